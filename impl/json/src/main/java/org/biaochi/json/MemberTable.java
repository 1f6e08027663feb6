// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.UnknownKey;

/**
 * The members of a document that consists of fields and tables: each named once, with where it goes when it is read and
 * where it comes from when it is written. Written in the order in which they were added. Immutable once it is built up.
 *
 * @param <S> what is written
 * @param <B> what takes the members that are read
 */
final class MemberTable<S, B> {
    private final Map<String, Reader<B>> readers = new HashMap<>();
    private final List<Writer<S>> writers = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** Reads the value of a member on which the parser stands. */
    @FunctionalInterface
    interface Reader<B> {
        void read(B builder, JsonParser parser, List<UnknownKey> unknown) throws IOException;
    }

    /** Writes a member, or none, into the object that is open. */
    @FunctionalInterface
    interface Writer<S> {
        void write(S subject, JsonGenerator json) throws IOException;
    }

    /** Takes the cell of a field. */
    @FunctionalInterface
    interface Setter<B, K> {
        void set(B builder, K key, Typed cell);
    }

    /** The name of the format, and what else a document may bring along. */
    MemberTable<S, B> schema(String schema) {
        writers.add((subject, json) -> json.writeStringField("schema", schema));
        return schemas(schema);
    }

    /** The same for formats that share these members; which of them it is, whoever writes them knows. */
    MemberTable<S, B> schemas(String... schemas) {
        names.add("extras");
        put("schema", (builder, parser, unknown) -> ObjectMembers.schema(parser, schemas));
        return this;
    }

    /** The fields, each a member of its own. */
    <K extends Enum<K> & CellKey> MemberTable<S, B> fields(
            Class<K> keys, Setter<B, K> setter, Function<S, Cells<K>> getter) {
        CellTable<K> cells = new CellTable<>(keys);
        for (K key : keys.getEnumConstants()) {
            put(key.key(), (builder, parser, unknown) -> setter.set(builder, key, ObjectMembers.cell(parser)));
        }
        writers.add((subject, json) -> cells.write(getter.apply(subject), json));
        return this;
    }

    /** A table as an array of rows; none is written for one without rows. */
    <K extends Enum<K> & CellKey> MemberTable<S, B> rows(
            String name, Class<K> keys, BiConsumer<B, Cells<K>> adder, Function<S, List<Cells<K>>> getter) {
        CellTable<K> cells = new CellTable<>(keys);
        return member(
                name,
                (builder, parser, unknown) -> cells.rows(parser, unknown).forEach(row -> adder.accept(builder, row)),
                (subject, json) -> cells.writeRows(name, getter.apply(subject), json));
    }

    /** A member of any other shape. */
    MemberTable<S, B> member(String name, Reader<B> reader, Writer<S> writer) {
        put(name, reader);
        writers.add(writer);
        return this;
    }

    private void put(String name, Reader<B> reader) {
        readers.put(name, reader);
        names.add(name);
    }

    /** The names of all members. */
    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    /** Reads a whole object into the builder; what is left over is returned. */
    Extras readAll(B builder, JsonParser parser, List<UnknownKey> unknown) throws IOException {
        ObjectMembers members = new ObjectMembers(parser, unknown, names);
        while (members.next()) {
            if (!read(members.name(), builder, parser, unknown)) {
                members.rest();
            }
        }
        return members.extras();
    }

    /** Reads one member into the builder; false if it is none of these. */
    boolean read(String name, B builder, JsonParser parser, List<UnknownKey> unknown) throws IOException {
        Reader<B> reader = readers.get(name);
        if (reader == null) {
            return false;
        }
        reader.read(builder, parser, unknown);
        return true;
    }

    /** Writes all members into the object that is open. */
    void write(S subject, JsonGenerator json) throws IOException {
        for (Writer<S> writer : writers) {
            writer.write(subject, json);
        }
    }
}

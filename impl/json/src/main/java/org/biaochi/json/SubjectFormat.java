// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;

/**
 * The JSON of the model for one kind of subject. Immutable; any number of threads.
 *
 * @param <S> the kind of subject
 */
public final class SubjectFormat<S extends Subject> {
    private final SubjectType<S> type;
    private final String schema;
    private final LocalText name;
    private final Set<String> keys;
    private final Reader<S> reader;
    private final Writer<S> writer;

    SubjectFormat(
            SubjectType<S> type, String schema, LocalText name, Set<String> keys, Reader<S> reader, Writer<S> writer) {
        this.type = Objects.requireNonNull(type, "type");
        this.schema = Objects.requireNonNull(schema, "schema");
        this.name = Objects.requireNonNull(name, "name");
        this.keys = Set.copyOf(keys);
        this.reader = Objects.requireNonNull(reader, "reader");
        this.writer = Objects.requireNonNull(writer, "writer");
    }

    @FunctionalInterface
    interface Reader<S extends Subject> {
        Decoded<S> read(JsonRecord record, JsonReading reading);
    }

    @FunctionalInterface
    interface Writer<S extends Subject> {
        void write(S subject, JsonGenerator json) throws IOException;
    }

    /** The kind of subject. */
    public SubjectType<S> type() {
        return type;
    }

    /** The name of the format, such as {@code biaochi-goal-1}. */
    public String schema() {
        return schema;
    }

    /** What people call the kind of subject. */
    public LocalText name() {
        return name;
    }

    /** Whether documents of this format may have such a key at their top. */
    public boolean knows(String key) {
        return keys.contains(key);
    }

    /**
     * Reads the subject that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public Decoded<S> read(JsonRecord record, JsonReading reading) {
        return reader.read(record, reading);
    }

    /**
     * Reads the one subject that a document holds.
     *
     * @param source the name of the document, as results print it
     * @param document JSON in UTF-8
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public Decoded<S> read(String source, byte[] document) {
        return read(JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /**
     * Writes a subject of this kind where a generator stands.
     *
     * @throws IOException if the generator does not take it
     * @throws ClassCastException if the subject is of another kind
     */
    public void write(Subject subject, JsonGenerator json) throws IOException {
        writer.write(type.type().cast(subject), json);
    }

    @Override
    public String toString() {
        return schema;
    }
}

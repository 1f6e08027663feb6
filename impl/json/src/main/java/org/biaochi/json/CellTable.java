// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.UnknownKey;
import org.jspecify.annotations.Nullable;

/**
 * The cells of forms and rows in JSON: a missing key for ABSENT, null or an empty text for BLANK, {@code {"blank":"/"}} for a
 * placeholder, unknown members kept. Immutable.
 *
 * @param <K> the keys
 */
final class CellTable<K extends Enum<K> & CellKey> {
    private static final Nested NOTHING = (name, row) -> false;

    private final Class<K> keys;
    private final Map<String, K> byName = new HashMap<>();

    CellTable(Class<K> keys) {
        this.keys = keys;
        for (K key : keys.getEnumConstants()) {
            byName.put(key.key(), key);
        }
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** The class of the keys. */
    Class<K> keys() {
        return keys;
    }

    /** The key of this name; null if there is none. */
    @Nullable
    K key(String name) {
        return byName.get(name);
    }

    /** Takes a member of a row that is no cell. */
    @FunctionalInterface
    interface Nested {
        /** Reads the value of a member of the row at this position; false if it does not know the name. */
        boolean read(String name, int row) throws IOException;
    }

    /** The rows of an array; a column that some row has is BLANK in the others. */
    List<Cells<K>> rows(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        return rows(parser, unknown, Set.of(), NOTHING);
    }

    /** The rows of an array that hold members of these names as well. */
    List<Cells<K>> rows(JsonParser parser, List<UnknownKey> unknown, Set<String> beside, Nested nested)
            throws IOException {
        Set<String> known = beside.isEmpty() ? names() : union(beside);
        List<Cells.Builder<K>> rows = new ArrayList<>();
        EnumSet<K> carried = EnumSet.noneOf(keys);
        ObjectMembers.array(parser, () -> {
            Cells.Builder<K> row = Cells.of(keys);
            ObjectMembers members = new ObjectMembers(parser, unknown, known);
            while (members.next()) {
                K key = byName.get(members.name());
                if (key != null) {
                    row.set(key, ObjectMembers.cell(parser));
                    carried.add(key);
                } else if (!nested.read(members.name(), rows.size())) {
                    members.rest();
                }
            }
            rows.add(row.extras(members.extras()));
        });
        List<Cells<K>> cells = new ArrayList<>(rows.size());
        for (Cells.Builder<K> row : rows) {
            for (K key : carried) {
                if (row.get(key).isAbsent()) {
                    row.set(key, Typed.BLANK);
                }
            }
            cells.add(row.build());
        }
        return cells;
    }

    private Set<String> union(Set<String> beside) {
        Set<String> known = new HashSet<>(names());
        known.addAll(beside);
        return known;
    }

    void writeRows(String name, List<Cells<K>> rows, JsonGenerator json) throws IOException {
        if (!rows.isEmpty()) {
            writeTable(name, rows, json);
        }
    }

    /** Writes the rows, be there none. */
    void writeTable(String name, List<Cells<K>> rows, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Cells<K> row : rows) {
            json.writeStartObject();
            write(row, json);
            extras(row.extras(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the cells as members of the object that is open. */
    void write(Cells<K> cells, JsonGenerator json) throws IOException {
        for (K key : keys.getEnumConstants()) {
            cell(key.key(), cells.get(key), json);
        }
    }

    static void cell(String key, Typed cell, JsonGenerator json) throws IOException {
        if (cell.isAbsent()) {
            return;
        }
        if (cell.isBlank() && !Typed.of(cell.text()).isBlank()) {
            json.writeObjectFieldStart(key);
            JsonOut.text(json, "blank", cell.text());
            json.writeEndObject();
        } else {
            JsonOut.text(json, key, cell.text());
        }
    }

    static void extras(Extras extras, JsonGenerator json) throws IOException {
        if (extras.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("extras");
        for (Map.Entry<String, String> member : extras.members().entrySet()) {
            json.writeFieldName(member.getKey());
            json.writeRawValue(member.getValue());
        }
        json.writeEndObject();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Sheet;
import org.biaochi.api.subject.TableKey;
import org.biaochi.core.input.UnknownKey;
import org.jspecify.annotations.Nullable;

/**
 * Documents made of single cells and tables of rows in JSON: the keys of the cells, and of each table an array of rows. A missing
 * array is an ABSENT table, an empty one a table without rows. Immutable.
 *
 * @param <F> the keys of the single cells
 */
final class SheetTable<F extends Enum<F> & CellKey> {
    private final CellTable<F> fields;
    private final Map<String, Table<?>> tables = new LinkedHashMap<>();

    SheetTable(Class<F> fields, List<TableKey<?>> tables) {
        this.fields = new CellTable<>(fields);
        tables.forEach(key -> this.tables.put(key.key(), Table.of(key)));
    }

    /** A table and how its rows are written. */
    private record Table<K extends Enum<K> & CellKey>(TableKey<K> key, CellTable<K> cells) {
        static <K extends Enum<K> & CellKey> Table<K> of(TableKey<K> key) {
            return new Table<>(key, new CellTable<>(key.columns()));
        }

        <F extends Enum<F> & CellKey> void read(JsonParser parser, Sheet.Builder<F> sheet, List<UnknownKey> unknown)
                throws IOException {
            sheet.table(key, cells.rows(parser, unknown));
        }

        void write(Sheet<?> sheet, JsonGenerator json) throws IOException {
            Rows<K> rows = sheet.rows(key);
            if (!rows.isAbsent()) {
                cells.writeTable(key.key(), rows.list(), json);
            }
        }
    }

    /** The keys of cells and tables. */
    Set<String> names() {
        Set<String> names = new HashSet<>(fields.names());
        names.addAll(tables.keySet());
        return names;
    }

    /** Reads the value of a member into a sheet; false if it is neither a cell nor a table. */
    boolean read(String name, JsonParser parser, Sheet.Builder<F> sheet, List<UnknownKey> unknown) throws IOException {
        F field = fields.key(name);
        if (field != null) {
            sheet.set(field, ObjectMembers.cell(parser));
            return true;
        }
        @Nullable Table<?> table = tables.get(name);
        if (table != null) {
            table.read(parser, sheet, unknown);
        }
        return table != null;
    }

    /** Reads the object on whose opening brace the parser stands. */
    Sheet<F> object(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        Sheet.Builder<F> sheet = Sheet.of(Cells.of(fields.keys()).build());
        ObjectMembers members = new ObjectMembers(parser, unknown, names());
        while (members.next()) {
            if (!read(members.name(), parser, sheet, unknown)) {
                members.rest();
            }
        }
        return sheet.extras(members.extras()).build();
    }

    /** Reads an array of objects; a cell that some of them have is BLANK in the others. */
    List<Sheet<F>> array(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        List<Sheet.Builder<F>> nested = new ArrayList<>();
        List<Cells<F>> cells = fields.rows(parser, unknown, tables.keySet(), (name, row) -> {
            while (nested.size() <= row) {
                nested.add(Sheet.of(Cells.of(fields.keys()).build()));
            }
            return read(name, parser, nested.get(row), unknown);
        });
        List<Sheet<F>> sheets = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            Sheet.Builder<F> sheet = Sheet.of(cells.get(i));
            if (i < nested.size()) {
                Sheet<F> read = nested.get(i).build();
                tables.values().forEach(table -> copy(table, read, sheet));
            }
            sheets.add(sheet.build());
        }
        return sheets;
    }

    private static <F extends Enum<F> & CellKey, K extends Enum<K> & CellKey> void copy(
            Table<K> table, Sheet<F> from, Sheet.Builder<F> to) {
        Rows<K> rows = from.rows(table.key());
        if (!rows.isAbsent()) {
            to.table(table.key(), rows.list());
        }
    }

    /** Writes cells and tables as members of the object that is open. */
    void write(Sheet<F> sheet, JsonGenerator json) throws IOException {
        fields.write(sheet.fields(), json);
        for (Table<?> table : tables.values()) {
            table.write(sheet, json);
        }
    }

    /** Writes an object. */
    void writeObject(Sheet<F> sheet, JsonGenerator json) throws IOException {
        json.writeStartObject();
        write(sheet, json);
        CellTable.extras(sheet.fields().extras(), json);
        json.writeEndObject();
    }
}

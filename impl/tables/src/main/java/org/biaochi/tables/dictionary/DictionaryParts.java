// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.dictionary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;

/** Lays the files of a dictionary over each other. One instance makes one dictionary; not thread-safe. */
final class DictionaryParts {
    private static final String FIELDS = "fields";
    private static final String CODES = "codes";
    private static final List<String> OF_TABLES = List.of(Attributes.NAME, Attributes.REMARK);

    private final Map<String, Attributes> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, Attributes>> fields = new LinkedHashMap<>();
    private final Map<String, YamlNode> places = new LinkedHashMap<>();
    private final Map<String, Attributes> sets = new LinkedHashMap<>();
    private final Map<String, Map<String, Attributes>> codes = new LinkedHashMap<>();
    private final Map<String, Attributes> renames = new LinkedHashMap<>();
    private String version = "";
    private boolean verified;

    void add(YamlMapping file) {
        file.allowOnly("dictionary", "version", "verified", "tables", "codeSets", "renames");
        String name = file.requireText("dictionary");
        if (!name.equals("biaochi-data-standard")) {
            throw file.require("dictionary")
                    .refusal(
                            "TABLES_DICTIONARY",
                            "dictionary 应为 biaochi-data-standard，实为 \"" + name + "\"",
                            "dictionary must be biaochi-data-standard, not \"" + name + "\"");
        }
        version = file.textOr("version", version);
        verified = file.booleanOr("verified", verified);
        each(file, "tables", (code, table) -> {
            put(tables, code, table, OF_TABLES, List.of(FIELDS));
            Map<String, Attributes> columns = fields.computeIfAbsent(code, any -> new LinkedHashMap<>());
            each(table, FIELDS, (column, field) -> {
                put(columns, column, field, Attributes.OF_FIELDS, List.of());
                places.putIfAbsent(code + "." + column, field);
            });
        });
        each(file, "codeSets", (number, set) -> {
            put(sets, number, set, Attributes.OF_CODES, List.of(CODES));
            Map<String, Attributes> values = codes.computeIfAbsent(number, any -> new LinkedHashMap<>());
            each(set, CODES, (code, value) -> put(values, code, value, Attributes.OF_CODES, List.of()));
        });
        each(file, "renames", (from, rename) -> put(renames, from, rename, Attributes.OF_RENAMES, List.of()));
    }

    @FunctionalInterface
    private interface Entry {
        void take(String key, YamlMapping value);
    }

    private static void each(YamlMapping file, String key, Entry entry) {
        file.find(key)
                .ifPresent(node ->
                        node.asMapping().entries().forEach((name, value) -> entry.take(name, value.asMapping())));
    }

    private static void put(
            Map<String, Attributes> map, String key, YamlMapping said, List<String> known, List<String> structure) {
        map.put(key, map.getOrDefault(key, Attributes.none()).with(said, known, structure));
    }

    String version() {
        return version;
    }

    boolean verified() {
        return verified;
    }

    Map<String, StandardTable> tables() {
        Map<String, StandardTable> built = new LinkedHashMap<>();
        tables.forEach((code, table) -> {
            Map<String, TableField> columns = new LinkedHashMap<>();
            fields.getOrDefault(code, Map.of())
                    .forEach((column, attributes) -> columns.put(column, field(code, column, attributes)));
            built.put(
                    code, new StandardTable(code, table.text(Attributes.NAME), table.text(Attributes.REMARK), columns));
        });
        return built;
    }

    private TableField field(String table, String column, Attributes attributes) {
        String type = attributes.text(Attributes.TYPE);
        FieldType known = FieldType.ofKey(type).orElse(null);
        if (known == null) {
            YamlNode place = places.get(table + "." + column);
            if (place == null) {
                throw new IllegalStateException(table + "." + column);
            }
            throw place.refusal(
                    "TABLES_TYPE",
                    table + "." + column + " 的 type 应为 String、Number 或 Time，实为 \"" + type + "\"",
                    "type of " + table + "." + column + " must be String, Number or Time, not \"" + type + "\"");
        }
        return new TableField(column, known, attributes);
    }

    Map<String, CodeSet> codeSets() {
        Map<String, CodeSet> built = new LinkedHashMap<>();
        sets.forEach((number, attributes) -> {
            Map<String, CodeSet.Code> values = new LinkedHashMap<>();
            codes.getOrDefault(number, Map.of())
                    .forEach((code, value) -> values.put(
                            code,
                            new CodeSet.Code(
                                    code,
                                    value.text(Attributes.NAME),
                                    value.text(Attributes.REMARK),
                                    value.evidence())));
            built.put(number, new CodeSet(number, attributes, values));
        });
        return built;
    }

    List<Rename> renames() {
        return renames.entrySet().stream()
                .map(entry -> new Rename(
                        entry.getKey(),
                        entry.getValue().text(Attributes.TO),
                        entry.getValue().text(Attributes.REMARK),
                        entry.getValue().evidence()))
                .toList();
    }
}

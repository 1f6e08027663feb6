// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.json.JsonReading;
import org.biaochi.json.JsonRecord;
import org.biaochi.json.RawJson;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.row.Scope;
import org.biaochi.tables.rowset.Manifest.Mode;
import org.biaochi.tables.rowset.Manifest.TableEntry;

/** The manifest in JSON. Stateless. */
final class ManifestJson {
    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        Map<String, String> members = new LinkedHashMap<>();
        text(members, "schema", Manifest.SCHEMA);
        text(members, "standard", manifest.standard());
        text(members, "region", manifest.scope().region());
        text(members, "year", manifest.scope().year());
        text(members, "mode", manifest.mode().key());
        if (!manifest.since().isEmpty()) {
            text(members, "since", manifest.since());
        }
        if (!manifest.until().isEmpty()) {
            text(members, "until", manifest.until());
        }
        List<String> tables = new ArrayList<>();
        for (TableEntry entry : manifest.tables()) {
            Map<String, String> table = new LinkedHashMap<>();
            text(table, "table", entry.table());
            text(table, "file", entry.file());
            table.put("rows", Long.toString(entry.rows()));
            entry.digests().forEach((algorithm, digest) -> text(table, key(algorithm), digest));
            tables.add("\n  " + RawJson.object(table));
        }
        members.put("tables", "[" + String.join(",", tables) + "\n]");
        return (RawJson.object(members) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void text(Map<String, String> members, String key, String text) {
        members.put(key, RawJson.quote(text));
    }

    private static String key(String algorithm) {
        return algorithm.toLowerCase(Locale.ROOT).replace("-", "");
    }

    static Manifest read(String source, byte[] json) {
        return JsonReading.STANDARD.object(JsonRecord.of(source, json), ManifestJson::read);
    }

    private static Manifest read(JsonParser parser) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        List<TableEntry> tables = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("tables")) {
                JsonReading.expect(parser, JsonToken.START_ARRAY, "表的列表 […]", "a list of tables […]");
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    tables.add(table(parser));
                }
            } else {
                members.put(name, scalar(parser));
            }
        }
        if (!Manifest.SCHEMA.equals(members.get("schema"))) {
            throw fault("schema", "schema 应为 " + Manifest.SCHEMA, "schema must be " + Manifest.SCHEMA);
        }
        Mode mode = switch (members.getOrDefault("mode", "full")) {
            case "full" -> Mode.FULL;
            case "incremental" -> Mode.INCREMENTAL;
            default -> throw fault("mode", "mode 应为 full 或 incremental", "mode must be full or incremental");
        };
        return new Manifest(
                members.getOrDefault("standard", ""),
                new Scope(members.getOrDefault("region", ""), members.getOrDefault("year", "")),
                mode,
                members.getOrDefault("since", ""),
                members.getOrDefault("until", ""),
                tables);
    }

    private static TableEntry table(JsonParser parser) throws IOException {
        JsonReading.expect(parser, JsonToken.START_OBJECT, "一个对象 {…}", "an object {…}");
        String table = "";
        String file = "";
        long rows = -1;
        Map<String, String> digests = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            String text = scalar(parser);
            switch (name) {
                case "table" -> table = Columns.code(text);
                case "file" -> file = text;
                case "rows" -> rows = rows(text);
                case "sha256" -> digests.put(RowDigests.SHA_256, text.toLowerCase(Locale.ROOT));
                case "sm3" -> digests.put(RowDigests.SM3, text.toLowerCase(Locale.ROOT));
                default -> {}
            }
        }
        if (table.isEmpty() || file.isEmpty()) {
            throw fault("tables", "每张表都要写 table 和 file", "each table needs table and file");
        }
        return new TableEntry(table, file, rows, digests);
    }

    private static long rows(String text) {
        if (!text.matches("[0-9]{1,12}")) {
            throw fault("rows", "rows 应为行数", "rows must be the number of rows");
        }
        return Long.parseLong(text);
    }

    private static String scalar(JsonParser parser) throws IOException {
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
            return "";
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    private static UnreadableInputException fault(String key, String zh, String en) {
        return new UnreadableInputException(
                "PACKAGE_MANIFEST", "/" + key, new LocalText(zh + "，请更正清单文件", en + "; correct the manifest"));
    }
}

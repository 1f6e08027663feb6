// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.dictionary.StandardTable;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.rowset.Manifest;
import org.biaochi.tables.rowset.RowFileKind;

/** Tells by its first bytes what a file holds. Immutable. */
final class FirstBytes {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int SIZE_AT = 18;
    private static final int NAME_LENGTH_AT = 26;
    private static final int EXTRA_LENGTH_AT = 28;
    private static final int NAME_AT = 30;

    private final Supplier<DataDictionary> dictionary;

    /** Asks for the dictionary only when columns are there that may be a table's. */
    FirstBytes(Supplier<DataDictionary> dictionary) {
        this.dictionary = dictionary;
    }

    /** The rows of one table. */
    record Table(String code, RowFileKind kind) {}

    static boolean isZip(byte[] head) {
        return isEntry(head, 0);
    }

    private static boolean isEntry(byte[] head, int at) {
        return head.length > at + NAME_AT
                && head[at] == 'P'
                && head[at + 1] == 'K'
                && head[at + 2] == 3
                && head[at + 3] == 4;
    }

    /** A zip whose first file, folders aside, is our manifest or rows of whatever table. */
    static boolean isPackage(byte[] head) {
        int at = 0;
        while (isEntry(head, at)) {
            int length = number(head, at + NAME_LENGTH_AT);
            int behind = at + NAME_AT + length;
            if (behind > head.length) {
                return false;
            }
            String path = new String(head, at + NAME_AT, length, StandardCharsets.UTF_8);
            if (!path.endsWith("/")) {
                return isPart(path.substring(path.lastIndexOf('/') + 1));
            }
            at = behind + number(head, at + EXTRA_LENGTH_AT) + number(head, at + SIZE_AT);
        }
        return false;
    }

    private static int number(byte[] head, int at) {
        return (head[at] & 0xFF) | (head[at + 1] & 0xFF) << 8;
    }

    /** Whether a package has files of this name. */
    static boolean isPart(String file) {
        return file.equals(Manifest.FILE) || RowFileKind.ofName(file).isPresent();
    }

    static boolean isManifest(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).contains("\"" + Manifest.SCHEMA + "\"");
    }

    /** The table whose columns the first object or the first line names; empty if no table has them. */
    Optional<Table> table(byte[] head) {
        int from = head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB ? 3 : 0;
        int at = from;
        while (at < head.length && head[at] <= ' ' && head[at] >= 0) {
            at++;
        }
        if (at < head.length && (head[at] == '{' || head[at] == '[')) {
            return withColumns(keys(head, at)).map(code -> new Table(code, RowFileKind.JSON_LINES));
        }
        String text = new String(head, from, head.length - from, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        List<String> names = new ArrayList<>();
        for (String name : (end < 0 ? text : text.substring(0, end)).split(",")) {
            names.add(name.replace("\"", "").strip());
        }
        return withColumns(names).map(code -> new Table(code, RowFileKind.CSV));
    }

    private static List<String> keys(byte[] head, int from) {
        List<String> keys = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(head, from, head.length - from)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(parser.currentName());
                if (parser.nextToken().isStructStart()) {
                    return keys;
                }
            }
        } catch (IOException cut) {
            return keys;
        }
        return keys;
    }

    private static boolean mayBeColumn(String name) {
        boolean small = name.chars().noneMatch(Character::isUpperCase);
        return name.indexOf('_') > 0 && (!small || name.endsWith("_id"));
    }

    /** The table that has the most of the columns, if its key is among them and three more. */
    private Optional<String> withColumns(List<String> names) {
        // Most files need no dictionary: keys of our own documents have no low line or are written small.
        if (names.stream().noneMatch(FirstBytes::mayBeColumn)) {
            return Optional.empty();
        }
        Set<String> codes = new HashSet<>();
        names.forEach(name -> codes.add(Columns.code(name)));
        String best = "";
        long most = 3;
        for (StandardTable table : dictionary.get().tables().values()) {
            long known = codes.stream()
                    .filter(code ->
                            table.field(code).isPresent() || table.renamed(code).isPresent())
                    .count();
            if (known > most && codes.containsAll(table.keys())) {
                most = known;
                best = table.code();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}

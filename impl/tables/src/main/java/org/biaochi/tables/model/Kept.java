// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;
import org.biaochi.json.RawJson;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.row.Row;

/**
 * What a row says that the model would not say again: keys, versions, columns that nobody knows, and texts that differ
 * from what the subject says elsewhere. It stays with the subject as a member named like the table. Stateless.
 */
final class Kept {
    private static final JsonFactory JSON = new JsonFactory();

    private Kept() {}

    /** The part of a row that the model does not say, as a JSON object. */
    static String of(Row row, Map<String, Typed> said) {
        Map<String, String> members = new LinkedHashMap<>();
        Columns columns = row.columns();
        for (int i = 0; i < columns.names().size(); i++) {
            String name = columns.names().get(i);
            String text = row.cells().get(i).text();
            Typed again = said.get(Columns.code(name));
            if (again == null ? !text.isEmpty() : !again.text().equals(text)) {
                members.put(name, text.isEmpty() ? "null" : RawJson.quote(text));
            }
        }
        said.forEach((column, cell) -> {
            if (!columns.has(column) && !cell.text().isEmpty()) {
                members.put(column, "null");
            }
        });
        return RawJson.object(members);
    }

    /** The texts of such an object by column; empty where the row says nothing although the model does. */
    static Map<String, String> texts(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return texts;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isStructStart()) {
                    texts.put(name, RawJson.copy(parser));
                } else {
                    texts.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getText());
                }
            }
        } catch (IOException e) {
            // Somebody else's member of the same name: nothing of ours.
            texts.clear();
        }
        return texts;
    }

    /** The extras with one more member. */
    static Extras with(Extras extras, String name, String json) {
        Map<String, String> members = new LinkedHashMap<>(extras.members());
        members.put(name, json);
        return Extras.of(members);
    }

    /** The extras that are not bookkeeping of these tables. */
    static Extras without(Extras extras, List<String> tables) {
        Map<String, String> members = new LinkedHashMap<>(extras.members());
        members.keySet()
                .removeIf(
                        name -> tables.stream().anyMatch(table -> name.equals(table) || name.startsWith(table + "#")));
        return Extras.of(members);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.json.JsonReading;
import org.biaochi.json.JsonRecord;
import org.biaochi.json.SubjectFormat;
import org.biaochi.json.SubjectFormats;

/**
 * What format a record has: told by its {@code schema}, else by the first key that only one format knows, else by the keys that
 * several share, goals first. Immutable.
 */
final class Recognition {
    private static final Set<String> SHARED_KEYS =
            Set.of(FormKeys.FUNDS_KEY, FormKeys.INDICATORS_KEY, FormKeys.TASKS_KEY, FormKeys.PARTIAL_KEY);

    private static final Recognition FORM_TABLE = new Recognition(List.of());

    private final List<SubjectFormat<?>> models;

    private Recognition(List<SubjectFormat<?>> models) {
        this.models = models;
    }

    /**
     * Looks at the keys of a record.
     *
     * @throws UnreadableInputException if no format knows any of them
     */
    static Recognition of(JsonRecord record, JsonReading reading) {
        return reading.peek(record, Recognition::of);
    }

    boolean isFormTable() {
        return models.isEmpty();
    }

    /** The model's format. */
    SubjectFormat<?> model() {
        return models.get(0);
    }

    private static Recognition of(JsonParser parser) throws IOException {
        boolean table = false;
        List<SubjectFormat<?>> possible = List.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("schema")) {
                return ofSchema(parser.getText(), parser);
            }
            List<SubjectFormat<?>> knowing = SubjectFormats.knowing(name);
            boolean onForms = FormKeys.TOP.key(name) != null;
            if (onForms && !knowing.isEmpty() && !SHARED_KEYS.contains(name)) {
                // Such as the year: said on forms and in models alike, so another key must tell.
                table = true;
            } else if (!knowing.isEmpty()) {
                possible = narrowed(possible, knowing);
                if (possible.size() == 1) {
                    return new Recognition(possible);
                }
            } else if (onForms) {
                if (!SHARED_KEYS.contains(name)) {
                    return FORM_TABLE;
                }
                table = true;
            }
            parser.skipChildren();
        }
        if (!possible.isEmpty()) {
            return new Recognition(possible);
        }
        if (table) {
            return FORM_TABLE;
        }
        throw new UnreadableInputException(
                "NOT_A_GOAL",
                "",
                new LocalText(
                        "没有一个键是表格或目标 JSON 的键，请对照格式说明填写",
                        "no key of this object belongs to a form table or a goal; see the schemas of the formats"));
    }

    /** The formats that know this key too; if none does, those that know it instead. */
    private static List<SubjectFormat<?>> narrowed(List<SubjectFormat<?>> so, List<SubjectFormat<?>> knowing) {
        List<SubjectFormat<?>> both = new ArrayList<>(so);
        both.retainAll(knowing);
        return both.isEmpty() ? knowing : both;
    }

    private static Recognition ofSchema(String schema, JsonParser parser) {
        if (schema.equals(FormTables.SCHEMA)) {
            return FORM_TABLE;
        }
        List<String> known = new ArrayList<>(List.of(FormTables.SCHEMA));
        for (SubjectFormat<?> format : SubjectFormats.all()) {
            if (format.schema().equals(schema)) {
                return new Recognition(List.of(format));
            }
            known.add(format.schema());
        }
        throw new UnreadableInputException(
                "UNKNOWN_SCHEMA",
                JsonReading.pointer(parser),
                new LocalText(
                        "不认识的格式“" + schema + "”，可用 " + String.join("、", known),
                        "unknown schema \"" + schema + "\"; known are " + String.join(", ", known)));
    }
}

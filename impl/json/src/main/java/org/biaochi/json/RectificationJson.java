// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.linkage.RectificationField;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.UnknownKey;

/**
 * Rectification records in the JSON of our own model ({@code biaochi-rectification-1}): the keys of the fields, and {@code issues} as rows. Cells are
 * written as in {@link GoalJson}. Stateless; any number of threads.
 */
public final class RectificationJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-rectification-1";

    private static final String ISSUES = "issues";

    private static final CellTable<RectificationField> FIELDS = new CellTable<>(RectificationField.class);
    private static final CellTable<IssueColumn> ISSUE_ROWS = new CellTable<>(IssueColumn.class);

    static final Set<String> KEYS = keys();

    private RectificationJson() {}

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(FIELDS.names());
        keys.addAll(Set.of("schema", "extras", ISSUES));
        return Set.copyOf(keys);
    }

    /**
     * Reads the one document.
     *
     * @param source the name of the document, as results print it
     * @param document JSON in UTF-8
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<Rectification> read(String source, byte[] document) {
        return read(JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /**
     * Reads the one that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<Rectification> read(JsonRecord record, JsonReading reading) {
        return reading.object(record, parser -> {
            List<UnknownKey> unknown = new ArrayList<>();
            return Decoded.of(read(parser, unknown), record.source())
                    .digest(record.digest())
                    .unknown(unknown)
                    .build();
        });
    }

    private static Rectification read(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        Rectification.Builder builder = Rectification.builder();
        ObjectMembers members = new ObjectMembers(parser, unknown, KEYS);
        while (members.next()) {
            RectificationField field = FIELDS.key(members.name());
            if (field != null) {
                builder.set(field, ObjectMembers.cell(parser));
            } else if (!block(members.name(), builder, parser, unknown)) {
                members.rest();
            }
        }
        return builder.extras(members.extras()).build();
    }

    private static boolean block(
            String name, Rectification.Builder builder, JsonParser parser, List<UnknownKey> unknown)
            throws IOException {
        switch (name) {
            case "schema" -> ObjectMembers.schema(parser, SCHEMA);
            case ISSUES -> ISSUE_ROWS.rows(parser, unknown).forEach(builder::issue);
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes the subject where a generator stands.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(Rectification subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        FIELDS.write(subject.fields(), json);
        ISSUE_ROWS.writeRows(ISSUES, subject.issues(), json);
        CellTable.extras(subject.fields().extras(), json);
        json.writeEndObject();
    }
}

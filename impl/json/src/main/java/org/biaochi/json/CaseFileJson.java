// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.EvidenceColumn;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.UnknownKey;

/**
 * Case files in the JSON of our own model ({@code biaochi-case-file-1}): the keys of the fields, and {@code inputs}, {@code events} as
 * rows. Cells are written as in {@link GoalJson}. Stateless; any number of threads.
 */
public final class CaseFileJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-case-file-1";

    private static final String INPUTS = "inputs";
    private static final String EVENTS = "events";

    private static final CellTable<CaseField> FIELDS = new CellTable<>(CaseField.class);
    private static final CellTable<EvidenceColumn> INPUT_ROWS = new CellTable<>(EvidenceColumn.class);
    private static final CellTable<CaseEventColumn> EVENT_ROWS = new CellTable<>(CaseEventColumn.class);

    static final Set<String> KEYS = keys();

    private CaseFileJson() {}

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(FIELDS.names());
        keys.addAll(Set.of("schema", "extras", INPUTS, EVENTS));
        return Set.copyOf(keys);
    }

    /**
     * Reads the one document.
     *
     * @param source the name of the document, as results print it
     * @param document JSON in UTF-8
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<CaseFile> read(String source, byte[] document) {
        return read(JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /**
     * Reads the one that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<CaseFile> read(JsonRecord record, JsonReading reading) {
        return reading.object(record, parser -> {
            List<UnknownKey> unknown = new ArrayList<>();
            return Decoded.of(read(parser, unknown), record.source())
                    .digest(record.digest())
                    .unknown(unknown)
                    .build();
        });
    }

    private static CaseFile read(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        CaseFile.Builder builder = CaseFile.builder();
        ObjectMembers members = new ObjectMembers(parser, unknown, KEYS);
        while (members.next()) {
            CaseField field = FIELDS.key(members.name());
            if (field != null) {
                builder.set(field, ObjectMembers.cell(parser));
            } else if (!block(members.name(), builder, parser, unknown)) {
                members.rest();
            }
        }
        return builder.extras(members.extras()).build();
    }

    private static boolean block(String name, CaseFile.Builder builder, JsonParser parser, List<UnknownKey> unknown)
            throws IOException {
        switch (name) {
            case "schema" -> ObjectMembers.schema(parser, SCHEMA);
            case INPUTS -> INPUT_ROWS.rows(parser, unknown).forEach(builder::input);
            case EVENTS -> EVENT_ROWS.rows(parser, unknown).forEach(builder::event);
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
    public static void write(CaseFile subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        FIELDS.write(subject.fields(), json);
        INPUT_ROWS.writeRows(INPUTS, subject.inputs(), json);
        EVENT_ROWS.writeRows(EVENTS, subject.events(), json);
        CellTable.extras(subject.fields().extras(), json);
        json.writeEndObject();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
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
 * Case files in the JSON of our own model ({@code biaochi-case-file-1}): the keys of the fields, and {@code inputs},
 * {@code events} as rows. Cells are written as in {@link GoalJson}. Stateless; any number of threads.
 */
public final class CaseFileJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-case-file-1";

    private static final MemberTable<CaseFile, CaseFile.Builder> MEMBERS = new MemberTable<CaseFile, CaseFile.Builder>()
            .schema(SCHEMA)
            .fields(CaseField.class, CaseFile.Builder::set, CaseFile::fields)
            .rows("inputs", EvidenceColumn.class, CaseFile.Builder::input, CaseFile::inputs)
            .rows("events", CaseEventColumn.class, CaseFile.Builder::event, CaseFile::events);

    static final Set<String> KEYS = MEMBERS.names();

    private CaseFileJson() {}

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
        return reading.subject(record, CaseFileJson::read);
    }

    private static CaseFile read(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        CaseFile.Builder builder = CaseFile.builder();
        return builder.extras(MEMBERS.readAll(builder, parser, unknown)).build();
    }

    /**
     * Writes the subject where a generator stands.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(CaseFile subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        MEMBERS.write(subject, json);
        CellTable.extras(subject.fields().extras(), json);
        json.writeEndObject();
    }
}

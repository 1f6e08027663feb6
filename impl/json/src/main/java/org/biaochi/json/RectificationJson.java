// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.linkage.RectificationField;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.UnknownKey;

/**
 * Rectification records in the JSON of our own model ({@code biaochi-rectification-1}): the keys of the fields, and
 * {@code issues} as rows. Cells are written as in {@link GoalJson}. Stateless; any number of threads.
 */
public final class RectificationJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-rectification-1";

    private static final MemberTable<Rectification, Rectification.Builder> MEMBERS = new MemberTable<
                    Rectification, Rectification.Builder>()
            .schema(SCHEMA)
            .fields(RectificationField.class, Rectification.Builder::set, Rectification::fields)
            .rows("issues", IssueColumn.class, Rectification.Builder::issue, Rectification::issues);

    static final Set<String> KEYS = MEMBERS.names();

    private RectificationJson() {}

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
        return reading.subject(record, RectificationJson::read);
    }

    private static Rectification read(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        Rectification.Builder builder = Rectification.builder();
        return builder.extras(MEMBERS.readAll(builder, parser, unknown)).build();
    }

    /**
     * Writes the subject where a generator stands.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(Rectification subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        MEMBERS.write(subject, json);
        CellTable.extras(subject.fields().extras(), json);
        json.writeEndObject();
    }
}

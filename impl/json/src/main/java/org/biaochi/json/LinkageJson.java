// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.biaochi.api.linkage.ActionColumn;
import org.biaochi.api.linkage.AllocationColumn;
import org.biaochi.api.linkage.CutColumn;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageDimensionColumn;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.linkage.PriorityColumn;
import org.biaochi.api.linkage.ReleaseColumn;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.UnknownKey;

/**
 * Linkage decisions in the JSON of our own model ({@code biaochi-linkage-1}): the keys of the fields, and {@code actions}, {@code
 * cuts}, {@code releases}, {@code allocations}, {@code dimensions}, {@code priorities} as rows. Cells are written as in {@link
 * GoalJson}. Stateless; any number of threads.
 */
public final class LinkageJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-linkage-1";

    private static final MemberTable<LinkageDecision, LinkageDecision.Builder> MEMBERS = new MemberTable<
                    LinkageDecision, LinkageDecision.Builder>()
            .schema(SCHEMA)
            .fields(LinkageField.class, LinkageDecision.Builder::set, LinkageDecision::fields)
            .rows("actions", ActionColumn.class, LinkageDecision.Builder::action, LinkageDecision::actions)
            .rows("cuts", CutColumn.class, LinkageDecision.Builder::cut, LinkageDecision::cuts)
            .rows("releases", ReleaseColumn.class, LinkageDecision.Builder::release, LinkageDecision::releases)
            .rows(
                    "allocations",
                    AllocationColumn.class,
                    LinkageDecision.Builder::allocation,
                    LinkageDecision::allocations)
            .rows(
                    "dimensions",
                    LinkageDimensionColumn.class,
                    LinkageDecision.Builder::dimension,
                    LinkageDecision::dimensions)
            .rows("priorities", PriorityColumn.class, LinkageDecision.Builder::priority, LinkageDecision::priorities);

    static final Set<String> KEYS = MEMBERS.names();

    private LinkageJson() {}

    /**
     * Reads the one document.
     *
     * @param source the name of the document, as results print it
     * @param document JSON in UTF-8
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<LinkageDecision> read(String source, byte[] document) {
        return read(JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /**
     * Reads the one that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<LinkageDecision> read(JsonRecord record, JsonReading reading) {
        return reading.subject(record, LinkageJson::read);
    }

    private static LinkageDecision read(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        LinkageDecision.Builder builder = LinkageDecision.builder();
        return builder.extras(MEMBERS.readAll(builder, parser, unknown)).build();
    }

    /**
     * Writes the subject where a generator stands.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(LinkageDecision subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        MEMBERS.write(subject, json);
        CellTable.extras(subject.fields().extras(), json);
        json.writeEndObject();
    }
}

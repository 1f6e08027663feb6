// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
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
 * Linkage decisions in the JSON of our own model ({@code biaochi-linkage-1}): the keys of the fields, and {@code actions}, {@code cuts}, {@code releases}, {@code allocations}, {@code
 * dimensions}, {@code priorities} as rows. Cells are  * written as in {@link GoalJson}. Stateless; any number of threads.
 */
public final class LinkageJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-linkage-1";

    private static final String ACTIONS = "actions";
    private static final String CUTS = "cuts";
    private static final String RELEASES = "releases";
    private static final String ALLOCATIONS = "allocations";
    private static final String DIMENSIONS = "dimensions";
    private static final String PRIORITIES = "priorities";

    private static final CellTable<LinkageField> FIELDS = new CellTable<>(LinkageField.class);
    private static final CellTable<ActionColumn> ACTION_ROWS = new CellTable<>(ActionColumn.class);
    private static final CellTable<CutColumn> CUT_ROWS = new CellTable<>(CutColumn.class);
    private static final CellTable<ReleaseColumn> RELEASE_ROWS = new CellTable<>(ReleaseColumn.class);
    private static final CellTable<AllocationColumn> ALLOCATION_ROWS = new CellTable<>(AllocationColumn.class);
    private static final CellTable<LinkageDimensionColumn> DIMENSION_ROWS =
            new CellTable<>(LinkageDimensionColumn.class);
    private static final CellTable<PriorityColumn> PRIORITY_ROWS = new CellTable<>(PriorityColumn.class);

    static final Set<String> KEYS = keys();

    private LinkageJson() {}

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(FIELDS.names());
        keys.addAll(Set.of("schema", "extras", ACTIONS, CUTS, RELEASES, ALLOCATIONS, DIMENSIONS, PRIORITIES));
        return Set.copyOf(keys);
    }

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
        return reading.object(record, parser -> {
            List<UnknownKey> unknown = new ArrayList<>();
            return Decoded.of(read(parser, unknown), record.source())
                    .digest(record.digest())
                    .unknown(unknown)
                    .build();
        });
    }

    private static LinkageDecision read(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        LinkageDecision.Builder builder = LinkageDecision.builder();
        ObjectMembers members = new ObjectMembers(parser, unknown, KEYS);
        while (members.next()) {
            LinkageField field = FIELDS.key(members.name());
            if (field != null) {
                builder.set(field, ObjectMembers.cell(parser));
            } else if (!block(members.name(), builder, parser, unknown)) {
                members.rest();
            }
        }
        return builder.extras(members.extras()).build();
    }

    private static boolean block(
            String name, LinkageDecision.Builder builder, JsonParser parser, List<UnknownKey> unknown)
            throws IOException {
        switch (name) {
            case "schema" -> ObjectMembers.schema(parser, SCHEMA);
            case ACTIONS -> ACTION_ROWS.rows(parser, unknown).forEach(builder::action);
            case CUTS -> CUT_ROWS.rows(parser, unknown).forEach(builder::cut);
            case RELEASES -> RELEASE_ROWS.rows(parser, unknown).forEach(builder::release);
            case ALLOCATIONS -> ALLOCATION_ROWS.rows(parser, unknown).forEach(builder::allocation);
            case DIMENSIONS -> DIMENSION_ROWS.rows(parser, unknown).forEach(builder::dimension);
            case PRIORITIES -> PRIORITY_ROWS.rows(parser, unknown).forEach(builder::priority);
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
    public static void write(LinkageDecision subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        FIELDS.write(subject.fields(), json);
        ACTION_ROWS.writeRows(ACTIONS, subject.actions(), json);
        CUT_ROWS.writeRows(CUTS, subject.cuts(), json);
        RELEASE_ROWS.writeRows(RELEASES, subject.releases(), json);
        ALLOCATION_ROWS.writeRows(ALLOCATIONS, subject.allocations(), json);
        DIMENSION_ROWS.writeRows(DIMENSIONS, subject.dimensions(), json);
        PRIORITY_ROWS.writeRows(PRIORITIES, subject.priorities(), json);
        CellTable.extras(subject.fields().extras(), json);
        json.writeEndObject();
    }
}

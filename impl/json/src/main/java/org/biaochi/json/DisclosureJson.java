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
import org.biaochi.api.supervision.BundleColumn;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.DisclosureField;
import org.biaochi.api.supervision.ExemptionColumn;
import org.biaochi.api.supervision.PublicationColumn;
import org.biaochi.api.supervision.PublishedColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.UnknownKey;

/**
 * Disclosures of the year of a region in the JSON of our own model ({@code biaochi-disclosure-1}). Cells are written as in {@link
 * GoalJson}. The members of circulars may stand in the same document; they are kept. Stateless; any number of threads.
 */
public final class DisclosureJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-disclosure-1";

    private static final String BUNDLE = "bundle";
    private static final String EXEMPTIONS = "exemptions";
    private static final String PUBLISHED = "published";
    private static final String PUBLICATIONS = "publications";

    private static final CellTable<DisclosureField> FIELDS = new CellTable<>(DisclosureField.class);
    private static final CellTable<BundleColumn> PART_ROWS = new CellTable<>(BundleColumn.class);
    private static final CellTable<ExemptionColumn> EXEMPTION_ROWS = new CellTable<>(ExemptionColumn.class);
    private static final CellTable<PublishedColumn> NUMBER_ROWS = new CellTable<>(PublishedColumn.class);
    private static final CellTable<PublicationColumn> PUBLICATION_ROWS = new CellTable<>(PublicationColumn.class);

    /** What only this format knows. */
    static final Set<String> OWN_KEYS = ownKeys();

    static final Set<String> KEYS = keys();

    private DisclosureJson() {}

    private static Set<String> ownKeys() {
        Set<String> keys = new HashSet<>(FIELDS.names());
        keys.addAll(Set.of(BUNDLE, EXEMPTIONS, PUBLISHED, PUBLICATIONS));
        return Set.copyOf(keys);
    }

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(RegionYearJson.KEYS);
        keys.addAll(OWN_KEYS);
        return Set.copyOf(keys);
    }

    /**
     * Reads the one that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<Disclosure> read(JsonRecord record, JsonReading reading) {
        return reading.object(record, parser -> {
            List<UnknownKey> unknown = new ArrayList<>();
            return Decoded.of(read(parser, unknown), record.source())
                    .digest(record.digest())
                    .unknown(unknown)
                    .build();
        });
    }

    private static Disclosure read(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        RegionYear.Builder year = RegionYear.builder();
        Disclosure.Builder builder = Disclosure.of(year.build());
        ObjectMembers members = new ObjectMembers(parser, unknown, KEYS);
        while (members.next()) {
            String name = members.name();
            boolean known = RegionYearJson.read(name, year, parser, unknown) || read(name, builder, parser, unknown);
            if (!known) {
                members.restUnless(CircularJson.OWN_KEYS);
            }
        }
        return builder.year(year.build()).extras(members.extras()).build();
    }

    private static boolean read(String name, Disclosure.Builder builder, JsonParser parser, List<UnknownKey> unknown)
            throws IOException {
        DisclosureField field = FIELDS.key(name);
        if (field != null) {
            builder.set(field, ObjectMembers.cell(parser));
            return true;
        }
        switch (name) {
            case BUNDLE -> PART_ROWS.rows(parser, unknown).forEach(builder::part);
            case EXEMPTIONS -> EXEMPTION_ROWS.rows(parser, unknown).forEach(builder::exemption);
            case PUBLISHED -> NUMBER_ROWS.rows(parser, unknown).forEach(builder::number);
            case PUBLICATIONS -> PUBLICATION_ROWS.rows(parser, unknown).forEach(builder::publication);
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
    public static void write(Disclosure subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        RegionYearJson.write(subject.year(), json);
        FIELDS.write(subject.fields(), json);
        PART_ROWS.writeRows(BUNDLE, subject.bundle(), json);
        EXEMPTION_ROWS.writeRows(EXEMPTIONS, subject.exemptions(), json);
        NUMBER_ROWS.writeRows(PUBLISHED, subject.published(), json);
        PUBLICATION_ROWS.writeRows(PUBLICATIONS, subject.publications(), json);
        CellTable.extras(subject.fields().extras(), json);
        json.writeEndObject();
    }
}

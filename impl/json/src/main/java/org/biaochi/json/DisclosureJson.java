// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.biaochi.api.subject.Extras;
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

    /** What only this format knows. */
    static final MemberTable<Disclosure, Disclosure.Builder> OWN = new MemberTable<Disclosure, Disclosure.Builder>()
            .fields(DisclosureField.class, Disclosure.Builder::set, Disclosure::fields)
            .rows("bundle", BundleColumn.class, Disclosure.Builder::part, Disclosure::bundle)
            .rows("exemptions", ExemptionColumn.class, Disclosure.Builder::exemption, Disclosure::exemptions)
            .rows("published", PublishedColumn.class, Disclosure.Builder::number, Disclosure::published)
            .rows("publications", PublicationColumn.class, Disclosure.Builder::publication, Disclosure::publications);

    static final Set<String> KEYS = RegionYearJson.with(OWN);

    private DisclosureJson() {}

    /**
     * Reads the one that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<Disclosure> read(JsonRecord record, JsonReading reading) {
        return reading.subject(record, DisclosureJson::read);
    }

    private static Disclosure read(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        RegionYear.Builder year = RegionYear.builder();
        Disclosure.Builder builder = Disclosure.of(year.build());
        Extras extras = RegionYearJson.read(year, OWN, builder, CircularJson.OWN, parser, unknown);
        return builder.year(year.build()).extras(extras).build();
    }

    /**
     * Writes the subject where a generator stands.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(Disclosure subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        RegionYearJson.MEMBERS.write(subject.year(), json);
        OWN.write(subject, json);
        CellTable.extras(subject.fields().extras(), json);
        json.writeEndObject();
    }
}

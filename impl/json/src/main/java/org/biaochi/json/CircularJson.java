// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.CircularColumn;
import org.biaochi.api.supervision.ExcludedColumn;
import org.biaochi.api.supervision.KpiColumn;
import org.biaochi.api.supervision.NoticeColumn;
import org.biaochi.api.supervision.ObligationColumn;
import org.biaochi.api.supervision.PeriodScoreColumn;
import org.biaochi.api.supervision.RankColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.WeightSetColumn;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.UnknownKey;

/**
 * Circulars of the year of a region in the JSON of our own model ({@code biaochi-circular-1}). Cells are written as in
 * {@link GoalJson}. The members of a disclosure may stand in the same document; they are kept. Stateless; any number of
 * threads.
 */
public final class CircularJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-circular-1";

    /** What only this format knows. */
    static final MemberTable<Circular, Circular.Builder> OWN = new MemberTable<Circular, Circular.Builder>()
            .rows("circulars", CircularColumn.class, Circular.Builder::circular, Circular::circulars)
            .rows("kpis", KpiColumn.class, Circular.Builder::kpi, Circular::kpis)
            .rows("scores", PeriodScoreColumn.class, Circular.Builder::score, Circular::scores)
            .rows("rankings", RankColumn.class, Circular.Builder::rank, Circular::rankings)
            .rows("excluded", ExcludedColumn.class, Circular.Builder::leftOut, Circular::excluded)
            .rows("obligations", ObligationColumn.class, Circular.Builder::obligation, Circular::obligations)
            .rows("weightSets", WeightSetColumn.class, Circular.Builder::weight, Circular::weightSets)
            .rows("notices", NoticeColumn.class, Circular.Builder::notice, Circular::notices);

    static final Set<String> KEYS = RegionYearJson.with(OWN);

    private CircularJson() {}

    /**
     * Reads the one that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<Circular> read(JsonRecord record, JsonReading reading) {
        return reading.subject(record, CircularJson::read);
    }

    private static Circular read(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        RegionYear.Builder year = RegionYear.builder();
        Circular.Builder builder = Circular.of(year.build());
        Extras extras = RegionYearJson.read(year, OWN, builder, DisclosureJson.OWN, parser, unknown);
        return builder.year(year.build()).extras(extras).build();
    }

    /**
     * Writes the subject where a generator stands.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(Circular subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        RegionYearJson.MEMBERS.write(subject.year(), json);
        OWN.write(subject, json);
        CellTable.extras(subject.extras(), json);
        json.writeEndObject();
    }
}

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
 * Circulars of the year of a region in the JSON of our own model ({@code biaochi-circular-1}). Cells are written as in {@link GoalJson}.
 * The members of a disclosure may stand in the same document; they are kept. Stateless; any number of threads.
 */
public final class CircularJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-circular-1";

    private static final String CIRCULARS = "circulars";
    private static final String KPIS = "kpis";
    private static final String SCORES = "scores";
    private static final String RANKINGS = "rankings";
    private static final String EXCLUDED = "excluded";
    private static final String OBLIGATIONS = "obligations";
    private static final String WEIGHT_SETS = "weightSets";
    private static final String NOTICES = "notices";

    private static final CellTable<CircularColumn> CIRCULAR_ROWS = new CellTable<>(CircularColumn.class);
    private static final CellTable<KpiColumn> KPI_ROWS = new CellTable<>(KpiColumn.class);
    private static final CellTable<PeriodScoreColumn> SCORE_ROWS = new CellTable<>(PeriodScoreColumn.class);
    private static final CellTable<RankColumn> RANK_ROWS = new CellTable<>(RankColumn.class);
    private static final CellTable<ExcludedColumn> LEFT_OUT_ROWS = new CellTable<>(ExcludedColumn.class);
    private static final CellTable<ObligationColumn> OBLIGATION_ROWS = new CellTable<>(ObligationColumn.class);
    private static final CellTable<WeightSetColumn> WEIGHT_ROWS = new CellTable<>(WeightSetColumn.class);
    private static final CellTable<NoticeColumn> NOTICE_ROWS = new CellTable<>(NoticeColumn.class);

    /** What only this format knows. */
    static final Set<String> OWN_KEYS = ownKeys();

    static final Set<String> KEYS = keys();

    private CircularJson() {}

    private static Set<String> ownKeys() {
        return Set.of(CIRCULARS, KPIS, SCORES, RANKINGS, EXCLUDED, OBLIGATIONS, WEIGHT_SETS, NOTICES);
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
    public static Decoded<Circular> read(JsonRecord record, JsonReading reading) {
        return reading.object(record, parser -> {
            List<UnknownKey> unknown = new ArrayList<>();
            return Decoded.of(read(parser, unknown), record.source())
                    .digest(record.digest())
                    .unknown(unknown)
                    .build();
        });
    }

    private static Circular read(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        RegionYear.Builder year = RegionYear.builder();
        Circular.Builder builder = Circular.of(year.build());
        ObjectMembers members = new ObjectMembers(parser, unknown, KEYS);
        while (members.next()) {
            String name = members.name();
            boolean known = RegionYearJson.read(name, year, parser, unknown) || read(name, builder, parser, unknown);
            if (!known) {
                members.restUnless(DisclosureJson.OWN_KEYS);
            }
        }
        return builder.year(year.build()).extras(members.extras()).build();
    }

    private static boolean read(String name, Circular.Builder builder, JsonParser parser, List<UnknownKey> unknown)
            throws IOException {
        switch (name) {
            case CIRCULARS -> CIRCULAR_ROWS.rows(parser, unknown).forEach(builder::circular);
            case KPIS -> KPI_ROWS.rows(parser, unknown).forEach(builder::kpi);
            case SCORES -> SCORE_ROWS.rows(parser, unknown).forEach(builder::score);
            case RANKINGS -> RANK_ROWS.rows(parser, unknown).forEach(builder::rank);
            case EXCLUDED -> LEFT_OUT_ROWS.rows(parser, unknown).forEach(builder::leftOut);
            case OBLIGATIONS -> OBLIGATION_ROWS.rows(parser, unknown).forEach(builder::obligation);
            case WEIGHT_SETS -> WEIGHT_ROWS.rows(parser, unknown).forEach(builder::weight);
            case NOTICES -> NOTICE_ROWS.rows(parser, unknown).forEach(builder::notice);
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
    public static void write(Circular subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        RegionYearJson.write(subject.year(), json);
        CIRCULAR_ROWS.writeRows(CIRCULARS, subject.circulars(), json);
        KPI_ROWS.writeRows(KPIS, subject.kpis(), json);
        SCORE_ROWS.writeRows(SCORES, subject.scores(), json);
        RANK_ROWS.writeRows(RANKINGS, subject.rankings(), json);
        LEFT_OUT_ROWS.writeRows(EXCLUDED, subject.excluded(), json);
        OBLIGATION_ROWS.writeRows(OBLIGATIONS, subject.obligations(), json);
        WEIGHT_ROWS.writeRows(WEIGHT_SETS, subject.weightSets(), json);
        NOTICE_ROWS.writeRows(NOTICES, subject.notices(), json);
        CellTable.extras(subject.extras(), json);
        json.writeEndObject();
    }
}

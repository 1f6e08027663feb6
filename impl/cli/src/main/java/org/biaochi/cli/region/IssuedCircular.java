// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.util.List;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.KpiColumn;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.api.supervision.RankColumn;
import org.biaochi.report.region.RegionTally;
import org.biaochi.report.words.ShareWords;

/** The circular of a region's year as it can be issued: what was handed in, with the shares and rankings of the run. Pure. */
final class IssuedCircular {
    private static final String GOALS = "F50";

    private IssuedCircular() {}

    static Circular of(Circular given, RegionTally region, YearTerms terms) {
        Circular.Builder issued = given.toBuilder();
        ShareWords words = new ShareWords();
        for (RegionTally.Share share : region.shares()) {
            boolean goals = share.formula().toString().equals(GOALS);
            issued.kpi(Cells.of(KpiColumn.class)
                    .set(KpiColumn.PERIOD, region.year())
                    .set(KpiColumn.FORMULA, share.formula().toString())
                    .set(
                            KpiColumn.NAME,
                            words.name(share.formula(), share.measure()).zh())
                    .set(KpiColumn.MEASURE, share.measure().term())
                    .set(KpiColumn.SNAPSHOT_DATE, (goals ? terms.goalDay() : terms.asOf()).toString())
                    .set(KpiColumn.NUMERATOR, share.done().toPlainString())
                    .set(KpiColumn.DENOMINATOR, share.all().toPlainString())
                    .set(
                            KpiColumn.VALUE,
                            share.value().isPresent() ? share.value().get().toPlainString() : "")
                    .build());
        }
        for (PeriodRanking ranking : region.rankings()) {
            rank(ranking, issued);
        }
        return issued.build();
    }

    private static void rank(PeriodRanking ranking, Circular.Builder issued) {
        List<PeriodRanking.Ranked> all = ranking.ranked();
        for (PeriodRanking.Ranked ranked : all) {
            issued.rank(Cells.of(RankColumn.class)
                    .set(RankColumn.PERIOD, ranking.period())
                    .set(RankColumn.OBJECT_ID, ranked.objectId())
                    .set(RankColumn.OBJECT_NAME, ranked.name())
                    .set(RankColumn.RANK, Integer.toString(ranked.rank()))
                    .set(RankColumn.SCORE, ranked.score().toPlainString())
                    .set(RankColumn.STATUS, "完整")
                    .build());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.PeriodScoreColumn;
import org.biaochi.api.supervision.RankColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.supervision.CircularView;
import org.biaochi.core.text.Excerpt;

/** OC-CIR-001: the year, the unit, the amounts and the scores of the circulars of a year can be. */
final class CircularNumbers extends CircularRule {
    CircularNumbers() {
        super("OC-CIR-001");
    }

    @Override
    Conclusion judge(CircularView view, RuleContext<Circular> context) {
        Circular circular = view.circular();
        boolean any = RegisterNumbers.isAny(circular.year()) || isScored(circular);
        if (!any) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        List<Defect> defects = new ArrayList<>(RegisterNumbers.defects(circular.year(), context.asOf(), 0));
        Value<Rational> full = view.fullMark();
        if (!full.isPresent()) {
            return Conclusion.of(defects, isScored(circular) ? Lacks.of(full) : List.of());
        }
        scores(
                view,
                full.get(),
                circular.scores(),
                CircularView.SCORES,
                PeriodScoreColumn.SCORE,
                PeriodScoreColumn.OBJECT_ID,
                PeriodScoreColumn.PERIOD,
                defects);
        scores(
                view,
                full.get(),
                circular.rankings(),
                CircularView.RANKINGS,
                RankColumn.SCORE,
                RankColumn.OBJECT_ID,
                RankColumn.PERIOD,
                defects);
        return Conclusion.of(defects, List.of());
    }

    private static boolean isScored(Circular circular) {
        return !circular.scores().isEmpty() || !circular.rankings().isEmpty();
    }

    private static <K extends Enum<K> & CellKey> void scores(
            CircularView view,
            Rational full,
            List<Cells<K>> rows,
            Place table,
            K score,
            K object,
            K period,
            List<Defect> defects) {
        for (int i = 0; i < rows.size(); i++) {
            Cells<K> row = rows.get(i);
            Value<Rational> points = Reading.number(score, row.get(score));
            if (points.isPresent() && (points.get().signum() < 0 || points.get().isAbove(full))) {
                String id = Reading.text(row.get(object));
                String name = view.name(id);
                defects.add(Defect.at(table.child(i).child(score.key()))
                        .pattern("score")
                        .with(Arguments.of("period", Excerpt.of(Reading.text(row.get(period))))
                                .with("object", Excerpt.of(name.isEmpty() ? id : name))
                                .with("score", Excerpt.of(Reading.text(row.get(score))))
                                .with("full", full.rounded(0))));
            }
        }
    }
}

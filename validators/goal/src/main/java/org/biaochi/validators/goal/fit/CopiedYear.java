// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.history.PastYearView;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.GoalRule;

/** GR-FIT-005: every indicator and every value is that of last year, and yet the money differs. */
public final class CopiedYear extends GoalRule {
    /** The rule. */
    public CopiedYear() {
        super("GR-FIT-005", Needs.NOTHING.fact(HistoryFacts.PAST_YEARS));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        List<RowView> rows = new ArrayList<>(view.rows(PeriodSet.ANNUAL));
        rows.addAll(view.rows(PeriodSet.OVERALL));
        if (rows.isEmpty()) {
            return view.partial()
                    ? Conclusion.undecided(Missing.REST_OF_FORM)
                    : Conclusion.notApplicable(Reason.NO_PLACE);
        }
        Optional<PastYearView> lastYear =
                LastYear.of(context).filter(year -> year.goal().isPresent());
        Optional<BigDecimal> now = LastYear.fundsNow(view);
        Optional<BigDecimal> last = lastYear.flatMap(PastYearView::fundTotal);
        Truth copied = lastYear.map(year -> Truth.all(rows, row -> copied(row, year)))
                .orElse(Truth.UNKNOWN)
                .and(view.partial() ? Truth.UNKNOWN : Truth.TRUE);
        Truth differs =
                now.isPresent() && last.isPresent() ? Truth.of(now.get().compareTo(last.get()) != 0) : Truth.UNKNOWN;
        Truth fires = copied.and(differs);
        if (fires.isFalse()) {
            return Conclusion.passed();
        }
        if (fires.isTrue() && now.isPresent() && last.isPresent()) {
            return Conclusion.failed(Defect.at(Place.ROOT.child(PeriodSet.ANNUAL.key()))
                    .with(Arguments.NONE
                            .with("count", rows.size())
                            .with("total", now.get())
                            .with("lastTotal", last.get())));
        }
        List<Missing> missing = new ArrayList<>();
        if (lastYear.isEmpty() || last.isEmpty()) {
            missing.add(LastYear.missing(view));
        }
        if (now.isEmpty()) {
            missing.add(Missing.field(GoalField.FUND_TOTAL.key()));
        }
        if (view.partial()) {
            missing.add(Missing.REST_OF_FORM);
        } else if (copied.isUnknown() && lastYear.isPresent()) {
            missing.add(Missing.field(IndicatorField.VALUE.key()));
        }
        return Conclusion.undecided(missing);
    }

    private static Truth copied(RowView row, PastYearView lastYear) {
        return lastYear.before(row).map(before -> SameTarget.of(row, before)).orElse(Truth.FALSE);
    }
}

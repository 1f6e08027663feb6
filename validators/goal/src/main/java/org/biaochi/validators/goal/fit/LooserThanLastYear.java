// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.util.Optional;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.Polarity;
import org.biaochi.api.goal.Target;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.Extent;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.history.PastYearView;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.NumberRule;
import org.biaochi.validators.goal.mechanism.Shown;

/**
 * GR-FIT-003: a target that asks for less than was reached last year. Last year's actual is that of one year, so rows of the
 * whole period are not compared.
 */
public final class LooserThanLastYear extends NumberRule {
    /** The rule. */
    public LooserThanLastYear() {
        super("GR-FIT-003", Needs.NOTHING.fact(HistoryFacts.PAST_YEARS), IndicatorField.POLARITY);
    }

    @Override
    protected Conclusion judge(RowView row, Target target, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.set() == PeriodSet.OVERALL) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (is(row, Polarity.POSITIVE).or(is(row, Polarity.REVERSE)).isFalse()) {
            return Conclusion.passed();
        }
        Optional<PastYearView> lastYear = LastYear.of(context);
        Optional<Extent> now = Extent.of(target);
        Optional<Extent> actual = lastYear.flatMap(year -> LastYear.actual(year, row));
        if (now.isEmpty()) {
            return undecided(IndicatorField.VALUE);
        }
        if (actual.isEmpty()) {
            return LastYear.unknown(view);
        }
        if (!now.get().compares(actual.get())) {
            return undecided(IndicatorField.UNIT);
        }
        Truth below = actual.get().isAbove(now.get());
        Truth above = now.get().isAbove(actual.get());
        Truth loose = is(row, Polarity.POSITIVE)
                .and(below)
                .or(is(row, Polarity.REVERSE).and(above));
        if (loose.isFalse()) {
            return Conclusion.passed();
        }
        if (loose.isUnknown()) {
            return undecided(row.polarity().isEmpty() ? IndicatorField.POLARITY : IndicatorField.VALUE);
        }
        return found(
                row,
                IndicatorField.VALUE,
                Defect.at(row.place(IndicatorField.VALUE))
                        .pattern(below.isTrue() ? "lower" : "higher")
                        .with(Shown.nameAndValue(row).with("actual", LastYear.shown(lastYear, row))));
    }

    private static Truth is(RowView row, Polarity wanted) {
        return row.polarity().map(polarity -> Truth.of(polarity == wanted)).orElse(Truth.UNKNOWN);
    }
}

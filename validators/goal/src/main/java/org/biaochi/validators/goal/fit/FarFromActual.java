// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.Target;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.Extent;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.history.PastView;
import org.biaochi.core.history.PastYearView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.NumberRule;
import org.biaochi.validators.goal.mechanism.Shown;

/**
 * GR-FIT-004: a target of more than k times the best of the last two years, or of less than the k-th part of last year's actual.
 * An actual of the year before that is missing, not positive or in another unit does not count.
 */
public final class FarFromActual extends NumberRule {
    private final Parameter<BigDecimal> factor = parameter("k", ParameterType.DECIMAL);

    /** The rule. */
    public FarFromActual() {
        super("GR-FIT-004", Needs.NOTHING.fact(HistoryFacts.PAST_YEARS));
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        super.glance(rows, view, context, answers);
        if (view.rows(PeriodSet.OVERALL).isEmpty() && LastYear.past(context).isEmpty()) {
            answers.addSame(rows.values().plain(), LastYear.unknown(view));
        }
    }

    @Override
    protected Conclusion judge(RowView row, Target target, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.set() == PeriodSet.OVERALL) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Optional<Extent> now = Extent.of(target);
        if (now.isEmpty()) {
            return undecided(IndicatorField.VALUE);
        }
        Optional<PastView> past = LastYear.past(context);
        if (past.isEmpty()) {
            return LastYear.unknown(view);
        }
        Optional<PastYearView> lastYear = past.flatMap(PastView::lastYear);
        Optional<BigDecimal> last = actual(lastYear, row);
        if (last.isEmpty() || last.get().signum() <= 0) {
            return LastYear.unknown(view);
        }
        if (!lastYear.flatMap(year -> LastYear.actual(year, row))
                .filter(now.get()::compares)
                .isPresent()) {
            return undecided(IndicatorField.UNIT);
        }
        BigDecimal best = past.flatMap(PastView::yearBefore)
                .flatMap(year -> LastYear.actual(year, row))
                .filter(Extent::isPoint)
                .filter(now.get()::compares)
                .map(Extent::low)
                .orElse(last.get())
                .max(last.get());
        BigDecimal k = context.value(factor);
        Truth far = now.get().isAbove(point(best.multiply(k), now.get()));
        Truth low = point(last.get(), now.get()).isAbove(times(now.get(), k));
        Truth either = far.or(low);
        if (either.isFalse()) {
            return Conclusion.passed();
        }
        if (either.isUnknown()) {
            return undecided(IndicatorField.VALUE);
        }
        return found(
                row,
                IndicatorField.VALUE,
                Defect.at(row.place(IndicatorField.VALUE))
                        .pattern(far.isTrue() ? "far" : "low")
                        .with(Shown.nameAndValue(row)
                                .with("actual", LastYear.shown(lastYear, row))
                                .with("k", k)));
    }

    private static Extent point(BigDecimal number, Extent like) {
        return new Extent(number, number, like.unit());
    }

    private static Extent times(Extent extent, BigDecimal factor) {
        return new Extent(extent.low().multiply(factor), extent.high().multiply(factor), extent.unit());
    }

    private static Optional<BigDecimal> actual(Optional<PastYearView> year, RowView row) {
        return year.flatMap(past -> LastYear.actual(past, row))
                .filter(Extent::isPoint)
                .map(Extent::low);
    }
}

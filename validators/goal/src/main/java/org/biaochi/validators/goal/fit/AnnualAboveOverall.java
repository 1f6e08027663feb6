// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.Extent;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Values;

/**
 * GR-FIT-011: an indicator whose values add up over the years promises more in one year than in all of them. Whether it adds
 * up is never guessed: a form without that column leaves the rule open only where the year does exceed the whole.
 */
public final class AnnualAboveOverall extends IndicatorRule {
    /** The rule. */
    public AnnualAboveOverall() {
        super("GR-FIT-011");
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Truth accumulates = row.accumulates();
        if (row.set() == PeriodSet.OVERALL) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (accumulates.isFalse()) {
            return Conclusion.passed();
        }
        Optional<RowView> overall = view.overallOf(row);
        if (overall.isEmpty()) {
            return accumulates.isTrue()
                    ? Conclusion.undecided(Missing.field(PeriodSet.OVERALL.key()))
                    : unknown(row, view);
        }
        if (isInWords(row) || isInWords(overall.get())) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Optional<Extent> year = Extent.of(row.target());
        Optional<Extent> whole = Extent.of(overall.get().target());
        if (year.isEmpty() || whole.isEmpty() || !year.get().compares(whole.get())) {
            IndicatorField unreadable = year.isEmpty() || whole.isEmpty() ? IndicatorField.VALUE : IndicatorField.UNIT;
            return accumulates.isTrue() ? undecided(unreadable) : unknown(row, view);
        }
        Truth above = year.get().isAbove(whole.get());
        if (above.isFalse()) {
            return Conclusion.passed();
        }
        if (above.isUnknown()) {
            return undecided(IndicatorField.VALUE);
        }
        return accumulates.isTrue()
                ? found(row, IndicatorField.VALUE, defect(row, overall.get()))
                : undecided(IndicatorField.ACCUMULATION);
    }

    private static Conclusion unknown(RowView row, GoalView view) {
        return unresolved(row, view, IndicatorField.ACCUMULATION);
    }

    private static boolean isInWords(RowView row) {
        return row.valueType().filter(type -> !Values.isQuantity(type)).isPresent();
    }

    private static Defect defect(RowView row, RowView overall) {
        return Defect.at(row.place(IndicatorField.VALUE))
                .with(Shown.nameAndValue(row)
                        .with(
                                "overall",
                                Excerpt.of(overall.indicator().value().text().strip())));
    }
}

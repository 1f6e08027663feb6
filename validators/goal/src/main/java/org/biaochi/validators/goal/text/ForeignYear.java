// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.core.goal.GoalUnits;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.target.Units;
import org.biaochi.core.target.YearMention;
import org.biaochi.core.target.Years;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * GR-TXT-007: a text with a year that is neither the budget year nor in the project period. One finding per text. Undecided
 * where budget year or period decide and are not known.
 */
public final class ForeignYear extends GoalRule {
    private static final List<GoalField> FIELDS =
            List.of(GoalField.PROJECT_NAME, GoalField.OVERALL_GOAL, GoalField.ANNUAL_GOAL);

    /** The rule. */
    public ForeignYear() {
        super("GR-TXT-007");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        TextDefects defects = new TextDefects();
        boolean open = false;
        Units units = context.profile().compiled(GoalUnits.UNITS);
        for (GoalText text : GoalText.of(view, FIELDS, ForeignYear::mayHoldYear)) {
            TreeSet<Integer> foreign = new TreeSet<>();
            for (YearMention mention : Years.in(text.text(), units)) {
                open |= judge(mention, view, foreign);
            }
            if (!foreign.isEmpty()) {
                List<String> years = foreign.stream().map(String::valueOf).toList();
                defects.add(text, Arguments.of("field", text.term()).with("years", years));
            }
        }
        if (!defects.isEmpty()) {
            return Conclusion.failed(defects.merged(view, context));
        }
        return open
                ? view.lacking(GoalField.BUDGET_YEAR, GoalField.PERIOD_START, GoalField.PERIOD_END)
                : Conclusion.passed();
    }

    private static boolean mayHoldYear(String text) {
        return text.contains("20") || text.contains("19");
    }

    /** Adds the years of a mention that are foreign; tells whether one of them may be. */
    private static boolean judge(YearMention mention, GoalView view, TreeSet<Integer> foreign) {
        Optional<FiscalYear> budgetYear = view.budgetYear();
        if (budgetYear.isPresent() && mention.contains(budgetYear.get().year())) {
            return false;
        }
        boolean open = false;
        for (int year : new int[] {mention.from(), mention.to()}) {
            Truth isForeign = (budgetYear.isPresent() ? Truth.TRUE : Truth.UNKNOWN).and(isOutside(year, view));
            open |= isForeign.isUnknown();
            if (isForeign.isTrue()) {
                foreign.add(year);
            }
        }
        return open;
    }

    private static Truth isOutside(int year, GoalView view) {
        Truth before = compare(view.periodStart(), year, -1);
        return before.or(compare(view.periodEnd(), year, 1));
    }

    private static Truth compare(Optional<LocalDate> day, int year, int sign) {
        return day.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(Integer.signum(Integer.compare(year, day.get().getYear())) == sign);
    }
}

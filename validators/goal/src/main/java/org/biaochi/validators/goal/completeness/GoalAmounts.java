// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.goal.AnnualTask;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * OC-GOL-001: every amount of a goal can be read and is not below nothing, and the total of funds that stands beside the fund block
 * is that of its line. Blank cells are no matter of this rule; numbers with words beside
 * them leave it open.
 */
public final class GoalAmounts extends GoalRule {
    private static final Place TOTAL = Place.ROOT.child(GoalField.FUND_TOTAL.key());
    private static final Place FUNDS = Place.ROOT.child("funds");
    private static final Place TASKS = Place.ROOT.child("tasks");

    private final Parameter<BigDecimal> tolerance = Parameter.of("GR-CMP-003.tolerance", ParameterType.DECIMAL);

    /** The rule. */
    public GoalAmounts() {
        super("OC-GOL-001");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        PerformanceGoal goal = view.goal();
        Typed total = goal.field(GoalField.FUND_TOTAL);
        List<AnnualTask> tasks = goal.tasks().orElse(List.of());
        if (total.isAbsent() && goal.funds().isEmpty() && tasks.isEmpty()) {
            return Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM);
        }
        List<Defect> defects = new ArrayList<>(0);
        Set<Missing> missing = new TreeSet<>();
        FundAmount stated = FundView.amount(TOTAL, total, false);
        amount(GoalField.FUND_TOTAL.term(), total, stated, defects, missing);
        for (int i = 0; i < goal.funds().size(); i++) {
            line(goal.funds().get(i), FUNDS.child(i), defects, missing);
        }
        for (int i = 0; i < tasks.size(); i++) {
            FundAmount amount =
                    FundView.amount(TASKS.child(i).child("amount"), tasks.get(i).amount(), false);
            amount(Reading.text(tasks.get(i).name()), tasks.get(i).amount(), amount, defects, missing);
        }
        twice(stated, view, context, defects);
        if (FundSum.mayEndHere(view)) {
            missing.add(Missing.REST_OF_FORM);
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }

    private static void line(FundLine line, Place place, List<Defect> defects, Set<Missing> missing) {
        String item = Reading.text(line.item());
        for (FundColumn column : List.of(FundColumn.INITIAL_BUDGET, FundColumn.BUDGET)) {
            FundAmount amount = FundView.amount(place.child(column.key()), line.cell(column), true);
            amount(item, line.cell(column), amount, defects, missing);
        }
        Typed weight = line.cell(FundColumn.WEIGHT);
        if (Weight.of(weight).state() == Weight.State.NOT_A_NUMBER && Reading.filled(weight)) {
            defects.add(defect(place.child(FundColumn.WEIGHT.key()), "weight", item, weight));
        }
    }

    private static void amount(String item, Typed cell, FundAmount amount, List<Defect> defects, Set<Missing> missing) {
        if (!amount.isNumber() && Reading.filled(cell)) {
            if (hasDigit(Reading.text(cell))) {
                missing.add(Missing.field(amount.place().name()));
            } else {
                defects.add(defect(amount.place(), "unreadable", item, cell));
            }
        } else if (amount.isNumber() && !amount.isAmount()) {
            defects.add(defect(amount.place(), "negative", item, cell));
        }
    }

    /** An amount with a remark beside it is one, whichever of its numbers it may be. */
    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static Defect defect(Place place, String pattern, String item, Typed cell) {
        return Defect.at(place)
                .pattern(pattern)
                .with(Arguments.of("item", Excerpt.of(item)).with("text", Excerpt.of(Reading.text(cell))));
    }

    /** The total of a project of several years may be that of the whole period. */
    private void twice(FundAmount stated, GoalView view, RuleContext<PerformanceGoal> context, List<Defect> defects) {
        Optional<FundAmount> annual = view.funds().annual().total().filter(FundAmount::isAmount);
        if (!stated.isAmount() || annual.isEmpty() || annual.get().place().equals(TOTAL)) {
            return;
        }
        BigDecimal allowed = context.find(tolerance).orElse(BigDecimal.ZERO);
        boolean whole = view.funds()
                .overall()
                .total()
                .filter(FundAmount::isAmount)
                .filter(overall -> !differ(overall, stated, allowed))
                .isPresent();
        if (!whole && differ(annual.get(), stated, allowed)) {
            defects.add(Defect.at(TOTAL)
                    .pattern("twice")
                    .with(Arguments.NONE
                            .with("total", stated.yuan())
                            .with("line", annual.get().yuan())));
        }
    }

    private static boolean differ(FundAmount one, FundAmount other, BigDecimal allowed) {
        return one.yuan().subtract(other.yuan()).abs().compareTo(allowed) > 0;
    }
}

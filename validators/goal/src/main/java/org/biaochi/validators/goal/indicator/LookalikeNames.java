// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.GoalRule;
import org.biaochi.validators.goal.mechanism.Shown;

/**
 * GR-IND-017: two rows of one period set whose names differ but are alike, with the same unit and an equal value. One finding
 * per pair; a blank name, unit or value leaves a pair undecided only where everything else speaks for it.
 */
public final class LookalikeNames extends GoalRule {
    private static final Parameter<BigDecimal> THRESHOLD = Parameter.of("GR-IND-017.threshold", ParameterType.DECIMAL);

    /** The rule. */
    public LookalikeNames() {
        super("GR-IND-017");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<BigDecimal> threshold = context.find(THRESHOLD);
        if (threshold.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        if (NameGroups.areAbsent(view)) {
            return view.absent(IndicatorField.NAME.key());
        }
        List<Defect> defects = new ArrayList<>(0);
        Set<Missing> missing = new TreeSet<>();
        for (PeriodSet set : List.of(PeriodSet.ANNUAL, PeriodSet.OVERALL)) {
            List<ComparedRow> rows = compared(view.rows(set));
            for (int i = 0; i < rows.size(); i++) {
                context.step(rows.size() - i);
                for (int j = i + 1; j < rows.size(); j++) {
                    compare(rows.get(i), rows.get(j), threshold.get(), defects, missing);
                }
            }
        }
        return NameGroups.conclude(view, defects, List.copyOf(missing));
    }

    private static List<ComparedRow> compared(List<RowView> rows) {
        List<ComparedRow> compared = new ArrayList<>(rows.size());
        for (RowView row : rows) {
            if (!row.mayBeCut(IndicatorField.NAME) && !row.mayBeCut(IndicatorField.VALUE)) {
                compared.add(new ComparedRow(row));
            }
        }
        return compared;
    }

    private static void compare(
            ComparedRow one, ComparedRow other, BigDecimal threshold, List<Defect> defects, Set<Missing> missing) {
        Truth measured = one.sameValue(other).and(one.sameUnit(other));
        if (measured.isFalse()) {
            return;
        }
        Truth alike = measured.and(one.alike(other, threshold));
        if (alike.isTrue()) {
            defects.add(NameGroups.overNames(List.of(one.row(), other.row()))
                    .with(Arguments.of("name", Shown.text(one.row().bareName()))
                            .with("other", Shown.text(other.row().bareName()))
                            .with("value", Shown.text(one.row().value()))));
        } else if (alike.isUnknown()) {
            one.addBlank(missing);
            other.addBlank(missing);
        }
    }
}

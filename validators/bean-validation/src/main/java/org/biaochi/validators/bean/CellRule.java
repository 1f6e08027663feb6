// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;

/**
 * BV-LEN-002: a cell of an indicator row holds more characters than any table of the data standard. On a value cell it comes
 * last in the order in which rules report one cause. A cut copy changes nothing: what was cut off would only add to the cell.
 * Immutable; any number of threads.
 */
final class CellRule implements Rule<PerformanceGoal, Indicator> {
    static final String LENGTH = "BV-LEN-002";

    private static final RuleId ID = RuleId.of(LENGTH);
    private static final List<IndicatorField> CELLS = Arrays.stream(IndicatorField.values())
            .filter(field -> field.maxLength() > 0)
            .toList();
    private static final Precedents<IndicatorField> PRECEDENTS = Precedents.of(Map.of(
            IndicatorField.L1, List.of("GR-CMP-016"),
            IndicatorField.L2, List.of("GR-CMP-016"),
            IndicatorField.NAME, List.of("GR-IND-001", "GR-IND-002"),
            IndicatorField.VALUE, List.of("GR-IND-003", "GR-IND-012", "GR-TIM-001", "GR-TXT-001", "GR-IND-005"),
            IndicatorField.LIBRARY_CODE, List.of("GR-LIB-001")));

    private final Derived<PerformanceGoal, Violations> reading;

    CellRule(Derived<PerformanceGoal, Violations> reading) {
        this.reading = reading;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Scope<PerformanceGoal, Indicator> scope() {
        return Scope.INDICATOR;
    }

    @Override
    public Needs needs() {
        return PRECEDENTS.needs();
    }

    @Override
    public Conclusion check(Indicator indicator, RuleContext<PerformanceGoal> context) {
        GoalView view = context.derived(GoalView.KEY);
        RowView row = view.row(indicator);
        if (row.unused()) {
            return Conclusion.notApplicable(Reason.UNUSED_ROW);
        }
        CellAnswers answers = new CellAnswers(view, context.derived(reading), Violations.Kind.LENGTH);
        for (IndicatorField field : CELLS) {
            answers.judge(
                    indicator.cell(field),
                    row.place(field),
                    field.key(),
                    field.term(),
                    field.maxLength(),
                    () -> PRECEDENTS.failed(field, context));
        }
        return answers.conclusion();
    }

    @Override
    public String toString() {
        return LENGTH;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;

/** A constraint on the single fields of a goal. Immutable; any number of threads. */
final class FieldRule implements Rule<PerformanceGoal, PerformanceGoal> {
    static final String LENGTH = "BV-LEN-001";
    static final String CODE = "BV-COD-001";

    private static final Precedents<GoalField> BY_LENGTH = Precedents.of(Map.of(
            GoalField.PROJECT_NAME, List.of("GR-CMP-005"),
            GoalField.ANNUAL_GOAL, List.of("GR-TXT-005")));

    private final RuleId id;
    private final Violations.Kind kind;
    private final List<GoalField> fields;
    private final Precedents<GoalField> precedents;
    private final Derived<PerformanceGoal, Violations> reading;

    private FieldRule(
            String id,
            Violations.Kind kind,
            List<GoalField> fields,
            Precedents<GoalField> precedents,
            Derived<PerformanceGoal, Violations> reading) {
        this.id = RuleId.of(id);
        this.kind = kind;
        this.fields = fields;
        this.precedents = precedents;
        this.reading = reading;
    }

    /** BV-LEN-001: a field holds more characters than any table of the data standard. */
    static FieldRule lengths(Derived<PerformanceGoal, Violations> reading) {
        return new FieldRule(
                LENGTH,
                Violations.Kind.LENGTH,
                fields(field -> field.maxLength() > 0 && !field.isCode()),
                BY_LENGTH,
                reading);
    }

    /** BV-COD-001: a code of project, department or unit is none. */
    static FieldRule codes(Derived<PerformanceGoal, Violations> reading) {
        return new FieldRule(CODE, Violations.Kind.CODE, fields(GoalField::isCode), Precedents.none(), reading);
    }

    private static List<GoalField> fields(Predicate<GoalField> these) {
        return Arrays.stream(GoalField.values()).filter(these).toList();
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Scope<PerformanceGoal, PerformanceGoal> scope() {
        return Scope.GOAL;
    }

    @Override
    public Needs needs() {
        return precedents.needs();
    }

    @Override
    public Conclusion check(PerformanceGoal goal, RuleContext<PerformanceGoal> context) {
        CellAnswers answers = new CellAnswers(context.derived(GoalView.KEY), context.derived(reading), kind);
        for (GoalField field : fields) {
            answers.judge(
                    goal.field(field),
                    Place.ROOT.child(field.key()),
                    field.key(),
                    field.term(),
                    field.maxLength(),
                    () -> precedents.failed(field, context));
        }
        return answers.conclusion();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package com.example.education;

import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.GoalField;
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
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.LevelNames;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;

/**
 * EDU-002: an education project that promises satisfaction asks the people it serves: students, parents or teachers. Who
 * is not known to be in education is not judged, and rows that a cut copy does not show may still name them.
 */
final class PeopleServed implements Rule<PerformanceGoal, PerformanceGoal> {
    private static final RuleId ID = RuleId.of("EDU-002");
    private static final Parameter<List<String>> BODIES = Parameter.of("EDU-002.bodies", ParameterType.WORDS);
    private static final Parameter<List<String>> PEOPLE = Parameter.of("EDU-002.people", ParameterType.WORDS);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Scope<PerformanceGoal, PerformanceGoal> scope() {
        return Scope.GOAL;
    }

    @Override
    public Conclusion check(PerformanceGoal goal, RuleContext<PerformanceGoal> context) {
        GoalView view = context.derived(GoalView.KEY);
        Truth education = inEducation(view, context.value(BODIES));
        if (education.isFalse()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        List<RowView> named = view.rows(PeriodSet.ANNUAL).stream()
                .filter(row -> Words.anyIn(row.name(), context.value(PEOPLE)))
                .toList();
        if (named.stream().anyMatch(row -> isSatisfaction(row).isTrue())) {
            return Conclusion.passed();
        }
        if (view.partial()) {
            return Conclusion.undecided(Missing.REST_OF_FORM);
        }
        List<RowView> satisfaction = view.rows(PeriodSet.ANNUAL).stream()
                .filter(row -> isSatisfaction(row).isTrue())
                .toList();
        if (satisfaction.isEmpty()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (named.stream().anyMatch(row -> isSatisfaction(row).isUnknown())) {
            return Conclusion.undecided(Missing.field(IndicatorField.L1.key()));
        }
        return education.isUnknown()
                ? Conclusion.undecided(Missing.field(GoalField.DEPARTMENT.key()))
                : Conclusion.failed(found(satisfaction));
    }

    private static Truth inEducation(GoalView view, List<String> bodies) {
        List<String> texts = Stream.of(GoalField.DEPARTMENT, GoalField.UNIT)
                .map(view::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.isEmpty() ? Truth.UNKNOWN : Truth.any(texts, text -> Truth.of(Words.anyIn(text, bodies)));
    }

    private static Truth isSatisfaction(RowView row) {
        return row.isUnderL1(LevelNames.SATISFACTION);
    }

    private static Defect found(List<RowView> rows) {
        return Defect.over(rows.stream()
                        .map(row -> row.place(IndicatorField.NAME))
                        .sorted()
                        .toList())
                .with(Arguments.NONE.with(
                        "names", rows.stream().map(RowView::name).toList()));
    }
}

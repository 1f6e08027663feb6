// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Place;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.UnknownKey;

/** Makes self-evaluations of documents that were read as the goal on their target side. Stateless. */
public final class SelfEvaluationParts {
    private static final CellsBeside<SelfEvaluationField> FIELDS = new CellsBeside<>(SelfEvaluationField.class);
    private static final CellsBeside<AchievedColumn> COLUMNS =
            new CellsBeside<>(AchievedColumn.class, Map.of("reason", AchievedColumn.CAUSE));

    /** What a self-evaluation has beside its goal. */
    static final GoalReader.Beside BESIDE = new GoalReader.Beside(FIELDS.names(), COLUMNS.names(), Set.of());

    private SelfEvaluationParts() {}

    /** The self-evaluation on the form that this goal was read from. */
    public static Decoded<SelfEvaluation> of(Decoded<PerformanceGoal> form) {
        PerformanceGoal goal = form.subject();
        List<Extras> rows = goal.indicators().stream().map(Indicator::extras).toList();
        SelfEvaluation.Builder evaluation = SelfEvaluation.of(without(goal));
        Cells<SelfEvaluationField> fields = FIELDS.of(goal.extras());
        for (SelfEvaluationField field : SelfEvaluationField.values()) {
            evaluation.set(field, fields.get(field));
        }
        COLUMNS.ofRows(rows).forEach(evaluation::indicator);
        return Decoded.of(evaluation.build(), form.source())
                .paths(new PathsBeside<>(form.paths(), FIELDS, COLUMNS, goal.extras(), rows))
                .digest(form.digest())
                .unknown(form.unknown().stream()
                        .flatMap(key -> unknown(key, goal).stream())
                        .toList())
                .notes(form.notes())
                .build();
    }

    private static Optional<UnknownKey> unknown(UnknownKey key, PerformanceGoal goal) {
        List<Place> steps = Place.ofPointer(key.path()).segments();
        if (steps.size() == 1) {
            return FIELDS.unknown(key, steps.get(0).name(), goal.extras());
        }
        boolean cell = steps.size() == 3 && steps.get(0).name().equals(PeriodSet.ANNUAL.key());
        return cell
                ? COLUMNS.unknown(
                        key,
                        steps.get(2).name(),
                        goal.indicators().get(steps.get(1).position()).extras())
                : Optional.of(key);
    }

    private static PerformanceGoal without(PerformanceGoal goal) {
        PerformanceGoal.Builder builder = PerformanceGoal.builder()
                .form(goal.form())
                .objectKind(goal.objectKind())
                .partial(goal.partial())
                .extras(FIELDS.rest(goal.extras()));
        for (GoalField field : GoalField.values()) {
            builder.set(field, goal.field(field));
        }
        goal.funds().forEach(builder::fund);
        goal.indicators().forEach(row -> builder.indicator(row.toBuilder().extras(COLUMNS.rest(row.extras()))));
        goal.overallIndicators().forEach(row -> builder.indicator(PeriodSet.OVERALL, row.toBuilder()));
        goal.progressPlan().ifPresent(builder::progressPlan);
        goal.tasks().ifPresent(builder::tasks);
        return builder.build();
    }
}

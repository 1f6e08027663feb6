// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Composite;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.text.Folding;

/**
 * By what a host recognises the project of a subject; texts are normalised, and empty where nothing is stated. Immutable.
 *
 * @param code project code, its field or the code in front of the name
 * @param name project name without a code in front of it
 * @param units code and name of the implementing unit, as far as they are stated
 * @param departments code and name of the department in charge, as far as they are stated
 * @param year the budget year; empty if it is not stated or cannot be read
 */
public record ProjectIdentity(
        String code, String name, List<String> units, List<String> departments, Optional<FiscalYear> year) {
    /** Copies the lists. */
    public ProjectIdentity {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        units = List.copyOf(units);
        departments = List.copyOf(departments);
        Objects.requireNonNull(year, "year");
    }

    /**
     * The identity of a subject's project, read from the goal that stands on its form; where the kind of subject says
     * no more, its id and name.
     */
    public static ProjectIdentity of(Subject subject) {
        if (subject instanceof PerformanceGoal goal) {
            FieldReadings fields = new FieldReadings(goal);
            return new ProjectIdentity(
                    fields.projectCode(),
                    fields.projectName(),
                    stated(fields, GoalField.UNIT_CODE, GoalField.UNIT),
                    stated(fields, GoalField.DEPT_CODE, GoalField.DEPARTMENT),
                    fields.budgetYear());
        }
        if (subject instanceof MonitoringReport report) {
            return of(report.goal());
        }
        if (subject instanceof SelfEvaluation evaluation) {
            return of(evaluation.goal());
        }
        if (subject instanceof PreEvaluation preEvaluation) {
            Cells<PreEvaluationField> fields = preEvaluation.fields();
            return new ProjectIdentity(
                    text(fields.get(PreEvaluationField.PROJECT_CODE)),
                    text(fields.get(PreEvaluationField.PROJECT_NAME)),
                    stated(fields.get(PreEvaluationField.UNIT_CODE), fields.get(PreEvaluationField.UNIT)),
                    stated(fields.get(PreEvaluationField.DEPT_CODE), fields.get(PreEvaluationField.DEPARTMENT)),
                    Reading.year(text(fields.get(PreEvaluationField.BUDGET_YEAR))));
        }
        if (subject instanceof Evaluation evaluation) {
            return new ProjectIdentity(
                    text(evaluation.id()),
                    text(evaluation.name()),
                    stated(evaluation.field(EvaluationField.UNIT_CODE), evaluation.field(EvaluationField.UNIT)),
                    stated(Typed.ABSENT, evaluation.field(EvaluationField.DEPARTMENT)),
                    Reading.year(text(evaluation.field(EvaluationField.YEAR))));
        }
        if (subject instanceof Composite form && form.parts().get("goal") instanceof PerformanceGoal printed) {
            return of(printed);
        }
        return new ProjectIdentity(
                Folding.normalise(subject.id().text()),
                Folding.normalise(subject.name().text()),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static String text(Typed cell) {
        return Folding.normalise(cell.text());
    }

    private static List<String> stated(Typed code, Typed name) {
        return Stream.of(text(code), text(name)).filter(text -> !text.isEmpty()).toList();
    }

    private static List<String> stated(FieldReadings fields, GoalField code, GoalField name) {
        return List.of(fields.text(code), fields.text(name)).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether both mean the same project: by code where both have one, else by name, and by unit where both state one. */
    public boolean isSameProject(ProjectIdentity other) {
        if (!code.isEmpty() && !other.code.isEmpty()) {
            return code.equals(other.code);
        }
        boolean sameUnit =
                units.isEmpty() || other.units.isEmpty() || units.stream().anyMatch(other.units::contains);
        return !name.isEmpty() && name.equals(other.name) && sameUnit;
    }
}

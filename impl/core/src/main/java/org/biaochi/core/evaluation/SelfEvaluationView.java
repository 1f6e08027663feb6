// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.AchievedIndicator;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.ExecutionScore;
import org.biaochi.core.formula.score.Grades;
import org.biaochi.core.formula.score.ScoreTerms;
import org.biaochi.core.formula.score.SelfScoreChecks;
import org.biaochi.core.formula.score.Totals;
import org.biaochi.core.goal.GoalUnits;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.IndicatorIds;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.target.TargetReader;

/**
 * A self-evaluation as rules read it, under a profile: execution, rows, totals, each as published and as recomputed. Readings are
 * pure; immutable to the outside.
 */
public final class SelfEvaluationView {
    /** The view of a self-evaluation under a profile. */
    public static final Derived<SelfEvaluation, SelfEvaluationView> KEY =
            Derived.of("self-evaluation view", SelfEvaluationView::new);

    private final SelfEvaluation evaluation;
    private final Terms terms;
    private final GoalView goal;
    private final List<AchievedRow> rows;
    private final ExecutionLine execution;

    private SelfEvaluationView(SelfEvaluation evaluation, Profile profile) {
        this.evaluation = evaluation;
        this.terms = profile.compiled(Terms.KEY);
        List<Typed> ids = evaluation.indicators().stream()
                .map(row -> row.cell(AchievedColumn.INDICATOR_ID))
                .toList();
        this.goal = GoalView.KEY.compute(IndicatorIds.asCodes(evaluation.goal(), ids), profile);
        this.execution = new ExecutionLine(evaluation.goal(), profile, terms);
        TargetReader reader = profile.compiled(GoalUnits.READER);
        List<AchievedRow> read = new ArrayList<>();
        for (AchievedIndicator achieved : evaluation.indicators()) {
            RowView row = goal.row(achieved.indicator());
            if (!row.unused() && row.set() == PeriodSet.ANNUAL) {
                read.add(new AchievedRow(achieved, row, terms, reader));
            }
        }
        this.rows = List.copyOf(read);
    }

    /** The self-evaluation as typed. */
    public SelfEvaluation evaluation() {
        return evaluation;
    }

    /** The target side. */
    public GoalView goal() {
        return goal;
    }

    /** The parameters of formulas. */
    public Terms terms() {
        return terms;
    }

    /** Whether the copy is cut, so that rows may follow that nobody sees. */
    public boolean partial() {
        return goal.partial();
    }

    /** The rows of the year, unused template rows left out, in the order of the form. */
    public List<AchievedRow> rows() {
        return rows;
    }

    /** The view of a row; empty for an unused row of the template and for rows of another period. */
    public Optional<AchievedRow> row(AchievedIndicator indicator) {
        return rows.stream()
                .filter(row -> row.place().equals(indicator.place()))
                .findFirst();
    }

    /** Budget execution. */
    public ExecutionLine execution() {
        return execution;
    }

    /** A field, normalised; empty if blank or absent. */
    public String text(SelfEvaluationField field) {
        Typed cell = evaluation.field(field);
        return Reading.text(cell);
    }

    /** The place of a field. */
    public static Place place(SelfEvaluationField field) {
        return Place.ROOT.child(field.key());
    }

    /** The total as printed. */
    public Value<Rational> publishedTotal() {
        return Points.read(evaluation.field(SelfEvaluationField.TOTAL), SelfEvaluationField.TOTAL.key());
    }

    /** The printed scores of the indicators, rounded and added up (F26); MISSING if one is missing or rows may follow. */
    public Result<Totals.Leaves> publishedLeaves() {
        List<Value<Rational>> leaves = new ArrayList<>();
        rows.forEach(row -> leaves.add(row.published()));
        if (partial() || rows.isEmpty()) {
            leaves.add(Value.missing("restOfForm"));
        }
        return Totals.leaves(leaves);
    }

    /** The sum of the printed scores of the indicators. */
    public Value<Rational> publishedSum() {
        Value<Totals.Leaves> leaves = publishedLeaves().value();
        Value<Rational> stopped = Given.stop(leaves);
        return stopped != null
                ? stopped
                : Value.present(Rational.of(leaves.get().total()));
    }

    /** The total recomputed (F27): weights as printed, leaves by F21 to F25, execution by F20. */
    public Result<Composite> total() {
        List<Value<Rational>> leaves = new ArrayList<>();
        List<Value<Rational>> weights = new ArrayList<>();
        for (AchievedRow row : rows) {
            leaves.add(
                    row.score().isPresent()
                            ? row.score()
                            : Value.missing(row.place().toString()));
            weights.add(row.weight());
        }
        if (partial() || rows.isEmpty()) {
            leaves.add(Value.missing("restOfForm"));
            weights.add(Value.missing("restOfForm"));
        }
        Value<ExecutionScore> executed = execution.score().value();
        return Totals.total(executed, leaves, execution.printedWeight(), weights);
    }

    /** The points of the total recomputed; MISSING where parts are missing. */
    public Value<Rational> totalPoints() {
        Value<Composite> total = total().value();
        Value<Rational> stopped = Given.stop(total);
        return stopped != null
                ? stopped
                : total.get().points().map(Value::present).orElse(Value.missing("total"));
    }

    /** The grade of the total recomputed (F28). */
    public Result<String> grade() {
        return Grades.of(totalPoints(), terms);
    }

    /** Whether the printed scores run ahead of spending (F29). */
    public Result<SelfScoreChecks.Flag> consistency() {
        Terms weighed = execution.isWeightPrinted() && execution.weight().isPresent()
                ? terms.with(ScoreTerms.EXECUTION_WEIGHT, execution.weight().get())
                : terms;
        return SelfScoreChecks.consistency(publishedSum(), execution.executed(), execution.budget(), weighed);
    }
}

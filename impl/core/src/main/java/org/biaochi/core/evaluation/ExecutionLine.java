// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation;

import java.util.Optional;
import org.biaochi.api.evaluation.ScoreCause;
import org.biaochi.api.evaluation.ScoredExecution;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.execution.ExecutionRate;
import org.biaochi.core.formula.score.ExecutionScore;
import org.biaochi.core.formula.score.ScoreTerms;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundBlock;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.logic.Truth;

/**
 * The line of budget execution of a self-evaluation: budget of the whole year, executed amount, rate (F01) and score (F20) beside
 * the published score. The weight is the one printed on the form, else that of the profile. Immutable.
 */
public final class ExecutionLine {
    private static final Place FUNDS = Place.ROOT.child("funds");

    private final Place place;
    private final Value<Rational> budget;
    private final Value<Rational> executed;
    private final Optional<Weight> printedWeight;
    private final Value<Rational> weight;
    private final Typed publishedCell;
    private final Value<Rational> published;
    private final Result<Rational> rate;
    private final Result<ExecutionScore> score;

    ExecutionLine(PerformanceGoal goal, Profile profile, Terms terms) {
        boolean adjusted = goal.funds().stream()
                .anyMatch(line -> !line.cell(FundColumn.BUDGET).isAbsent());
        FundColumn budgetColumn = adjusted ? FundColumn.BUDGET : FundColumn.INITIAL_BUDGET;
        FundView budgets = FundView.of(goal, profile, budgetColumn);
        FundView executions = FundView.of(goal, profile, FundColumn.EXECUTED);
        Optional<FundAmount> budgetTotal = total(budgets);
        int line = lineOf(budgetTotal);
        if (line < 0 || !Reading.said(goal.funds().get(line).cell(FundColumn.SCORE))) {
            line = budgets.executionScore().orElse(line);
        }
        this.place = line < 0 ? FUNDS : FUNDS.child(line);
        this.budget = amount(budgetTotal, budgetColumn.key());
        this.executed = amount(total(executions), FundColumn.EXECUTED.key());
        this.printedWeight = budgets.executionWeight();
        this.weight =
                printedWeight.map(read -> Points.of(read, "weight")).orElse(terms.value(ScoreTerms.EXECUTION_WEIGHT));
        this.publishedCell = line < 0 ? Typed.ABSENT : goal.funds().get(line).cell(FundColumn.SCORE);
        this.published = Points.read(publishedCell, FundColumn.SCORE.key());
        this.rate = ExecutionRate.monitoring(executed, budget);
        Terms weighed = weight.isPresent() ? terms.with(ScoreTerms.EXECUTION_WEIGHT, weight.get()) : terms;
        this.score = ExecutionScore.of(executed, budget, printedWeight.isPresent() ? weighed : terms);
    }

    private static Optional<FundAmount> total(FundView view) {
        FundBlock annual = view.annual();
        return annual.total().or(() -> view.overall().total());
    }

    private static int lineOf(Optional<FundAmount> total) {
        Place parent = total.map(FundAmount::place).map(Place::parent).orElse(null);
        return parent == null ? -1 : parent.position();
    }

    private static Value<Rational> amount(Optional<FundAmount> amount, String key) {
        return amount.filter(FundAmount::isNumber)
                .map(known -> Value.present(Rational.of(known.yuan())))
                .orElse(Value.missing(key));
    }

    /** The line of the total, or the one that has the score instead of it; the fund block if there is neither. */
    public Place place() {
        return place;
    }

    /** The place of a cell of the line. */
    public Place place(FundColumn column) {
        return place.position() < 0 ? place : place.child(column.key());
    }

    /** 全年预算数 in 元; 年初预算数 on a form that prints only that. */
    public Value<Rational> budget() {
        return budget;
    }

    /** 执行数 in 元. */
    public Value<Rational> executed() {
        return executed;
    }

    /** The amount that stands in the way of a rate where both are there: a negative execution, else the budget. */
    public FundColumn obstacle() {
        return executed.isPresent() && executed.get().signum() < 0 ? FundColumn.EXECUTED : FundColumn.BUDGET;
    }

    /** Whether the form prints the weight of budget execution. */
    public boolean isWeightPrinted() {
        return printedWeight.isPresent();
    }

    /** The points of budget execution: as printed, else the profile's. */
    public Value<Rational> weight() {
        return weight;
    }

    /** The points as printed; MISSING if the form does not print them. */
    public Value<Rational> printedWeight() {
        return printedWeight.isPresent() ? weight : Value.missing("executionWeight");
    }

    /** The points published. */
    public Value<Rational> published() {
        return published;
    }

    /** E by F01. */
    public Result<Rational> rate() {
        return rate;
    }

    /** F20. */
    public Result<ExecutionScore> score() {
        return score;
    }

    /** The points of F20; none where a person decides. */
    public Value<Rational> points() {
        Value<Rational> stopped = Given.stop(score.value());
        if (stopped != null) {
            return stopped;
        }
        return score.value().get().points().map(Value::present).orElse(Value.notApplicable("ZERO_BUDGET"));
    }

    /** The likely cause of a difference, or why there is nothing to compare; empty if both agree. */
    public Optional<ScoreCause> cause() {
        Value<Rational> points = points();
        if (!points.isPresent()) {
            return Optional.of(
                    switch (points.state()) {
                        case NOT_APPLICABLE -> ScoreCause.ZERO_BUDGET;
                        case ERROR -> ScoreCause.AMOUNTS_CONTRADICT;
                        default ->
                            points.code().equals("weight") ? ScoreCause.WEIGHT_UNREADABLE : ScoreCause.AMOUNT_MISSING;
                    });
        }
        ScoreCause unpublished = ScoreCauses.ofScore(published);
        if (unpublished != null) {
            return Optional.of(unpublished);
        }
        Truth spent = Truth.of(!rate.value().isPresent() || !rate.value().get().isBelow(Rational.ONE));
        Optional<ScoreCause> cause = ScoreCauses.of(points.get(), published.get(), weight.get(), spent, publishedCell);
        if (cause.isPresent() && printedWeight.isEmpty()) {
            return Optional.of(ScoreCause.WEIGHT_NOT_ON_FORM);
        }
        return Optional.ofNullable(ScoreCauses.beyond(published.get(), weight.get()))
                .or(() -> cause);
    }

    /** What a finance officer is shown. */
    public ScoredExecution scored() {
        return new ScoredExecution(
                place,
                Points.shown(rate.value(), 6),
                Points.shown(weight),
                Points.shown(points()),
                Points.shown(published),
                Points.shown(Points.difference(published, points())),
                cause());
    }
}

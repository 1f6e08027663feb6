// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.ExecutionScore;
import org.biaochi.core.formula.score.IndicatorScore;
import org.biaochi.core.formula.score.ScoreTerms;

/**
 * The points that the rate of a node earns, where the report says enough: execution by F20, steps by F32, a rate that is to be
 * reached by F21, one that is to be kept by F22. Pure functions.
 */
public final class NodePoints {
    /** The formulas of points; a node has at most one figure of them. */
    private static final Set<FormulaId> FORMULAS = Set.of(
            FormulaId.of("F20"), FormulaId.of("F21"), FormulaId.of("F22"), FormulaId.of("F32"), FormulaId.of("F66"));

    /** Rates that are the better the lower they are. */
    private static final Set<String> KEPT = Set.of("R01", "R02", "R04", "R06", "R07", "R08", "R09");

    private NodePoints() {}

    /** The figure of the points of a node; empty if it names no formula that gives any. */
    public static Optional<Figure> figure(List<Figure> figures, Place node) {
        return figures.stream()
                .filter(figure -> figure.place().equals(node) && FORMULAS.contains(figure.formula()))
                .findFirst();
    }

    /** The points of a leaf; empty if it names no formula of a rate. */
    static Optional<Result<?>> of(ScoreNode node, NodeRate rate, EvaluationView view) {
        Terms terms = view.terms();
        if (!node.isLeaf()) {
            return Optional.empty();
        }
        if (rate.points().isPresent()) {
            return Optional.of(rate.points().get());
        }
        String formula = node.formula();
        if (formula.equals("F01") || formula.equals("F02")) {
            Value<Rational> weight = node.weight();
            EvaluationField funds = formula.equals("F01") ? EvaluationField.BUDGET : EvaluationField.ARRIVED;
            return Optional.of(ExecutionScore.of(
                    NodeRate.part(node, NodeColumn.NUMERATOR, view, EvaluationField.SPENT),
                    NodeRate.part(node, NodeColumn.DENOMINATOR, view, funds),
                    weight.isPresent() ? terms.with(ScoreTerms.EXECUTION_WEIGHT, weight.get()) : terms));
        }
        Value<Rational> stopped = Given.stop(rate.rate().value());
        Value<Rational> actual = stopped != null
                ? stopped
                : Value.present(rate.rate().value().get().times(Rational.HUNDRED));
        Value<Rational> target = SurveyReading.percent(NodeColumn.TARGET, node.cell(NodeColumn.TARGET));
        // What was planned is the target of what was done.
        boolean planned = !target.isPresent() && (formula.equals("R12") || formula.equals("F03"));
        Value<Rational> bound = planned ? Value.present(Rational.HUNDRED) : target;
        return Optional.of(
                KEPT.contains(formula)
                        ? IndicatorScore.ceiling(actual, bound, node.weight(), terms)
                        : IndicatorScore.floor(Operator.GREATER_OR_EQUAL, actual, bound, node.weight(), terms));
    }

    /** The points as a number, whatever formula they are of; NOT_APPLICABLE where a person decides. */
    static Value<Rational> number(Result<?> points) {
        Value<?> value = points.value();
        Value<Rational> stopped = Given.stop(value);
        if (stopped != null) {
            return stopped;
        }
        if (value.get() instanceof ExecutionScore score) {
            return score.points().map(Value::present).orElse(Value.notApplicable("ZERO_BUDGET"));
        }
        return Value.present((Rational) value.get());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.util.Map;
import java.util.Optional;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.execution.ExecutionRate;
import org.biaochi.core.formula.ratio.Ratios;
import org.biaochi.core.formula.score.StepDeduct;
import org.biaochi.core.goal.Reading;

/**
 * The rate of a node (F01 to F03, R01 to R14), and the points it leaves where the framework takes them away step by step (F32).
 * Immutable.
 *
 * @param rate the rate
 * @param points what F32 gives; empty if the framework has no steps for it
 */
public record NodeRate(Result<Rational> rate, Optional<Result<Rational>> points) {
    private static final Map<String, Formula<Rational>> PLAIN = Map.ofEntries(
            Map.entry("R01", Ratios.R01),
            Map.entry("R03", Ratios.R03),
            Map.entry("R04", Ratios.R04),
            Map.entry("R05", Ratios.R05),
            Map.entry("R06", Ratios.R06),
            Map.entry("R08", Ratios.R08),
            Map.entry("R09", Ratios.R09),
            Map.entry("R10", Ratios.R10),
            Map.entry("R11", Ratios.R11),
            Map.entry("R12", Ratios.R12),
            Map.entry("R13", Ratios.R13));

    /** The rate of a node; empty if it has no formula or none of these. */
    static Optional<NodeRate> of(ScoreNode node, EvaluationView view) {
        return rate(node, view).map(rate -> new NodeRate(rate, points(node, rate, view.terms())));
    }

    private static Optional<Result<Rational>> rate(ScoreNode node, EvaluationView view) {
        String formula = node.formula();
        return switch (formula) {
            case "F01" ->
                Optional.of(ExecutionRate.monitoring(
                        part(node, NodeColumn.NUMERATOR, view, EvaluationField.SPENT),
                        part(node, NodeColumn.DENOMINATOR, view, EvaluationField.BUDGET)));
            case "F02" ->
                Optional.of(ExecutionRate.evaluation(
                        part(node, NodeColumn.NUMERATOR, view, EvaluationField.SPENT),
                        part(node, NodeColumn.DENOMINATOR, view, EvaluationField.ARRIVED)));
            case "F03" ->
                Optional.of(ExecutionRate.arrival(
                        part(node, NodeColumn.NUMERATOR, view, EvaluationField.ARRIVED),
                        part(node, NodeColumn.DENOMINATOR, view, EvaluationField.BUDGET)));
            case "R02" -> Optional.of(Ratios.change(Ratios.R02, numerator(node, view), denominator(node, view)));
            case "R07" -> Optional.of(Ratios.change(Ratios.R07, numerator(node, view), denominator(node, view)));
            // The planned cost is what the actual one is measured by.
            case "R14" -> Optional.of(Ratios.saving(denominator(node, view), numerator(node, view)));
            default ->
                Optional.ofNullable(PLAIN.get(formula))
                        .map(plain -> Ratios.ratio(plain, numerator(node, view), denominator(node, view)));
        };
    }

    private static Optional<Result<Rational>> points(ScoreNode node, Result<Rational> rate, Terms terms) {
        return node.template()
                .filter(known -> known.threshold().isPresent() && known.slope().isPresent())
                .map(known -> StepDeduct.of(
                        rate.value(),
                        Value.present(known.threshold().get()),
                        node.weight(),
                        Value.present(known.slope().get()),
                        terms));
    }

    /** A part of the node's own, else the amount of the report. */
    static Value<Rational> part(ScoreNode node, NodeColumn column, EvaluationView view, EvaluationField otherwise) {
        return Reading.said(node.cell(column)) ? number(node, column, view) : view.amount(otherwise);
    }

    private static Value<Rational> numerator(ScoreNode node, EvaluationView view) {
        return number(node, NodeColumn.NUMERATOR, view);
    }

    private static Value<Rational> denominator(ScoreNode node, EvaluationView view) {
        return number(node, NodeColumn.DENOMINATOR, view);
    }

    /** A plain number where both parts are plain, else an amount, so that 90 stands beside 100 万元 in the same unit. */
    private static Value<Rational> number(ScoreNode node, NodeColumn column, EvaluationView view) {
        boolean plain = Reading.number(NodeColumn.NUMERATOR, node.cell(NodeColumn.NUMERATOR))
                        .isPresent()
                && Reading.number(NodeColumn.DENOMINATOR, node.cell(NodeColumn.DENOMINATOR))
                        .isPresent();
        return plain ? Reading.number(column, node.cell(column)) : view.amount(column, node.cell(column));
    }
}

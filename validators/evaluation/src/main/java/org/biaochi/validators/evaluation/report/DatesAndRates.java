// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.ExchangeColumn;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.evaluation.report.NodeRate;
import org.biaochi.core.evaluation.report.ScoreNode;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.StatedTimes;
import org.biaochi.core.text.Excerpt;

/**
 * OC-EVA-004: the years and days of a report can be, no more is spent than there was (F01, F02), and the parts of a rate make one:
 * nothing is divided by zero, and no part is more than its whole.
 */
final class DatesAndRates extends ReportRule {
    /** What there was to spend, the nearer bound first. */
    private static final List<EvaluationField> FUNDS = List.of(EvaluationField.ARRIVED, EvaluationField.BUDGET);

    /** Rates of a part in its whole; beyond it they say nothing. */
    private static final Set<String> SHARES = Set.of("R11", "R13");

    /** Rates of money against what there was of it. */
    private static final Set<String> SPENDING = Set.of("F01", "F02", "F03", "R03", "R10");

    DatesAndRates() {
        super("OC-EVA-004");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        StatedTimes times = new StatedTimes(context.asOf());
        times(view, times);
        List<Defect> defects = new ArrayList<>(times.defects());
        spending(view, defects);
        boolean scored = view.tree().isScored();
        for (ScoreNode node : scored ? view.tree().nodes() : List.<ScoreNode>of()) {
            context.step(1);
            rate(node, view.rate(node), defects);
        }
        boolean any =
                times.isAny() || scored || view.amount(EvaluationField.SPENT).isPresent();
        return any ? Conclusion.of(defects, List.of()) : Conclusion.notApplicable(Reason.NO_PLACE);
    }

    private static void times(EvaluationView view, StatedTimes times) {
        Evaluation report = view.evaluation();
        EvaluationField of = EvaluationField.YEAR;
        Value<FiscalYear> year = times.year(of, report.field(of), EvaluationView.place(of), 0);
        EvaluationField from = EvaluationField.START_YEAR;
        times.year(from, report.field(from), EvaluationView.place(from), 0);
        EvaluationField last = EvaluationField.FINAL_DATE;
        Value<LocalDate> end = times.past(last, report.field(last), EvaluationView.place(last));
        Value<LocalDate> begun = year.isPresent() ? Value.present(year.get().firstDay()) : Value.missing(of.key());
        times.order(of, begun, last, end, EvaluationView.place(last));
        for (int i = 0; i < report.exchanges().size(); i++) {
            times.past(
                    ExchangeColumn.DATE,
                    report.exchanges().get(i).get(ExchangeColumn.DATE),
                    Evaluation.EXCHANGES.place().child(i).child(ExchangeColumn.DATE.key()));
        }
    }

    private static void spending(EvaluationView view, List<Defect> defects) {
        Value<Rational> spent = view.amount(EvaluationField.SPENT);
        for (EvaluationField field : FUNDS) {
            Value<Rational> funds = view.amount(field);
            if (spent.isPresent()
                    && funds.isPresent()
                    && funds.get().signum() >= 0
                    && spent.get().isAbove(funds.get())) {
                boolean none = funds.get().signum() == 0;
                defects.add(Defect.at(EvaluationView.place(EvaluationField.SPENT))
                        .pattern(none ? "unfunded" : "overspent")
                        .with(Arguments.of("field", field.term())
                                .with("spent", spent.get().rounded(2))
                                .with("funds", funds.get().rounded(2)))
                        .escalateIf(!none));
                return;
            }
        }
    }

    private static void rate(ScoreNode node, Optional<NodeRate> rate, List<Defect> defects) {
        if (!Reading.said(node.cell(NodeColumn.NUMERATOR)) || !Reading.said(node.cell(NodeColumn.DENOMINATOR))) {
            return;
        }
        String numerator = node.text(NodeColumn.NUMERATOR);
        String denominator = node.text(NodeColumn.DENOMINATOR);
        Value<Rational> value = rate.map(known -> known.rate().value())
                .orElseGet(() -> quotient(
                        Reading.number(NodeColumn.NUMERATOR, node.cell(NodeColumn.NUMERATOR)),
                        Reading.number(NodeColumn.DENOMINATOR, node.cell(NodeColumn.DENOMINATOR))));
        String formula = node.formula();
        String pattern = switch (value.state()) {
            case ERROR -> value.code().equals("NEGATIVE") ? "negative" : "zero";
            case MISSING -> "parts";
            case PRESENT -> value.get().isAbove(Rational.ONE) ? beyond(formula) : "";
            default -> "";
        };
        if (!pattern.isEmpty()) {
            NodeColumn column = pattern.equals("zero") ? NodeColumn.DENOMINATOR : NodeColumn.NUMERATOR;
            defects.add(Defect.at(node.place(column))
                    .pattern(pattern)
                    .with(Arguments.of("name", Excerpt.brief(node.name()))
                            .with("numerator", Excerpt.brief(numerator))
                            .with("denominator", Excerpt.brief(denominator)))
                    .escalateIf(pattern.equals("over")));
        }
    }

    private static String beyond(String formula) {
        if (SHARES.contains(formula)) {
            return "beyond";
        }
        return SPENDING.contains(formula) ? "over" : "";
    }

    /** A node that names no formula still divides by something. */
    private static Value<Rational> quotient(Value<Rational> numerator, Value<Rational> denominator) {
        boolean zero = numerator.isPresent()
                && denominator.isPresent()
                && denominator.get().signum() == 0
                && numerator.get().signum() != 0;
        return zero ? Value.error("ZERO_DENOMINATOR") : Value.notApplicable("FORMULA");
    }
}

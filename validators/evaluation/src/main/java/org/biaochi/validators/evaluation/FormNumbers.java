// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.ExecutionLine;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.text.Excerpt;

/**
 * OC-SEL-001: every number of a self-evaluation can be read, no amount is negative (F01), and the score of budget execution lies
 * between 0 and its printed weight. The scores of indicators are PM-SEL-105's.
 */
final class FormNumbers extends FormRule {
    private static final Place FUNDS = Place.ROOT.child("funds");
    private static final Map<FundColumn, String> AMOUNTS = new EnumMap<>(
            Map.of(FundColumn.INITIAL_BUDGET, "年初预算数", FundColumn.BUDGET, "全年预算数", FundColumn.EXECUTED, "全年执行数"));

    FormNumbers() {
        super("OC-SEL-001");
    }

    @Override
    Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context) {
        List<Defect> defects = new ArrayList<>();
        List<FundLine> funds = view.evaluation().goal().funds();
        if (funds.isEmpty() && view.rows().isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        for (int i = 0; i < funds.size(); i++) {
            context.step(1);
            funds(funds.get(i), FUNDS.child(i), defects);
        }
        for (AchievedRow row : view.rows()) {
            context.step(1);
            points("分值", row.row().indicator().weight(), row.row().place(IndicatorField.WEIGHT), defects);
            points(
                    "得分",
                    row.achieved().cell(AchievedColumn.SCORE),
                    row.achieved().place(AchievedColumn.SCORE),
                    defects);
        }
        Typed total = view.evaluation().field(SelfEvaluationField.TOTAL);
        points(SelfEvaluationField.TOTAL.term(), total, SelfEvaluationView.place(SelfEvaluationField.TOTAL), defects);
        execution(view.execution(), defects);
        return Conclusion.of(defects, new Lacks().restIf(view.partial()).missing());
    }

    private static void funds(FundLine line, Place place, List<Defect> defects) {
        AMOUNTS.forEach((column, term) -> {
            FundAmount amount = FundView.amount(place.child(column.key()), line.cell(column), true);
            if (!amount.isNumber() && Reading.filled(line.cell(column))) {
                defects.add(unreadable(term, line.cell(column), amount.place()));
            } else if (amount.isNumber() && !amount.isAmount()) {
                defects.add(Defect.at(amount.place())
                        .with(Arguments.of("item", Excerpt.brief(Reading.text(line.item())))
                                .with("field", term)
                                .with("text", Excerpt.brief(Reading.text(line.cell(column))))));
            }
        });
        points("预算执行率分值", line.cell(FundColumn.WEIGHT), place.child(FundColumn.WEIGHT.key()), defects);
        points("预算执行率得分", line.cell(FundColumn.SCORE), place.child(FundColumn.SCORE.key()), defects);
    }

    private static void points(String field, Typed cell, Place place, List<Defect> defects) {
        if (Weight.of(cell).state() == Weight.State.NOT_A_NUMBER && Reading.filled(cell)) {
            defects.add(unreadable(field, cell, place));
        }
    }

    private static Defect unreadable(String field, Typed cell, Place place) {
        return Defect.at(place)
                .pattern("unreadable")
                .with(Arguments.of("field", field).with("text", Excerpt.brief(Reading.text(cell))));
    }

    private static void execution(ExecutionLine line, List<Defect> defects) {
        Value<Rational> score = line.published();
        Value<Rational> weight = line.weight();
        if (!score.isPresent()) {
            return;
        }
        boolean above =
                line.isWeightPrinted() && weight.isPresent() && score.get().isAbove(weight.get());
        if (above || score.get().signum() < 0) {
            Arguments arguments = Arguments.NONE.with("score", score.get().rounded(2));
            defects.add(Defect.at(line.place(FundColumn.SCORE))
                    .pattern(above ? "execution" : "negative")
                    .with(above ? arguments.with("weight", weight.get().rounded(2)) : arguments));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.preevaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.PartialDate;
import org.biaochi.api.review.ConclusionKind;
import org.biaochi.api.review.ConditionColumn;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.preevaluation.PreEvaluationView;
import org.biaochi.core.target.DateReader;
import org.biaochi.core.text.Excerpt;

/**
 * GR-PRE-005: what is supported in part asks for no more than was recommended, and every condition precedent is closed. A
 * condition is closed when it says so, not before its date; without a word on it the date alone says so.
 */
public final class ConditionsOfSupport extends PreEvaluationRule {
    /** The rule. */
    public ConditionsOfSupport() {
        super("GR-PRE-005", Needs.NOTHING.unlessFailed(RuleId.of("GR-PRE-001")));
    }

    @Override
    Conclusion judge(PreEvaluationView view, RuleContext<PreEvaluation> context) {
        Optional<ConclusionKind> kind = view.conclusionKind();
        if (kind.isPresent() && kind.get() != ConclusionKind.PARTIAL) {
            return Conclusion.passed();
        }
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        amounts(view, defects, missing);
        conditions(view, context, defects, missing);
        if (kind.isPresent()) {
            return Conclusion.of(defects, List.copyOf(missing));
        }
        if (defects.isEmpty() && missing.isEmpty()) {
            return Conclusion.passed();
        }
        missing.add(missing(PreEvaluationField.CONCLUSION));
        return Conclusion.undecided(List.copyOf(missing));
    }

    private static void amounts(PreEvaluationView view, List<Defect> defects, TreeSet<Missing> missing) {
        FundAmount requested = view.amount(PreEvaluationField.REQUESTED_AMOUNT);
        FundAmount recommended = view.amount(PreEvaluationField.RECOMMENDED_AMOUNT);
        if (!requested.isNumber()) {
            missing.add(missing(PreEvaluationField.REQUESTED_AMOUNT));
        }
        if (!recommended.isNumber()) {
            missing.add(missing(PreEvaluationField.RECOMMENDED_AMOUNT));
        }
        if (!requested.isNumber() || !recommended.isNumber()) {
            return;
        }
        BigDecimal asked = requested.yuan();
        BigDecimal advised = recommended.yuan();
        if (asked.compareTo(advised) > 0) {
            defects.add(Defect.at(requested.place())
                    .pattern("amount")
                    .with(Arguments.NONE.with("requested", asked).with("recommended", advised)));
        }
    }

    private static void conditions(
            PreEvaluationView view,
            RuleContext<PreEvaluation> context,
            List<Defect> defects,
            TreeSet<Missing> missing) {
        List<Cells<ConditionColumn>> conditions = view.preEvaluation().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            context.step(1);
            Truth closed = closed(conditions.get(i), context.asOf());
            if (closed.isUnknown()) {
                missing.add(Missing.field(ConditionColumn.CLOSED.key()));
            } else if (closed.isFalse()) {
                Place place = PreEvaluationView.CONDITIONS.child(i).child(ConditionColumn.CLOSED.key());
                defects.add(Defect.at(place)
                        .pattern("condition")
                        .with(Arguments.of(
                                "condition",
                                Excerpt.of(conditions
                                        .get(i)
                                        .get(ConditionColumn.TEXT)
                                        .text()
                                        .strip()))));
            }
        }
    }

    private static Truth closed(Cells<ConditionColumn> condition, LocalDate asOf) {
        Truth said = PreEvaluationView.saysClosed(condition);
        Truth due = DateReader.standard()
                .read(condition.get(ConditionColumn.CLOSED_ON).text())
                .map(span -> span.end())
                .filter(PartialDate::hasYear)
                .map(date -> Truth.of(!date.lastDay(0).isAfter(asOf)))
                .orElse(Truth.UNKNOWN);
        if (said.isUnknown()) {
            return due;
        }
        return said.and(due.isFalse() ? Truth.FALSE : Truth.TRUE);
    }
}

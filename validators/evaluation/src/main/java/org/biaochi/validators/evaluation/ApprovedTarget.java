// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.util.Optional;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.goal.TargetComparison;
import org.biaochi.core.lifecycle.Adjustments;
import org.biaochi.core.lifecycle.ApprovedRows;
import org.biaochi.core.lifecycle.TargetInForce;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;

/** PM-SEL-103: value, operator and unit of the target are those approved for the year, or properly adjusted since. */
final class ApprovedTarget extends RowRule {
    ApprovedTarget() {
        super("PM-SEL-103", Needs.NOTHING.fact(HistoryFacts.APPROVED_GOAL).fact(ReviewFacts.RECORDS));
    }

    @Override
    Conclusion judge(AchievedRow row, RuleContext<SelfEvaluation> context) {
        Fact<ApprovedRows> rows = context.derived(ApprovedRows.KEY);
        if (!rows.isPresent()) {
            return Conclusion.undecided(Missing.fact(HistoryFacts.APPROVED_GOAL));
        }
        Optional<TargetInForce> due =
                TargetInForce.of(row, context.fact(HistoryFacts.APPROVED_GOAL), rows, context.derived(Adjustments.KEY));
        if (due.isEmpty()) {
            return Conclusion.undecided(
                    rows.get().partial() ? Missing.REST_OF_FORM : Missing.field("approvedIndicator"));
        }
        Truth moved = due.get().moved();
        if (moved.isFalse()) {
            return Conclusion.passed();
        }
        if (moved.isUnknown()) {
            TargetComparison compared = due.get().compared();
            return Conclusion.undecided(new Lacks()
                    .unless(!compared.value().isUnknown(), IndicatorField.VALUE.key())
                    .unless(!compared.operator().isUnknown(), IndicatorField.OPERATOR.key())
                    .unless(!compared.unit().isUnknown(), IndicatorField.UNIT.key())
                    .missing());
        }
        return Conclusion.failed(Defect.at(row.row().place(IndicatorField.VALUE))
                .pattern(due.get().adjustedBy().isPresent() ? "adjusted" : "default")
                .with(name(row)
                        .with("now", Excerpt.brief(row.row().typedTarget()))
                        .with("approved", Excerpt.brief(due.get().row().typedTarget()))));
    }
}

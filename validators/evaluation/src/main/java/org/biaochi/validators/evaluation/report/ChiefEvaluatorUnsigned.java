// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import org.biaochi.api.evaluation.Engagement;
import org.biaochi.api.evaluation.EngagementField;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;

/** PM-EVA-203: a third party's report is final only with the signature of its chief evaluator. */
final class ChiefEvaluatorUnsigned extends EngagementRule {
    private static final Place SIGNATURE = Evaluation.ENGAGEMENT.child(EngagementField.CHIEF_SIGNATURE.key());

    ChiefEvaluatorUnsigned() {
        super("PM-EVA-203");
    }

    @Override
    Conclusion judge(Engagement engagement, EvaluationView view, RuleContext<Evaluation> context) {
        Truth isFinal = view.isFinal();
        if (isFinal.isFalse()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Conclusion ifFinal = ifFinal(engagement);
        return isFinal.isUnknown() && !ifFinal.equals(Conclusion.passed())
                ? Conclusion.undecided(Missing.field(EvaluationField.STATE.key()))
                : ifFinal;
    }

    private static Conclusion ifFinal(Engagement engagement) {
        Typed cell = engagement.field(EngagementField.CHIEF_SIGNATURE);
        String signature = Reading.text(cell);
        String chief = Reading.text(engagement.field(EngagementField.CHIEF_EVALUATOR));
        if (Reading.state(cell) == Typed.State.ABSENT) {
            return Conclusion.undecided(Missing.field(EngagementField.CHIEF_SIGNATURE.key()));
        }
        Truth said = switch (signature) {
            case "已签", "已签字", "已签名", "已签字盖章" -> Truth.TRUE;
            case "未签", "未签字", "未签名" -> Truth.FALSE;
            default -> Reading.yesOrNo(signature);
        };
        if (signature.isEmpty() || said.isFalse()) {
            return Conclusion.failed(Defect.at(SIGNATURE));
        }
        if (chief.isEmpty() && !said.isTrue()) {
            return Conclusion.undecided(Missing.field(EngagementField.CHIEF_EVALUATOR.key()));
        }
        if (said.isTrue() || signature.contains(chief)) {
            return Conclusion.passed();
        }
        return Conclusion.failed(Defect.at(SIGNATURE)
                .pattern("other")
                .with(Arguments.of("signature", Excerpt.brief(signature)).with("chief", Excerpt.brief(chief))));
    }
}

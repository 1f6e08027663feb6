// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.preevaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.preevaluation.PreEvaluationView;
import org.biaochi.core.preevaluation.Schemes;
import org.biaochi.core.preevaluation.Thresholds;
import org.biaochi.core.text.Excerpt;

/**
 * GR-PRE-001: where a threshold rule of the place requires a pre-evaluation, it was concluded. Without a threshold rule the
 * question does not arise; without a scheme for such subjects it cannot be told what is required.
 */
public final class RequiredPreEvaluation extends PreEvaluationRule {
    /** The rule. */
    public RequiredPreEvaluation() {
        super("GR-PRE-001");
    }

    @Override
    Conclusion judge(PreEvaluationView view, RuleContext<PreEvaluation> context) {
        Thresholds thresholds = context.profile().compiled(Thresholds.KEY);
        if (thresholds.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Truth concluded = view.concluded();
        Thresholds.Answer required = thresholds.ask(view);
        if (concluded.isTrue() || required.required().isFalse()) {
            return Conclusion.passed();
        }
        List<Missing> missing = new ArrayList<>();
        required.lacking().forEach(field -> missing.add(missing(field)));
        if (!hasScheme(view, context)) {
            missing.add(missing(PreEvaluationField.SCHEME));
        }
        if (concluded.isUnknown()) {
            missing.add(missing(PreEvaluationField.CONCLUSION));
        }
        return missing.isEmpty()
                ? Conclusion.failed(Defect.at(PreEvaluationView.place(PreEvaluationField.CONCLUSION))
                        .with(Arguments.of(
                                "name",
                                Excerpt.of(view.preEvaluation().name().text().strip()))))
                : Conclusion.undecided(missing);
    }

    private static boolean hasScheme(PreEvaluationView view, RuleContext<PreEvaluation> context) {
        Optional<ObjectKind> kind = view.subjectKind();
        return context.profile().compiled(Schemes.KEY).all().stream()
                .anyMatch(scheme -> kind.isEmpty() || scheme.serves(kind.get()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.preevaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.preevaluation.PreEvaluationView;

/** GR-PRE-006: a policy has a day on which it ends or is to be reviewed. */
public final class EndlessPolicy extends PreEvaluationRule {
    private static final List<PreEvaluationField> DAYS =
            List.of(PreEvaluationField.END_DATE, PreEvaluationField.REVIEW_DATE);

    /** The rule. */
    public EndlessPolicy() {
        super("GR-PRE-006");
    }

    @Override
    Conclusion judge(PreEvaluationView view, RuleContext<PreEvaluation> context) {
        Optional<ObjectKind> kind = view.subjectKind();
        if (kind.isPresent() && kind.get() != ObjectKind.POLICY) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        List<Missing> missing = new ArrayList<>();
        for (PreEvaluationField day : DAYS) {
            if (view.state(day) == Typed.State.VALUE) {
                return Conclusion.passed();
            }
            if (view.state(day) == Typed.State.ABSENT) {
                missing.add(missing(day));
            }
        }
        if (kind.isEmpty()) {
            missing.add(missing(PreEvaluationField.SUBJECT_TYPE));
        }
        return missing.isEmpty()
                ? Conclusion.failed(
                        Defect.over(DAYS.stream().map(PreEvaluationView::place).toList()))
                : Conclusion.undecided(missing);
    }
}

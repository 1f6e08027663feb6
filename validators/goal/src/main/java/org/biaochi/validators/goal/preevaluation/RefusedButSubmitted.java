// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.preevaluation;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.review.ConclusionKind;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.preevaluation.PreEvaluationView;
import org.biaochi.core.text.Excerpt;

/** GR-PRE-004: what is not supported is not submitted to the project library. */
public final class RefusedButSubmitted extends PreEvaluationRule {
    /** The rule. */
    public RefusedButSubmitted() {
        super("GR-PRE-004", Needs.NOTHING.unlessFailed(RuleId.of("GR-PRE-001")));
    }

    @Override
    Conclusion judge(PreEvaluationView view, RuleContext<PreEvaluation> context) {
        Truth refused = view.conclusionKind()
                .map(kind -> Truth.of(kind == ConclusionKind.NEGATIVE))
                .orElse(Truth.UNKNOWN);
        Truth submitted = view.submittedToLibrary();
        Truth both = refused.and(submitted);
        if (both.isFalse()) {
            return Conclusion.passed();
        }
        if (both.isTrue()) {
            return Conclusion.failed(Defect.at(PreEvaluationView.place(PreEvaluationField.SUBMITTED_TO_LIBRARY))
                    .with(Arguments.of("conclusion", Excerpt.of(view.text(PreEvaluationField.CONCLUSION)))));
        }
        List<Missing> missing = new ArrayList<>();
        if (refused.isUnknown()) {
            missing.add(missing(PreEvaluationField.CONCLUSION));
        }
        if (submitted.isUnknown()) {
            missing.add(missing(PreEvaluationField.SUBMITTED_TO_LIBRARY));
        }
        return Conclusion.undecided(missing);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.preevaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.preevaluation.ExpectedConclusion;
import org.biaochi.core.preevaluation.PreEvaluationView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.text.Folding;

/**
 * GR-PRE-003: the conclusion is the one that the scheme gives for the total score and the vetoes, unless somebody who may do so
 * decided otherwise and said why.
 */
public final class ConclusionOfScore extends PreEvaluationRule {
    private final Parameter<List<String>> overrideRoles = Parameter.of("GR-PRE-003.overrideRoles", ParameterType.WORDS);

    /** The rule. */
    public ConclusionOfScore() {
        super("GR-PRE-003", Needs.NOTHING.unlessFailed(RuleId.of("GR-PRE-001")));
    }

    @Override
    Conclusion judge(PreEvaluationView view, RuleContext<PreEvaluation> context) {
        ExpectedConclusion expected = ExpectedConclusion.of(view);
        List<Missing> missing = new ArrayList<>();
        expected.lacking().forEach(key -> missing.add(Missing.field(key)));
        if (view.state(PreEvaluationField.CONCLUSION) != Typed.State.VALUE) {
            missing.add(missing(PreEvaluationField.CONCLUSION));
        }
        Optional<String> due = expected.conclusion();
        if (due.isEmpty() || !missing.isEmpty()) {
            return Conclusion.undecided(missing.stream().distinct().sorted().toList());
        }
        String conclusion = view.text(PreEvaluationField.CONCLUSION);
        if (conclusion.equals(due.get()) || overridden(view, context)) {
            return Conclusion.passed();
        }
        boolean stated = view.state(PreEvaluationField.OVERRIDE_REASON) == Typed.State.VALUE
                || view.state(PreEvaluationField.OVERRIDE_ROLE) == Typed.State.VALUE;
        String pattern = stated ? "override" : expected.vetoed() ? "veto" : "default";
        return Conclusion.failed(Defect.at(PreEvaluationView.place(PreEvaluationField.CONCLUSION))
                .pattern(pattern)
                .with(Arguments.of("conclusion", Excerpt.of(conclusion)).with("expected", due.get())));
    }

    private boolean overridden(PreEvaluationView view, RuleContext<PreEvaluation> context) {
        String role = view.text(PreEvaluationField.OVERRIDE_ROLE);
        return view.state(PreEvaluationField.OVERRIDE_REASON) == Typed.State.VALUE
                && !role.isEmpty()
                && context.find(overrideRoles).orElse(List.of()).stream()
                        .anyMatch(allowed -> Folding.normalise(allowed).equals(role));
    }
}

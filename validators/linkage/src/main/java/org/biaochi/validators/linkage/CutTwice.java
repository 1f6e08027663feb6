// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.linkage.LinkageView;

/** PM-LNK-104: the cut that was applied is no more than the cuts make together, so that no yuan is cut twice. */
final class CutTwice extends DecisionRule {
    CutTwice() {
        super("PM-LNK-104");
    }

    @Override
    Conclusion judge(LinkageView view, RuleContext<LinkageDecision> context) {
        if (!view.isDecided() && view.decision().cuts().isEmpty()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Value<Rational> applied = view.appliedCut();
        if (applied.isPresent() && applied.get().signum() == 0) {
            return Conclusion.passed();
        }
        Value<Rational> allowed = view.combinedCut().value();
        if (!applied.isPresent() || !allowed.isPresent()) {
            return Conclusion.undecided(Lacks.of(applied, allowed));
        }
        return applied.get().isAbove(allowed.get())
                ? Conclusion.failed(Defect.at(LinkageView.place(LinkageField.APPLIED_CUT))
                        .with(Arguments.NONE
                                .with("applied", Shown.yuan(applied.get()))
                                .with("allowed", Shown.yuan(allowed.get()))
                                .with("excess", Shown.yuan(applied.get().minus(allowed.get())))))
                : Conclusion.passed();
    }
}

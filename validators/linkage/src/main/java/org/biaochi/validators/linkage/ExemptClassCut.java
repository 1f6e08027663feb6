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
import org.biaochi.core.text.Excerpt;

/** PM-LNK-103: expenditure of an exempt class (三保 and others) keeps its base. */
final class ExemptClassCut extends DecisionRule {
    ExemptClassCut() {
        super("PM-LNK-103");
    }

    @Override
    Conclusion judge(LinkageView view, RuleContext<LinkageDecision> context) {
        if (!view.isDecided()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Value<Boolean> exempt = view.exempt();
        if (exempt.isPresent() && !exempt.get()) {
            return Conclusion.passed();
        }
        Value<Rational> base = view.base();
        Value<Rational> next = view.amount(LinkageField.NEXT_AMOUNT);
        if (!exempt.isPresent() || !base.isPresent() || !next.isPresent()) {
            return Conclusion.undecided(Lacks.of(exempt, base, next));
        }
        return next.get().isBelow(base.get())
                ? Conclusion.failed(Defect.at(LinkageView.place(LinkageField.NEXT_AMOUNT))
                        .with(Arguments.of("class", Excerpt.of(view.text(LinkageField.EXPENDITURE_CLASS)))
                                .with("amount", Shown.yuan(next.get()))
                                .with("base", Shown.yuan(base.get()))
                                .with("short", Shown.yuan(base.get().minus(next.get())))))
                : Conclusion.passed();
    }
}

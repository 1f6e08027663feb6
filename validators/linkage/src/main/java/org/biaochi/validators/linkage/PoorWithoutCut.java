// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.List;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.linkage.LinkageView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.text.Folding;

/** PM-LNK-106: what was evaluated as poor does not get its base or more, unless its class is exempt. */
final class PoorWithoutCut extends DecisionRule {
    private final Parameter<List<String>> grades = Parameter.of("PM-LNK-106.grades", ParameterType.WORDS);

    PoorWithoutCut() {
        super("PM-LNK-106");
    }

    @Override
    Conclusion judge(LinkageView view, RuleContext<LinkageDecision> context) {
        if (!view.isDecided()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Value<Boolean> evaluated = view.evaluated();
        if (evaluated.isPresent() && !evaluated.get()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        String grade = view.text(LinkageField.GRADE);
        if (grade.isEmpty()) {
            return Conclusion.undecided(Missing.field(LinkageField.GRADE.key()));
        }
        Value<Boolean> exempt = view.exempt();
        if (exempt.isPresent() && exempt.get() || !isPoor(grade, context)) {
            return Conclusion.passed();
        }
        Value<Rational> next = view.amount(LinkageField.NEXT_AMOUNT);
        Value<Rational> base = view.base();
        if (next.isPresent() && base.isPresent() && next.get().isBelow(base.get())) {
            return Conclusion.passed();
        }
        List<Missing> missing = Lacks.of(next, base, exempt);
        return missing.isEmpty()
                ? Conclusion.failed(Defect.at(LinkageView.place(LinkageField.NEXT_AMOUNT))
                        .with(Arguments.of("grade", Excerpt.of(grade))
                                .with("amount", Shown.yuan(next.get()))
                                .with("base", Shown.yuan(base.get()))))
                : Conclusion.undecided(missing);
    }

    private boolean isPoor(String grade, RuleContext<LinkageDecision> context) {
        return context.find(grades).orElse(List.of()).stream()
                .anyMatch(poor -> Folding.normalise(poor).equals(grade));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.linkage.NextAmount;
import org.biaochi.core.linkage.LinkageView;

/** PM-LNK-102: the amount decided is the computed one, or somebody who may do so decided otherwise and said why. */
final class ComputedAmount extends DecisionRule {
    private static final String OVERRIDE = "override";

    private final Parameter<List<String>> overrideFields =
            Parameter.of("PM-LNK-102.overrideFields", ParameterType.WORDS);

    ComputedAmount() {
        super("PM-LNK-102");
    }

    @Override
    Conclusion judge(LinkageView view, RuleContext<LinkageDecision> context) {
        Value<NextAmount> computed = view.next().value();
        if (!view.isDecided() || computed.isPresent() && computed.get().amount().isEmpty()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Value<Rational> decided = view.amount(LinkageField.NEXT_AMOUNT);
        if (!computed.isPresent() || !decided.isPresent()) {
            return Conclusion.undecided(Lacks.of(computed, decided));
        }
        Rational expected = computed.get().amount().orElseThrow();
        if (Shown.yuan(decided.get()).compareTo(Shown.yuan(expected)) == 0 || isOverridden(view, context)) {
            return Conclusion.passed();
        }
        return Conclusion.failed(Defect.at(LinkageView.place(LinkageField.NEXT_AMOUNT))
                .with(Arguments.NONE
                        .with("amount", Shown.yuan(decided.get()))
                        .with("expected", Shown.yuan(expected))
                        .with("difference", Shown.yuan(decided.get().minus(expected)))));
    }

    private boolean isOverridden(LinkageView view, RuleContext<LinkageDecision> context) {
        List<String> fields = context.find(overrideFields).orElse(List.of());
        return !fields.isEmpty()
                && fields.stream()
                        .allMatch(name -> field(name)
                                .filter(field -> view.state(field) == Typed.State.VALUE)
                                .isPresent());
    }

    /** {@code reason} names the field {@code overrideReason}. */
    private static Optional<LinkageField> field(String name) {
        return Arrays.stream(LinkageField.values())
                .filter(field -> field.key().equalsIgnoreCase(OVERRIDE + name))
                .findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.time.LocalDate;
import java.util.Optional;
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
import org.biaochi.core.linkage.LinkageView;
import org.biaochi.core.logic.Truth;

/** PM-LNK-101: a final evaluation has its linkage decision within so many days. */
final class DecisionOverdue extends DecisionRule {
    private final Parameter<Integer> days = Parameter.of("PM-LNK-101.days", ParameterType.INTEGER);

    DecisionOverdue() {
        super("PM-LNK-101");
    }

    @Override
    Conclusion judge(LinkageView view, RuleContext<LinkageDecision> context) {
        Optional<Integer> allowed = context.find(days);
        if (allowed.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Truth isFinal = view.isFinal();
        Value<Boolean> evaluated = view.evaluated();
        if (isFinal.isFalse() || !isFinal.isTrue() && evaluated.isPresent() && !evaluated.get()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Value<LocalDate> finalDate = view.day(LinkageField.FINAL_DATE);
        if (!finalDate.isPresent()) {
            return Conclusion.undecided(Missing.field(LinkageField.FINAL_DATE.key()));
        }
        LocalDate last = finalDate.get().plusDays(allowed.get());
        if (view.isDecided() || !context.asOf().isAfter(last)) {
            return Conclusion.passed();
        }
        return isFinal.isUnknown()
                ? Conclusion.undecided(Missing.field(LinkageField.EVALUATION_STATE.key()))
                : Conclusion.failed(Defect.at(LinkageView.place(LinkageField.FINAL_DATE))
                        .with(Arguments.NONE
                                .with("finalDate", finalDate.get())
                                .with("last", last)
                                .with("days", allowed.get())));
    }
}

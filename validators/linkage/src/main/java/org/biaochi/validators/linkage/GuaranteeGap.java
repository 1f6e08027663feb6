// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.linkage.PriorityShare;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.linkage.LinkageView;

/** OC-LNK-002: where demands are served by order, nothing of 三保 stays without money. */
final class GuaranteeGap extends DecisionRule {
    GuaranteeGap() {
        super("OC-LNK-002");
    }

    @Override
    Conclusion judge(LinkageView view, RuleContext<LinkageDecision> context) {
        List<PriorityShare> shares = view.priorities();
        if (shares.isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        Value<BigDecimal> gap = view.guaranteeGap();
        if (!gap.isPresent()) {
            return Conclusion.undecided(Lacks.of(gap));
        }
        List<Place> lacking = shares.stream()
                .filter(share -> share.tier().get().isGuaranteed())
                .filter(share -> share.gap().get().signum() > 0)
                .map(PriorityShare::place)
                .toList();
        return lacking.isEmpty()
                ? Conclusion.passed()
                : Conclusion.failed(Defect.over(lacking)
                        .with(Arguments.NONE
                                .with("gap", gap.get())
                                .with(
                                        "resources",
                                        Shown.yuan(view.amount(LinkageField.RESOURCES)
                                                .get()))));
    }
}

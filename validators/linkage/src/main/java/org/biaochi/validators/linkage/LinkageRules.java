// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.List;
import org.biaochi.api.linkage.RectificationField;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.core.card.RuleCards;
import org.osgi.service.component.annotations.Component;

/**
 * Brings the built-in rules of linkage (PM-LNK), rectification (PM-REC), alerts (PM-ALT), circulars (PM-CIR) and
 * disclosure (PM-PUB), in the order of the catalogue, then our own (OC-ALT, OC-LNK, OC-CIR, OC-PUB). Immutable; the
 * rules keep no state.
 */
@Component(service = RuleProvider.class)
public final class LinkageRules implements RuleProvider {
    private static final String ID = "org.biaochi.validators.linkage";
    private static final String VERSION = "1.0.0";
    private static final String CARDS = "rules";

    private final List<Rule<?, ?>> rules;
    private final ProviderDescriptor descriptor;

    /** Reads the rule cards that ship beside this class. */
    public LinkageRules() {
        this.rules = List.of(
                new DecisionOverdue(),
                new ComputedAmount(),
                new ExemptClassCut(),
                new CutTwice(),
                new ReleasedUnrectified(),
                new PoorWithoutCut(),
                new TransferSum(),
                new MeasureFields(),
                new TimelyStep("PM-REC-101", RectificationField.FINAL_DATE, RectificationField.FEEDBACK_DATE),
                new TimelyStep("PM-REC-102", RectificationField.RECEIPT_DATE, RectificationField.MEASURES_DATE),
                new ClosedUnverified(),
                new SameIssueAgain(),
                new IncompleteIssue(),
                new IllegalStep(),
                new IrreproducibleAlert(),
                new BareKpi(),
                new ShareOutOfRange(),
                new UnrankableRanked(),
                new LastWithoutDuty(),
                new UndatedWeights(),
                new IncompleteBundle(),
                new BareExemption(),
                new RetypedNumber(),
                new CaseOnTime(),
                new DecisionNumbers(),
                new GuaranteeGap(),
                new DecisionBounds(),
                new CircularNumbers(),
                new DisclosureNumbers());
        this.descriptor = ProviderDescriptor.of(ID, VERSION, SpiVersion.MAJOR, SpiVersion.MINOR)
                .cards(RuleCards.read(
                        LinkageRules.class, CARDS, rules.stream().map(Rule::id).toList()))
                .build();
    }

    @Override
    public ProviderDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule<?, ?>> create(Environment environment) {
        return rules;
    }
}

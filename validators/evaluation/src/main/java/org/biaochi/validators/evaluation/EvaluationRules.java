// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.core.card.RuleCards;
import org.biaochi.validators.evaluation.report.EvaluationReportRules;
import org.osgi.service.component.annotations.Component;

/**
 * Brings the built-in rules of self-evaluation and evaluation (PM-SEL, PM-EVA), in the order of the catalogue, and our own on the
 * numbers of reports (OC). Immutable; the rules keep no state.
 */
@Component(service = RuleProvider.class)
public final class EvaluationRules implements RuleProvider {
    private static final String ID = "org.biaochi.validators.evaluation";
    private static final String VERSION = "1.0.0";
    private static final String CARDS = "rules";

    private final List<Rule<?, ?>> rules;
    private final ProviderDescriptor descriptor;

    /** Reads the rule cards that ship beside this class. */
    public EvaluationRules() {
        List<Rule<?, ?>> all = new ArrayList<>(SelfEvaluationRules.all());
        all.addAll(EvaluationReportRules.all());
        this.rules = List.copyOf(all);
        this.descriptor = ProviderDescriptor.of(ID, VERSION, SpiVersion.MAJOR, SpiVersion.MINOR)
                .cards(RuleCards.read(
                        EvaluationRules.class,
                        CARDS,
                        rules.stream().map(Rule::id).toList()))
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

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.core.card.RuleCards;
import org.osgi.service.component.annotations.Component;

/**
 * Brings the constraints of the model as rules: lengths (BV-LEN) and codes (BV-COD). All rules share one validator, which is
 * opened when they are created; a goal is validated once per review, whichever rules ask. Immutable; the rules keep no state.
 */
@Component(service = RuleProvider.class)
public final class BeanRules implements RuleProvider {
    private static final String ID = "org.biaochi.validators.bean";
    private static final String VERSION = "1.0.0";
    private static final List<RuleId> RULES =
            List.of(RuleId.of(FieldRule.LENGTH), RuleId.of(CellRule.LENGTH), RuleId.of(FieldRule.CODE));

    private final ProviderDescriptor descriptor;

    /** Reads the rule cards that ship beside this class; no validator is opened yet. */
    public BeanRules() {
        this.descriptor = ProviderDescriptor.of(ID, VERSION, SpiVersion.MAJOR, SpiVersion.MINOR)
                .cards(RuleCards.read(BeanRules.class, "rules", RULES))
                .build();
    }

    @Override
    public ProviderDescriptor descriptor() {
        return descriptor;
    }

    /**
     * The rules around one validator.
     *
     * @throws org.biaochi.api.basis.ConfigurationException if the validator cannot see the constraints of the model
     */
    @Override
    public List<Rule<?, ?>> create(Environment environment) {
        Derived<PerformanceGoal, Violations> reading = Violations.reading(ModelValidator.open());
        return List.of(FieldRule.lengths(reading), new CellRule(reading), FieldRule.codes(reading));
    }
}

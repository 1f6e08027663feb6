// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.List;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.core.card.RuleCards;
import org.osgi.service.component.annotations.Component;

/** Brings the built-in rules of monitoring (PM-MON), in the order of the catalogue. Immutable; the rules keep no state. */
@Component(service = RuleProvider.class)
public final class MonitoringRules implements RuleProvider {
    private static final String ID = "org.biaochi.validators.monitoring";
    private static final String VERSION = "1.0.0";
    private static final String CARDS = "rules";

    private final List<Rule<?, ?>> rules;
    private final ProviderDescriptor descriptor;

    /** Reads the rule cards that ship beside this class. */
    public MonitoringRules() {
        this.rules = List.of(
                new WindowDates(),
                new ApprovedBeforehand(),
                new FundTotals(),
                new SpentWithoutBudget(),
                new OverBudget(),
                new FallingExecution(),
                new ApprovedIndicators(),
                new ReadableActual(),
                new KnownPossibility(),
                new ExplainedDoubt(),
                new ExplainedDeviation(),
                new CertainButRed(),
                new MoneyAndResults(),
                new OtherCause(),
                new RedWithoutNotice(),
                new UnansweredAlert(),
                new BudgetWithoutGoal(),
                new ForecastBelowExecuted(),
                new RedAgain(),
                new ResponsiblePerson(),
                new KeyMonitoring(),
                new SpotCheck());
        this.descriptor = ProviderDescriptor.of(ID, VERSION, SpiVersion.MAJOR, SpiVersion.MINOR)
                .cards(RuleCards.read(
                        MonitoringRules.class,
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

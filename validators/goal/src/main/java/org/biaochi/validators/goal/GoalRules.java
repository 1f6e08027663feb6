// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.core.card.RuleCards;
import org.osgi.service.component.annotations.Component;

/**
 * Brings the built-in rules of goal review: completeness and form (CMP), single indicators (IND), text (TXT), time (TIM),
 * cost (CST), meaning (SEM), weights (WGT), fit (FIT), library (LIB), pre-evaluation (PRE) and the gate to the budget
 * (GATE). Immutable; the rules keep no state.
 */
@Component(service = RuleProvider.class)
public final class GoalRules implements RuleProvider {
    private static final String ID = "org.biaochi.validators.goal";
    private static final String VERSION = "1.0.0";
    private static final String CARDS = "rules";

    private final List<Rule<?, ?>> rules;
    private final ProviderDescriptor descriptor;

    /** Reads the rule cards that ship beside this class. */
    public GoalRules() {
        this.rules = Stream.of(
                        CompletenessRules.all(),
                        IndicatorRules.all(),
                        TextRules.all(),
                        TimeRules.all(),
                        CostRules.all(),
                        MeaningRules.all(),
                        WeightRules.all(),
                        FitRules.all(),
                        LibraryRules.all(),
                        PreEvaluationRules.all(),
                        GateRules.all())
                .<Rule<?, ?>>flatMap(List::stream)
                .toList();
        this.descriptor = ProviderDescriptor.of(ID, VERSION, SpiVersion.MAJOR, SpiVersion.MINOR)
                .cards(RuleCards.read(
                        GoalRules.class, CARDS, rules.stream().map(Rule::id).toList()))
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

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.kit.RuleProviderContract;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.GoalGenerator;
import org.biaochi.kit.probe.PackText;
import org.biaochi.kit.probe.ProbeProvider;
import org.biaochi.kit.probe.ProbeRule;
import org.jspecify.annotations.Nullable;

/** The plug-in contract over a small plug-in with a fault. */
public final class FakeProviderRun implements RuleProviderContract {
    private static final LocalText TEXT = new LocalText("试验", "probe");
    private static final String ID = "ORG-ROW-001";
    private static final FactKey<String> DECLARED = FactKey.of("probe/declared", String.class);
    private static final FactKey<String> SECRET = FactKey.of("probe/secret", String.class);
    private static final Parameter<Integer> LIMIT = Parameter.of(ID + ".limit", ParameterType.INTEGER);
    private static final Parameter<Integer> HIDDEN = Parameter.of(ID + ".hidden", ParameterType.INTEGER);

    private final Fault fault;
    private final AtomicInteger calls = new AtomicInteger();
    private final Set<PerformanceGoal> early = new HashSet<>();

    /** A plug-in with a fault. */
    public FakeProviderRun(Fault fault) {
        this.fault = fault;
        GoalGenerator generator = new GoalGenerator(20250901);
        early.add(PerformanceGoal.builder().build());
        for (int i = 0; i < 40; i++) {
            early.add(generator.next());
        }
    }

    @Override
    public Profile profile() {
        String pack = PackText.central()
                .rule(ID, "warning")
                .parameter(ID + ".limit", "3")
                .toString();
        return new FakePacks(Fault.NONE, Map.of("central.yaml", pack))
                .resolve(Context.central().on(LocalDate.of(2025, 9, 1)), List.of());
    }

    @Override
    public RuleProvider provider() {
        String id = fault.in(Requirements.PLG_002) ? "Provider" : "org.example.rows";
        ProbeProvider provider = ProbeProvider.of(id, rule());
        if (fault.in(Requirements.PLG_003)) {
            ProbeRule<?> other = ProbeRule.always("ORG-ROW-002", Conclusion.passed());
            return ProbeProvider.of(id, rule(), other)
                    .describing(descriptor -> descriptor.cards(List.of(rule().card())));
        }
        return fault.in(Requirements.PLG_001) ? new Restless(provider) : provider;
    }

    private ProbeRule<Indicator> rule() {
        LocalText title = fault.in(Requirements.PLG_004) ? new LocalText("试验", " ") : TEXT;
        String argument = fault.in(Requirements.PLG_005) ? "row" : "name";
        return ProbeRule.rows(ID, this::check)
                .needs(Needs.NOTHING.fact(DECLARED))
                .card(card -> card.title(title)
                        .parameters(List.of(
                                ParameterDeclaration.of(LIMIT).meaning(TEXT).build()))
                        .message("default", new LocalText("名称 {name} 过短", "the name {" + argument + "} is short")));
    }

    private @Nullable Conclusion check(Indicator row, RuleContext<PerformanceGoal> context) {
        context.fact(fault.in(Requirements.PLG_011) ? SECRET : DECLARED);
        context.step(fault.in(Requirements.PLG_013) ? Integer.MAX_VALUE : 1);
        context.find(fault.in(Requirements.PLG_012) ? HIDDEN : LIMIT);
        if (fault.in(Requirements.PLG_006) && context.subject().partial()) {
            throw new IllegalStateException("a cut copy");
        }
        if (fault.in(Requirements.PLG_007) && row.name().isBlank()) {
            return null;
        }
        boolean moody =
                fault.in(Requirements.PLG_008) && !early.contains(context.subject()) && calls.incrementAndGet() % 2 == 0
                        || fault.in(Requirements.PLG_009)
                                && Thread.currentThread().getName().startsWith("pool-")
                        || fault.in(Requirements.PLG_010)
                                && Locale.getDefault().getLanguage().equals("tr");
        if (moody) {
            return Conclusion.undecided(Missing.field("mood"));
        }
        if (row.name().text().length() >= context.value(LIMIT)) {
            return Conclusion.passed();
        }
        Defect defect =
                Defect.at(row.place()).with(Arguments.of("name", row.name().text()));
        return Conclusion.failed(fault.in(Requirements.PLG_014) ? defect.pattern("unheard-of") : defect);
    }

    /** Describes itself as another version each time. */
    private static final class Restless implements RuleProvider {
        private final ProbeProvider provider;
        private int version;

        private Restless(ProbeProvider provider) {
            this.provider = provider;
        }

        @Override
        public ProviderDescriptor descriptor() {
            version++;
            return provider.version("1.0." + version).descriptor();
        }

        @Override
        public List<Rule<?, ?>> create(Environment environment) {
            return provider.create(environment);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.DirectoryFacts;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.spi.SpiVersion;

/** A rule that does what rules must not do, by the name of the row; brings a national pack of its own. */
final class UnrulyNames implements RuleProvider {
    static final RuleId ID = RuleId.of("TEST-002");

    @Override
    public ProviderDescriptor descriptor() {
        LocalText text = new LocalText("示例", "sample");
        return ProviderDescriptor.of("unruly", "1.0.0", SpiVersion.MAJOR, SpiVersion.MINOR)
                .cards(List.of(RuleCard.of(ID, "indicator")
                        .title(text)
                        .what(text)
                        .why(text)
                        .falsePositives(text)
                        .verify(text)
                        .remedy(text)
                        .message("default", text)
                        .message("gap", new LocalText("示例", "“{name}”"))
                        .build()))
                .pack("central.yaml", """
                        id: central
                        version: 1.0.0
                        name: {zh: 中央通用, en: National}
                        region: "000000"
                        parameters: {merge.threshold: 5}
                        rules: {TEST-002: warning}
                        """)
                .build();
    }

    @Override
    public List<Rule<?, ?>> create(Environment environment) {
        return List.of(new Vice());
    }

    private static final class Vice implements Rule<PerformanceGoal, Indicator> {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public Scope<PerformanceGoal, Indicator> scope() {
            return Scope.INDICATOR;
        }

        @Override
        public Conclusion check(Indicator row, RuleContext<PerformanceGoal> context) {
            Defect defect = Defect.at(row.place());
            return switch (row.name().text()) {
                case "counts" -> asked.incrementAndGet() % 2 == 0 ? Conclusion.passed() : Conclusion.failed(defect);
                case "peeks" ->
                    context.fact(DirectoryFacts.BUDGET_REQUEST).isPresent()
                            ? Conclusion.failed(defect)
                            : Conclusion.passed();
                case "mumbles" -> Conclusion.failed(defect.pattern("mute"));
                case "gapes" -> Conclusion.failed(defect.pattern("gap"));
                case "behaves" -> Conclusion.failed(defect);
                default -> Conclusion.passed();
            };
        }
    }
}

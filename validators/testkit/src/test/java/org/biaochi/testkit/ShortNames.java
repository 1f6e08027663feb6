// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.DirectoryFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.LibraryProject;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.spi.SpiVersion;

/**
 * One rule: names of at least so many characters, those that are exempt excepted; undecided where the name is blank. The
 * name {@code throw} makes it break down, {@code !!} and {@code ??} make findings whose message is missing or has a gap.
 */
final class ShortNames implements RuleProvider {
    private static final RuleId ID = RuleId.of("TEST-001");
    private static final Parameter<Integer> MIN = Parameter.of("TEST-001.min", ParameterType.INTEGER);
    private static final Parameter<List<String>> EXEMPT = Parameter.of("TEST-001.exempt", ParameterType.WORDS);

    @Override
    public ProviderDescriptor descriptor() {
        LocalText text = new LocalText("示例", "sample");
        RuleCard card = RuleCard.of(ID, "indicator")
                .title(text)
                .what(text)
                .why(text)
                .falsePositives(text)
                .verify(text)
                .remedy(text)
                .parameters(List.of(
                        ParameterDeclaration.of(MIN).build(),
                        ParameterDeclaration.of(EXEMPT).build()))
                .message("default", new LocalText("“{name}”不足 {min} 字", "“{name}” has less than {min} characters"))
                .message("gap", new LocalText("“{other}”", "“{other}”"))
                .build();
        return ProviderDescriptor.of("test", "1.0.0", SpiVersion.MAJOR, SpiVersion.MINOR)
                .cards(List.of(card))
                .pack("test-rules.yaml", """
                        id: test-rules
                        version: 1.0.0
                        name: {zh: 示例, en: sample}
                        supplements: central
                        parameters: {TEST-001.min: 3, TEST-001.exempt: []}
                        rules: {TEST-001: {severity: warning, escalated: error}}
                        """)
                .build();
    }

    @Override
    public List<Rule<?, ?>> create(Environment environment) {
        return List.of(new MinimalLength());
    }

    private static final class MinimalLength implements Rule<PerformanceGoal, Indicator> {
        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public Scope<PerformanceGoal, Indicator> scope() {
            return Scope.INDICATOR;
        }

        @Override
        public Needs needs() {
            return Needs.NOTHING.fact(DirectoryFacts.LIBRARY_PROJECT);
        }

        @Override
        public Conclusion check(Indicator row, RuleContext<PerformanceGoal> context) {
            String name = row.name().text();
            Fact<LibraryProject> library = context.fact(DirectoryFacts.LIBRARY_PROJECT);
            boolean inLibrary = library.isPresent() && library.get().name().equals(name);
            if (name.equals("throw")) {
                throw new IllegalStateException("thrown on purpose");
            }
            if (context.find(MIN).isEmpty()) {
                return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
            }
            if (name.isEmpty()) {
                return Conclusion.undecided(Missing.field("name"));
            }
            int min = context.value(MIN);
            if (name.length() >= min || context.value(EXEMPT).contains(name) || inLibrary) {
                return Conclusion.passed();
            }
            Defect defect = Defect.at(row.place().child("name"))
                    .escalateIf(name.length() == 1)
                    .with(Arguments.NONE.with("name", name).with("min", min));
            return Conclusion.failed(
                    switch (name) {
                        case "!!" -> defect.pattern("mute");
                        case "??" -> defect.pattern("gap");
                        default -> defect;
                    });
        }
    }
}

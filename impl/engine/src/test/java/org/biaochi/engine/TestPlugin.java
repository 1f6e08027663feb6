// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.api.subject.Subject;

/** A plug-in made of lambdas. */
final class TestPlugin implements RuleProvider {
    private final String id;
    private int major = SpiVersion.MAJOR;
    private int minor = SpiVersion.MINOR;
    private final List<RuleCard> cards = new ArrayList<>();
    private final List<Rule<?, ?>> rules = new ArrayList<>();
    private String option = "";
    private String pack = "";

    private TestPlugin(String id) {
        this.id = id;
    }

    static TestPlugin named(String id) {
        return new TestPlugin(id);
    }

    TestPlugin spi(int major, int minor) {
        this.major = major;
        this.minor = minor;
        return this;
    }

    TestPlugin option(String option) {
        this.option = option;
        return this;
    }

    TestPlugin pack(String yaml) {
        this.pack = yaml;
        return this;
    }

    TestPlugin goalRule(String id, BiFunction<PerformanceGoal, RuleContext<PerformanceGoal>, Conclusion> check) {
        return rule(id, Scope.GOAL, Needs.NOTHING, check, card(id, "goal").build());
    }

    TestPlugin goalRule(
            String id, Needs needs, BiFunction<PerformanceGoal, RuleContext<PerformanceGoal>, Conclusion> check) {
        return rule(id, Scope.GOAL, needs, check, card(id, "goal").build());
    }

    TestPlugin rowRule(String id, BiFunction<Indicator, RuleContext<PerformanceGoal>, Conclusion> check) {
        return rule(
                id, Scope.INDICATOR, Needs.NOTHING, check, card(id, "indicator").build());
    }

    TestPlugin rowRule(String id, Needs needs, BiFunction<Indicator, RuleContext<PerformanceGoal>, Conclusion> check) {
        return rule(id, Scope.INDICATOR, needs, check, card(id, "indicator").build());
    }

    static RuleCard.Builder card(String id, String scope) {
        return RuleCard.of(RuleId.of(id), scope).message("default", new LocalText("问题", "a problem"));
    }

    <S extends Subject, P> TestPlugin rule(
            String id, Scope<S, P> scope, Needs needs, BiFunction<P, RuleContext<S>, Conclusion> check, RuleCard card) {
        RuleId rule = RuleId.of(id);
        cards.add(card);
        rules.add(new Rule<S, P>() {
            @Override
            public RuleId id() {
                return rule;
            }

            @Override
            public Scope<S, P> scope() {
                return scope;
            }

            @Override
            public Needs needs() {
                return needs;
            }

            @Override
            public Conclusion check(P place, RuleContext<S> context) {
                return check.apply(place, context);
            }
        });
        return this;
    }

    @Override
    public ProviderDescriptor descriptor() {
        ProviderDescriptor.Builder builder =
                ProviderDescriptor.of(id, "1.0.0", major, minor).cards(cards);
        if (!option.isEmpty()) {
            builder.option(option, "an option");
        }
        if (!pack.isEmpty()) {
            builder.pack(id + ".yaml", pack);
        }
        return builder.build();
    }

    @Override
    public List<Rule<?, ?>> create(Environment environment) {
        return rules;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.guest;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Place;

/** Finds its own version in every goal. */
final class GuestRule implements Rule<PerformanceGoal, PerformanceGoal> {
    private final RuleId id;
    private final String version;

    GuestRule(String id, String version) {
        this.id = RuleId.of(id);
        this.version = version;
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Scope<PerformanceGoal, PerformanceGoal> scope() {
        return Scope.GOAL;
    }

    @Override
    public Conclusion check(PerformanceGoal goal, RuleContext<PerformanceGoal> context) {
        return Conclusion.failed(Defect.at(Place.ROOT).with(Arguments.of("version", version)));
    }

    RuleCard card() {
        LocalText text = new LocalText("来访插件的规则", "a rule of the guest");
        return RuleCard.of(id, Scope.GOAL.name())
                .title(text)
                .what(text)
                .why(text)
                .falsePositives(text)
                .verify(text)
                .remedy(text)
                .message("default", new LocalText("版本 {version}", "version {version}"))
                .build();
    }
}

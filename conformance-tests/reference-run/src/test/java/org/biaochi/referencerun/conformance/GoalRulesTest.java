// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.conformance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.subject.Stage;
import org.biaochi.forms.FormTables;
import org.biaochi.kit.RuleProviderContract;
import org.biaochi.kit.corpus.Corpus;
import org.biaochi.validators.goal.GoalRules;

/** The built-in goal rules keep the contract of a plug-in. */
public class GoalRulesTest implements RuleProviderContract {
    @Override
    public RuleProvider provider() {
        return new GoalRules();
    }

    @Override
    public Profile profile() {
        try (OwnedEngine engine = ShippedEngine.with(Map.of())) {
            return engine.profile(Context.central().on(LocalDate.of(2025, 9, 1)));
        }
    }

    @Override
    public List<PerformanceGoal> subjects() {
        return Corpus.shipped().all().stream()
                .filter(given -> given.stage().equals(Stage.REVIEW.key()))
                .map(given -> FormTables.read(
                                given.toString(), given.input().toString().getBytes(StandardCharsets.UTF_8))
                        .subject())
                .toList();
    }
}

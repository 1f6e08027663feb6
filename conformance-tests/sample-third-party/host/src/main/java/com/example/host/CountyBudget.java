// SPDX-License-Identifier: Apache-2.0
package com.example.host;

import java.time.LocalDate;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.Packs;
import org.biaochi.validators.goal.GoalRules;

/** A budget system that reviews goals: the shipped packs, the built-in goal rules, and what vendors bring. */
public final class CountyBudget implements AutoCloseable {
    private final OwnedEngine engine;

    /** Starts with the jars that the vendors' folder has loaded so far; later ones take part as they come. */
    public CountyBudget(VendorJars vendors) {
        engine = ReferenceEngine.builder()
                .profiles(Packs.from(CountyBudget.class.getClassLoader()))
                .plugins(PluginSource.of(new GoalRules()), vendors)
                .build();
    }

    /** Reviews a goal as the county asks for it on a day. */
    public GoalAssessment review(PerformanceGoal goal, LocalDate day) {
        return engine.review(goal, Context.in("610922").on(day), Facts.NONE);
    }

    /** The engine, for whoever needs more of it. */
    public OwnedEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
    }
}

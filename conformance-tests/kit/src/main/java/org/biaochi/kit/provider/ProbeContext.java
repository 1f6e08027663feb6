// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.provider;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;

/**
 * A rule context that keeps an eye on the rule: what it asked for without having declared it, and how many steps it counted.
 * Belongs to one thread.
 */
final class ProbeContext implements RuleContext<PerformanceGoal> {
    /** Steps that an engine grants a rule on one subject. */
    static final long BUDGET = 10_000_000;

    private final PerformanceGoal goal;
    private final Profile profile;
    private final Needs needs;
    private final Set<RuleId> failed;
    private final Map<Derived<?, ?>, Object> readings;
    private final Set<String> undeclared = new TreeSet<>();
    private final Set<String> parameters = new TreeSet<>();
    private long steps;

    ProbeContext(
            PerformanceGoal goal,
            Profile profile,
            Needs needs,
            Set<RuleId> failed,
            Map<Derived<?, ?>, Object> readings) {
        this.goal = goal;
        this.profile = profile;
        this.needs = needs;
        this.failed = failed;
        this.readings = readings;
    }

    /** Facts and earlier rules that were asked for and not declared. */
    Set<String> undeclared() {
        return undeclared;
    }

    /** The parameters that were asked for. */
    Set<String> parameters() {
        return parameters;
    }

    long steps() {
        return steps;
    }

    @Override
    public PerformanceGoal subject() {
        return goal;
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public LocalDate asOf() {
        return profile.ref().asOf();
    }

    @Override
    public <T> T value(Parameter<T> parameter) {
        parameters.add(parameter.id());
        return profile.value(parameter);
    }

    @Override
    public <T> Optional<T> find(Parameter<T> parameter) {
        parameters.add(parameter.id());
        return profile.find(parameter);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> V derived(Derived<? super PerformanceGoal, V> key) {
        Object reading = readings.get(key);
        if (reading == null) {
            reading = key.compute(goal, profile);
            readings.put(key, reading);
        }
        return (V) reading;
    }

    @Override
    public <T> Fact<T> fact(FactKey<T> key) {
        if (!needs.facts().contains(key)) {
            undeclared.add("fact " + key);
        }
        return Fact.notSupplied();
    }

    @Override
    public boolean failed(RuleId earlier) {
        if (!needs.after().contains(earlier) && !needs.unlessFailed().contains(earlier)) {
            undeclared.add("rule " + earlier);
        }
        return failed.contains(earlier);
    }

    /** Ends a rule that counted too many steps. */
    static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void step(int count) {
        steps += Math.max(1, count);
        if (steps > BUDGET) {
            throw new OutOfSteps();
        }
    }
}

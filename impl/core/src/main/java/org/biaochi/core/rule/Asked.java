// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.spi.DerivedFact;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.figure.Readings;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may look at while it is asked: the subject, the profile, and of facts and earlier rules those that it
 * needs. Counts its steps. Belongs to one run.
 *
 * @param <S> the kind of subject
 */
final class Asked<S extends Subject> implements RuleContext<S> {
    private final Readings<S> readings;
    private final LocalDate asOf;
    private final Facts facts;
    private final Failures failures;
    private final long mostSteps;
    private final Needs needs;
    private int position;
    private long steps;

    Asked(Readings<S> readings, LocalDate asOf, Facts facts, Failures failures, long mostSteps, Needs needs) {
        this.readings = readings;
        this.asOf = asOf;
        this.facts = facts;
        this.failures = failures;
        this.mostSteps = mostSteps;
        this.needs = needs;
    }

    /** The same look for a rule with needs. */
    Asked<S> with(Needs other) {
        return new Asked<>(readings, asOf, facts, failures, mostSteps, other);
    }

    /** Begins with another rule, at its first place. */
    void begin() {
        steps = 0;
        position = 0;
    }

    /** Goes to a place. */
    void at(int place) {
        position = place;
    }

    int position() {
        return position;
    }

    /** Whether a rule that takes precedence failed anywhere. */
    boolean mayYield() {
        return failures.isAny(needs.unlessFailed());
    }

    /** The rule that takes precedence at a place since it failed there; null if there is none. */
    @Nullable
    RuleId precedent(int place) {
        return failures.first(needs.unlessFailed(), place);
    }

    boolean exhausted() {
        return steps > mostSteps;
    }

    @Override
    public S subject() {
        return readings.subject();
    }

    @Override
    public Profile profile() {
        return readings.profile();
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public <T> T value(Parameter<T> parameter) {
        return readings.profile().value(parameter);
    }

    @Override
    public <T> Optional<T> find(Parameter<T> parameter) {
        return readings.profile().find(parameter);
    }

    @Override
    public <V> V derived(Derived<? super S, V> key) {
        return readings.of(key);
    }

    @Override
    public <T> Fact<T> fact(FactKey<T> key) {
        return needs.facts().contains(key) ? facts.get(key) : Fact.notSupplied();
    }

    @Override
    public <T, V> Fact<V> derived(DerivedFact<? super S, T, V> key) {
        Fact<T> fact = fact(key.fact());
        if (fact.isPresent()) {
            return Fact.present(readings.of(key, fact.get()));
        }
        return fact.state() == Fact.State.EMPTY ? Fact.empty() : Fact.notSupplied();
    }

    @Override
    public boolean failed(RuleId earlier) {
        return (needs.after().contains(earlier) || needs.unlessFailed().contains(earlier))
                && failures.isAt(earlier, position);
    }

    @Override
    public void step(int count) {
        steps += Math.max(count, 1);
        if (exhausted()) {
            throw new StepsExhausted();
        }
    }

    /** Ends a rule that counted too many steps; carries no stack since it only unwinds. */
    private static final class StepsExhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private StepsExhausted() {
            super("steps exhausted", null, false, false);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.spi;

import java.time.LocalDate;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Subject;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a rule may look at while it answers. Belongs to one run and one thread; must not be kept.
 *
 * @param <S> the kind of subject
 */
@ProviderType
public interface RuleContext<S extends Subject> {
    /** The whole subject. */
    S subject();

    /** The resolved profile. */
    Profile profile();

    /** The as-of day of the run. */
    LocalDate asOf();

    /**
     * The value of a parameter.
     *
     * @throws java.util.NoSuchElementException if no layer sets one
     */
    <T> T value(Parameter<T> parameter);

    /** The value of a parameter; empty if no layer sets one. */
    <T> Optional<T> find(Parameter<T> parameter);

    /** A reading of the subject, computed once per run. */
    <V> V derived(Derived<? super S, V> key);

    /** What the host answered; NOT_SUPPLIED for a fact that the rule did not declare. */
    <T> Fact<T> fact(FactKey<T> key);

    /**
     * A reading of a fact beside the subject, computed once per run; the fact's own state where it is not present. NOT_SUPPLIED
     * for a fact that the rule did not declare.
     */
    default <T, V> Fact<V> derived(DerivedFact<? super S, T, V> key) {
        Fact<T> fact = fact(key.fact());
        if (fact.isPresent()) {
            return Fact.present(key.compute(fact.get(), subject(), profile()));
        }
        return fact.state() == Fact.State.EMPTY ? Fact.empty() : Fact.notSupplied();
    }

    /** Whether a rule that the present one is asked after failed at the same place. */
    boolean failed(RuleId earlier);

    /**
     * Counts steps of a loop whose length the input decides. Past the engine's limit the run of this rule ends and its row
     * becomes OVER_BUDGET.
     */
    void step(int steps);
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.spi.DerivedFact;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Subject;

/** A rule as it is that notes which facts it asks for without having declared them. */
final class WatchedRule<S extends Subject, P> implements Rule<S, P> {
    private final Rule<S, P> rule;
    private final Collection<String> notes;

    WatchedRule(Rule<S, P> rule, Collection<String> notes) {
        this.rule = rule;
        this.notes = notes;
    }

    @Override
    public RuleId id() {
        return rule.id();
    }

    @Override
    public Scope<S, P> scope() {
        return rule.scope();
    }

    @Override
    public Needs needs() {
        return rule.needs();
    }

    @Override
    public Conclusion check(P place, RuleContext<S> context) {
        return rule.check(place, new Watched(context));
    }

    private void note(FactKey<?> key) {
        if (!rule.needs().facts().contains(key)) {
            notes.add(rule.id() + "：读取了没有声明的外部资料 " + key.id() + "，请在 needs() 中声明 / " + rule.id() + " looks at the fact "
                    + key.id() + " without declaring it in needs()");
        }
    }

    /** What the rule sees, with a note of each fact. */
    private final class Watched implements RuleContext<S> {
        private final RuleContext<S> context;

        Watched(RuleContext<S> context) {
            this.context = context;
        }

        @Override
        public S subject() {
            return context.subject();
        }

        @Override
        public Profile profile() {
            return context.profile();
        }

        @Override
        public LocalDate asOf() {
            return context.asOf();
        }

        @Override
        public <T> T value(Parameter<T> parameter) {
            return context.value(parameter);
        }

        @Override
        public <T> Optional<T> find(Parameter<T> parameter) {
            return context.find(parameter);
        }

        @Override
        public <V> V derived(Derived<? super S, V> key) {
            return context.derived(key);
        }

        @Override
        public <T> Fact<T> fact(FactKey<T> key) {
            note(key);
            return context.fact(key);
        }

        @Override
        public <T, V> Fact<V> derived(DerivedFact<? super S, T, V> key) {
            note(key.fact());
            return context.derived(key);
        }

        @Override
        public boolean failed(RuleId earlier) {
            return context.failed(earlier);
        }

        @Override
        public void step(int steps) {
            context.step(steps);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Subject;

/**
 * A rule that states once for all which it is, where it is asked and what it needs; how it answers is left to its kind.
 * Immutable; any number of threads.
 *
 * @param <S> the kind of subject
 * @param <P> what stands at a place
 */
public abstract class StatedRule<S extends Subject, P> implements Rule<S, P> {
    private final RuleId id;
    private final Scope<S, P> scope;
    private final Needs needs;

    /** A rule with its id, its places and its needs. */
    protected StatedRule(String id, Scope<S, P> scope, Needs needs) {
        this.id = RuleId.of(id);
        this.scope = scope;
        this.needs = needs;
    }

    /** The key of a parameter that the rule card declares under this name. */
    protected final <T> Parameter<T> parameter(String name, ParameterType<T> type) {
        return Parameter.of(id + "." + name, type);
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Scope<S, P> scope() {
        return scope;
    }

    @Override
    public final Needs needs() {
        return needs;
    }

    @Override
    public final String toString() {
        return id.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.SubjectType;

/**
 * A rule that is asked once about a subject and reads its derived view. Immutable; any number of threads.
 *
 * @param <S> the kind of subject
 * @param <V> its view
 */
abstract class ViewRule<S extends Subject, V> implements Rule<S, S> {
    private final RuleId id;
    private final Scope<S, S> scope;
    private final Derived<S, V> key;
    private final Needs needs;

    ViewRule(String id, SubjectType<S> type, Derived<S, V> key, Needs needs) {
        this.id = RuleId.of(id);
        this.scope = Scope.whole(type);
        this.key = key;
        this.needs = needs;
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Scope<S, S> scope() {
        return scope;
    }

    @Override
    public final Needs needs() {
        return needs;
    }

    @Override
    public final Conclusion check(S subject, RuleContext<S> context) {
        return judge(context.derived(key), context);
    }

    abstract Conclusion judge(V view, RuleContext<S> context);

    @Override
    public final String toString() {
        return id.toString();
    }
}

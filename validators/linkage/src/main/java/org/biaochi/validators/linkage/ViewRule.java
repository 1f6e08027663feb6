// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.core.rule.StatedRule;

/**
 * A rule that is asked once about a subject and reads its derived view. Immutable; any number of threads.
 *
 * @param <S> the kind of subject
 * @param <V> its view
 */
abstract class ViewRule<S extends Subject, V> extends StatedRule<S, S> {
    private final Derived<S, V> key;

    ViewRule(String id, SubjectType<S> type, Derived<S, V> key, Needs needs) {
        super(id, Scope.whole(type), needs);
        this.key = key;
    }

    @Override
    public final Conclusion check(S subject, RuleContext<S> context) {
        return judge(context.derived(key), context);
    }

    abstract Conclusion judge(V view, RuleContext<S> context);
}

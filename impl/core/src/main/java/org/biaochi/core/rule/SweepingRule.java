// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Subject;

/**
 * A rule that can be asked about all its places in one go, which spares it looking up at each what is the same for all. It must
 * answer as {@link #check} does at each place, in their order. Where another rule takes precedence at some of the places it is
 * asked place by place. Immutable; any number of threads.
 *
 * @param <S> the kind of subject
 * @param <P> what it is asked about
 */
public interface SweepingRule<S extends Subject, P> extends Rule<S, P> {
    /** Answers at every place. */
    void checkAll(RuleContext<S> context, Answers answers);

    /** Takes the answers in the order of the places. */
    interface Answers {
        /** Takes the answer at the next place; returns false if the rule need not go on. */
        boolean add(Conclusion conclusion);

        /** Takes one answer for all places; nothing may have been added, and it is not a failure. */
        void addForAll(Conclusion conclusion);
    }
}

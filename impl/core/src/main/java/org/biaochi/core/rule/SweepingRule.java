// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Subject;

/**
 * A rule that can be asked about all its places in one go, which spares it looking up at each what is the same for all. It must
 * answer as {@link #check} does at each place, those that fail in their order. Places at which another rule takes precedence
 * wait for no answer. Immutable; any number of threads.
 *
 * @param <S> the kind of subject
 * @param <P> what it is asked about
 */
public interface SweepingRule<S extends Subject, P> extends Rule<S, P> {
    /** Answers at every place. */
    void checkAll(RuleContext<S> context, Answers answers);

    /** Takes the answers in the order of the places. */
    interface Answers {
        /** The places that can be told by bits of a {@code long}; a rule that is asked about more answers one by one. */
        int FEW = Long.SIZE;

        /** The places that wait for an answer, as bits; only where there are {@link #FEW} of them at most. */
        long open();

        /** Takes the answer at a place that waits for it; returns false if the rule need not go on. */
        boolean add(int position, Conclusion conclusion);

        /** Takes one answer, which is not a failure, for places that wait for it, as bits. */
        void addSame(long places, Conclusion conclusion);

        /** Takes one answer, which is not a failure, for all places that wait for it. */
        void addForAll(Conclusion conclusion);
    }
}

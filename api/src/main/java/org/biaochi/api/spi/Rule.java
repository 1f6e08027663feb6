// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.spi;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.subject.Subject;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One rule. It is asked once per place and always answers. One instance serves many threads and keeps no state.
 *
 * @param <S> the kind of subject
 * @param <P> what stands at a place
 */
@ConsumerType
public interface Rule<S extends Subject, P> {
    /** The id, the same for the life of the instance. */
    RuleId id();

    /** Which places it is asked about. */
    Scope<S, P> scope();

    /** What it needs before it can be asked. */
    default Needs needs() {
        return Needs.NOTHING;
    }

    /**
     * Answers for one place.
     *
     * @param place what stands there
     * @param context what it may look at
     * @return never null; an exception becomes an ERROR row
     */
    Conclusion check(P place, RuleContext<S> context);
}

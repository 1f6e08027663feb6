// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import org.biaochi.api.rule.Missing;
import org.biaochi.api.subject.Value;

/** What keeps a computed value from being there, as a rule says it. Pure functions. */
final class Lacks {
    private Lacks() {}

    /** The input that is missing, or the code of the contradiction that another rule reports. */
    static Missing of(Value<?> value) {
        return Missing.field(value.code());
    }

    /** Whether nothing was computed because something is missing or contradicts itself, not because nothing applies. */
    static boolean undecided(Value<?> value) {
        return value.state() == Value.State.MISSING || value.state() == Value.State.ERROR;
    }
}

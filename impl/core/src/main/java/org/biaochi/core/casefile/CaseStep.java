// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.casefile.CaseTransitions;

/**
 * A step that a case file records. Immutable.
 *
 * @param event the event
 * @param from the state before; empty behind a step that nobody knows
 * @param result F71: whether it may be taken
 */
public record CaseStep(CaseEvent event, Optional<CaseState> from, Result<CaseTransitions.Answer> result) {
    /** Requires all. */
    public CaseStep {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(result, "result");
    }

    /** Whether the table has no such step, or an explanation that is too short was accepted. */
    public boolean isIllegal() {
        return isError(CaseTransitions.ILLEGAL);
    }

    /** Whether an explanation lacks a part. */
    public boolean lacksReply() {
        return isError(CaseTransitions.REPLY_INCOMPLETE);
    }

    private boolean isError(String code) {
        Value<CaseTransitions.Answer> value = result.value();
        return value.state() == Value.State.ERROR && value.code().equals(code);
    }
}

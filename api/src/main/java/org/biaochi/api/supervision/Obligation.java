// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.subject.Value;

/**
 * Who must do what by when (责任事项), as it follows from a ranking, a score or a goal that was missed, or as it is recorded. The
 * product proposes and checks; the host decides. Immutable.
 *
 * @param period the period it follows from
 * @param objectId the code of the object
 * @param name its name; empty if nobody gives it
 * @param kind what must be done, such as 专项报告
 * @param recipient to whom; empty if nothing is said
 * @param cause why, in words of the profile's triggers, such as {@code BOTTOM}; empty for a record that no trigger asks for
 * @param due the day by which it must be done; MISSING where neither record nor profile says it
 * @param state how it stands on the day of the assessment
 * @param bases on which basis the profile asks for it
 */
public record Obligation(
        String period,
        String objectId,
        String name,
        String kind,
        String recipient,
        String cause,
        Value<LocalDate> due,
        ObligationState state,
        List<LegalBasis> bases) {
    /** Copies the list. */
    public Obligation {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(objectId, "objectId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(state, "state");
        bases = List.copyOf(bases);
    }
}

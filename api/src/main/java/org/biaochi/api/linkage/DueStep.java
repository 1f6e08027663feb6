// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.DeadlineStatus;

/**
 * What somebody still owes, until when and by which rule (待办事项). Immutable.
 *
 * @param kind what is to be done
 * @param place what it is about
 * @param who who must do it, as typed; empty if the document does not say
 * @param until the last day; MISSING if it cannot be told
 * @param status how it stands on the day of the assessment; MISSING likewise
 * @param rule the rule that asks for it; empty for a day that was set by hand
 */
public record DueStep(
        Kind kind,
        Place place,
        String who,
        Value<LocalDate> until,
        Value<DeadlineStatus> status,
        Optional<RuleId> rule) {
    /** Requires every part. */
    public DueStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(rule, "rule");
    }

    /** What is to be done. */
    public enum Kind {
        /** Decide what the result leads to (作出结果应用决定). */
        DECIDE("作出结果应用决定"),
        /** Send the result to the unit (反馈评价结果). */
        FEEDBACK("反馈评价结果"),
        /** Hand in measures (报送整改措施). */
        MEASURES("报送整改措施"),
        /** Mend an issue (完成整改). */
        RECTIFY("完成整改");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /** Returns the Chinese word. */
        public String term() {
            return term;
        }
    }
}

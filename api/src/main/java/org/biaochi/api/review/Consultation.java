// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.Objects;
import org.biaochi.api.subject.Typed;

/**
 * An opinion that was asked for on a draft (征求意见). Immutable.
 *
 * @param party who gave it
 * @param date when
 * @param opinion what was said
 * @param handling how it was handled; blank or absent as long as it was not
 */
public record Consultation(String party, Typed date, Typed opinion, Typed handling) {
    /** Requires every part. */
    public Consultation {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(opinion, "opinion");
        Objects.requireNonNull(handling, "handling");
    }
}

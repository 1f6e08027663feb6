// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * The trail of the funds of one object (资金轨迹): every movement in the order of days, with the balance after it. Immutable.
 *
 * @param objectId the code of the object
 * @param name its name; empty if nobody gives it
 * @param movements the movements
 * @param balance the balance in 元; MISSING if a movement cannot be read
 * @param idleDays days since the last movement; NOT_APPLICABLE where nothing is left
 */
public record FundTrail(
        String objectId, String name, List<Movement> movements, Value<BigDecimal> balance, Value<Integer> idleDays) {
    /** Copies the list. */
    public FundTrail {
        Objects.requireNonNull(objectId, "objectId");
        Objects.requireNonNull(name, "name");
        movements = List.copyOf(movements);
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(idleDays, "idleDays");
    }

    /**
     * One movement. Immutable.
     *
     * @param place its row
     * @param id its number; empty if it has none
     * @param kind what it is, as the rulebook calls it; as typed where that is unknown
     * @param date the day
     * @param amount the amount in 元, signed: what goes out is negative
     * @param actor who handled it; empty if nobody says
     * @param balance the balance after it
     */
    public record Movement(
            Place place,
            String id,
            String kind,
            Value<LocalDate> date,
            Value<BigDecimal> amount,
            String actor,
            Value<BigDecimal> balance) {
        /** Requires every part. */
        public Movement {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(balance, "balance");
        }
    }
}

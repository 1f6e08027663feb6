// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.util.NoSuchElementException;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/** An amount of the fund block or of a task as read, in 元, with its place. Immutable. */
public final class FundAmount {
    private final Place place;
    private final Typed.State state;
    private final @Nullable Amount amount;

    FundAmount(Place place, Typed.State state, @Nullable Amount amount) {
        this.place = place;
        this.state = state;
        this.amount = amount;
    }

    /** The place of the cell. */
    public Place place() {
        return place;
    }

    /** The state of the cell; VALUE also if what stands there is no amount. */
    public Typed.State state() {
        return state;
    }

    /** Whether the cell holds an amount that can be read. */
    public boolean isNumber() {
        return amount != null;
    }

    /** Whether the cell holds an amount that funds can have: one that is not below nothing. */
    public boolean isAmount() {
        return amount != null && amount.yuan().signum() >= 0;
    }

    /**
     * The amount.
     *
     * @throws NoSuchElementException if none can be read
     */
    public Amount amount() {
        if (amount == null) {
            throw new NoSuchElementException(place + " " + state);
        }
        return amount;
    }

    /** The amount in 元. */
    public BigDecimal yuan() {
        return amount().yuan();
    }

    @Override
    public String toString() {
        return place + " " + (amount == null ? state : amount);
    }
}

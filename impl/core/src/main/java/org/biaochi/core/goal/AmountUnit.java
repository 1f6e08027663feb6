// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;

/** The unit of amounts that name none of their own (金额单位), as a document says it. */
public enum AmountUnit {
    /** 元, which is also what a document that says nothing means. */
    YUAN,
    /** 万元. */
    WAN,
    /** Something else: an amount without a unit of its own is then none. */
    UNTOLD;

    /** What a cell says. */
    public static AmountUnit of(Typed cell) {
        return switch (Reading.text(cell)) {
            case "", "元", "人民币元" -> YUAN;
            case "万元", "人民币万元" -> WAN;
            default -> UNTOLD;
        };
    }

    /** Whether it is 元 or 万元. */
    public boolean isTold() {
        return this != UNTOLD;
    }

    /** An amount in 元; MISSING under the key of its cell where it cannot be read. */
    public Value<Rational> amount(CellKey key, Typed cell) {
        Value<Rational> amount = Reading.amount(key, cell, this != WAN);
        boolean own = isTold() || amount.equals(Reading.amount(key, cell, false));
        return own ? amount : Value.missing(key.key());
    }

    /** An amount in 元 that cannot be below zero; one that is says nothing that could be added up. */
    public Value<Rational> unsignedAmount(CellKey key, Typed cell) {
        Value<Rational> amount = amount(key, cell);
        return amount.isPresent() && amount.get().signum() < 0 ? Value.missing(key.key()) : amount;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.goal.PartialDate;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.target.DateReader;
import org.biaochi.core.target.DateSpan;
import org.biaochi.core.text.Folding;

/** Cells as numbers and days; what cannot be read is MISSING under the key of the cell. Pure functions. */
final class Reading {
    /** So long and no longer, so that a cell cannot ask for endless arithmetic. */
    private static final Pattern NUMBER = Pattern.compile("([+-]?[0-9]{1,24}(?:\\.[0-9]{1,24})?) ?(%?)");

    private static final int PERCENT = 2;

    private Reading() {}

    static String text(Typed cell) {
        return cell.isValue() ? Folding.normalise(cell.text()) : "";
    }

    static Typed.State state(Typed cell) {
        return cell.isValue() && text(cell).isEmpty() ? Typed.State.BLANK : cell.state();
    }

    /** An amount in 元, by its own unit, else from 元 or 万元. */
    static Value<Rational> amount(CellKey key, Typed cell, boolean yuan) {
        FundAmount amount = FundView.amount(Place.ROOT.child(key.key()), cell, yuan);
        return amount.isNumber() ? Value.present(Rational.of(amount.yuan())) : Value.missing(key.key());
    }

    /** A plain number or a percentage. */
    static Value<Rational> number(CellKey key, Typed cell) {
        Matcher number = NUMBER.matcher(text(cell));
        if (!number.matches()) {
            return Value.missing(key.key());
        }
        BigDecimal read = new BigDecimal(number.group(1));
        return Value.present(Rational.of(number.group(2).isEmpty() ? read : read.movePointLeft(PERCENT)));
    }

    /** A single day with its year. */
    static Value<LocalDate> day(CellKey key, Typed cell) {
        return DateReader.standard()
                .read(cell.text())
                .filter(DateSpan::isSingle)
                .map(DateSpan::end)
                .filter(date -> date.precision() == PartialDate.Precision.DAY && date.hasYear())
                .map(date -> Value.present(date.lastDay(0)))
                .orElse(Value.missing(key.key()));
    }
}

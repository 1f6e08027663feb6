// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.goal.PartialDate;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.target.DateReader;
import org.biaochi.core.target.DateSpan;
import org.biaochi.core.text.Folding;

/**
 * Cells of any form as texts, numbers and days; what cannot be read is MISSING under the key of the cell. Pure functions; any
 * number of threads.
 */
public final class Reading {
    /** So long and no longer, so that a cell cannot ask for endless arithmetic. */
    private static final Pattern NUMBER = Pattern.compile("([+-]?[0-9]{1,24}(?:\\.[0-9]{1,24})?) ?(%?)");

    private static final int PERCENT = 2;

    private Reading() {}

    /** The text, normalised; empty if blank or absent. */
    public static String text(Typed cell) {
        return cell.isValue() ? Folding.normalise(cell.text()) : "";
    }

    /** The state after normalisation: what holds nothing but blanks is BLANK. */
    public static Typed.State state(Typed cell) {
        return cell.isValue() && text(cell).isEmpty() ? Typed.State.BLANK : cell.state();
    }

    /** An amount in 元, by its own unit, else from 元 or 万元. */
    public static Value<Rational> amount(CellKey key, Typed cell, boolean yuan) {
        FundAmount amount = FundView.amount(Place.ROOT.child(key.key()), cell, yuan);
        return amount.isNumber() ? Value.present(Rational.of(amount.yuan())) : Value.missing(key.key());
    }

    /** A plain number or a percentage. */
    public static Value<Rational> number(CellKey key, Typed cell) {
        Matcher number = NUMBER.matcher(text(cell));
        if (!number.matches()) {
            return Value.missing(key.key());
        }
        BigDecimal read = new BigDecimal(number.group(1));
        return Value.present(Rational.of(number.group(2).isEmpty() ? read : read.movePointLeft(PERCENT)));
    }

    /** What a normalised text says to a question; UNKNOWN if it is none of the usual answers. */
    public static Truth yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "是", "有", "已评价", "true", "yes", "1" -> Truth.TRUE;
            case "否", "无", "未评价", "没有", "false", "no", "0" -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }

    /** Whether a document in this state is final; UNKNOWN if the normalised text is none of the usual words. */
    public static Truth isFinal(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "FINAL", "定稿", "已定稿", "正式", "正式报告", "终稿" -> Truth.TRUE;
            case "DRAFT", "草稿", "初稿", "征求意见", "征求意见稿", "未定稿", "进行中" -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }

    /** A single day with its year. */
    public static Value<LocalDate> day(CellKey key, Typed cell) {
        return DateReader.standard()
                .read(cell.text())
                .filter(DateSpan::isSingle)
                .map(DateSpan::end)
                .filter(date -> date.precision() == PartialDate.Precision.DAY && date.hasYear())
                .map(date -> Value.present(date.lastDay(0)))
                .orElse(Value.missing(key.key()));
    }
}

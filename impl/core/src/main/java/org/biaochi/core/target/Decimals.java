// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.math.BigDecimal;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed weights, scores, rates and amounts: {@code 22.5}, {@code 10分}, {@code 1,000.00}, {@code 250万}, {@code
 * 10606.7522万元}. Never throws. Immutable and thread-safe.
 */
public final class Decimals {

    private static final Decimals STANDARD = new Decimals(Units.standard());

    private final Units units;

    private Decimals(Units units) {
        this.units = units;
    }

    /** Returns the reader with the standard unit dictionary. */
    public static Decimals standard() {
        return STANDARD;
    }

    /** Returns a reader with the given unit dictionary. */
    public static Decimals of(Units units) {
        return new Decimals(units);
    }

    /** Reads a cell. */
    public DecimalReading read(@Nullable String typed) {
        String text = typed == null ? "" : Folding.normalise(typed);
        if (text.isEmpty() || isPlaceholder(text)) {
            return DecimalReading.BLANK;
        }
        boolean currency = text.charAt(0) == '¥';
        int at = currency ? 1 : 0;
        boolean negative = text.startsWith("-", at);
        if (negative || text.startsWith("+", at)) {
            at++;
        }
        NumberScan number = new NumberScan();
        if (!number.at(text, at, true)) {
            return DecimalReading.NOT_A_NUMBER;
        }
        BigDecimal value = negative ? number.number().negate() : number.number();
        int end = number.end();
        if (end == text.length()) {
            return DecimalReading.of(value, currency ? units.find("元").orElse(null) : null);
        }
        UnitScan unit = new UnitScan(units);
        int from = text.charAt(end) == ' ' ? end + 1 : end;
        if (!unit.at(text, from) || unit.end() != text.length() || unit.approximate()) {
            return DecimalReading.NOT_A_NUMBER;
        }
        BigDecimal scaled = unit.magnitude() == 0 ? value : value.scaleByPowerOfTen(unit.magnitude());
        return DecimalReading.of(scaled, unit.unitOrNull());
    }

    /** The dashes of other lengths are folded to {@code -}; a doubled one is {@code ——}. */
    private static boolean isPlaceholder(String text) {
        return text.equals("/") || text.equals("-") || text.equals("--");
    }
}

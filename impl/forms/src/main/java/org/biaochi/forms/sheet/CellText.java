// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell as a person sees it: texts as they are, numbers without trailing noise, percentages and days in the form the
 * cell gives them. Formulas are never evaluated; what was last computed is read. Stateless.
 */
final class CellText {
    /** Workbooks compute in binary and show fifteen digits. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LAST_BUILT_IN = 58;

    private CellText() {}

    static String of(Cell cell) {
        if (cell.getType() == CellType.STRING) {
            return SheetText.typed(cell.asString());
        }
        String raw = cell.getRawValue();
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") || raw.equalsIgnoreCase("true") ? "TRUE" : "FALSE";
        }
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            BigDecimal number = number(raw);
            return number == null ? SheetText.typed(raw) : shown(cell, number);
        }
        return SheetText.typed(raw);
    }

    private static @Nullable BigDecimal number(String raw) {
        try {
            BigDecimal number = raw.length() > 40 ? null : new BigDecimal(raw).round(SHOWN);
            return number != null && Math.abs(number.scale()) > 40 ? null : number;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static String shown(Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        if (format != null && format.contains("%")) {
            BigDecimal percent = number.movePointRight(2);
            int decimals = decimals(format);
            return (percent.scale() < decimals ? percent.setScale(decimals) : plain(percent)).toPlainString() + "%";
        }
        if (isDate(id, format)) {
            try {
                return day(cell.asDate(), format);
            } catch (DateTimeException | IllegalArgumentException | ArithmeticException notADay) {
                return plain(number).toPlainString();
            }
        }
        return plain(number).toPlainString();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static int decimals(String format) {
        int point = format.indexOf('.');
        int count = 0;
        for (int i = point + 1; point >= 0 && i < format.length() && format.charAt(i) == '0'; i++) {
            count++;
        }
        return count;
    }

    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && id <= LAST_BUILT_IN) {
            return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50;
        }
        if (format == null) {
            return false;
        }
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == 'y' || c == 'Y' || c == 'd' || c == 'D')) {
                return !format.toLowerCase(Locale.ROOT).contains("red");
            }
        }
        return false;
    }

    private static String day(LocalDateTime time, @Nullable String format) {
        boolean month = format != null && !format.toLowerCase(Locale.ROOT).contains("d");
        String text = time.toLocalDate().toString();
        boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
        return midnight ? month ? text.substring(0, text.length() - 3) : text : text + " " + time.toLocalTime();
    }
}

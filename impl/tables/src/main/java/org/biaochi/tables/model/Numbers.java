// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.exchange.Omission.Reason;
import org.biaochi.core.target.DecimalReading;
import org.biaochi.core.target.Decimals;
import org.biaochi.core.target.Units;
import org.biaochi.core.text.Folding;

/**
 * Numbers of forms as numbers of tables: amounts in 元, rates as ratios, points without 分, years in four digits. What is
 * rewritten is told; what is no number is handed on as it stands, for the column to refuse. Stateless.
 */
final class Numbers {
    private static final String YUAN = "元";
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})[\\s\\u3000]*年?度?");
    private static final String PLAIN = "[+-]?[0-9]+(\\.[0-9]+)?";

    private Numbers() {}

    /** An amount of a table, which is in 元, as the model reads it: with its unit, since a form without one means 万元. */
    static Typed fromYuan(Typed cell) {
        DecimalReading read = Decimals.standard().read(cell.text());
        return cell.isValue() && read.isNumber() && read.unit().isEmpty() ? Typed.of(cell.text() + YUAN) : cell;
    }

    /** An amount in 元; without a unit of its own it is in 万元, unless the label of its line says 元. */
    static Typed yuan(Typed cell, Typed label, String path, RowMaker maker) {
        String text = cell.text();
        if (text.endsWith(YUAN) && text.substring(0, text.length() - 1).matches(PLAIN)) {
            return Typed.of(text.substring(0, text.length() - 1));
        }
        if (!cell.isValue()) {
            return cell;
        }
        String said = Folding.normalise(label.text()).replace(" ", "");
        boolean inYuan = said.endsWith("(元)") || said.endsWith("(单位:元)");
        Optional<MeasureUnit> unit = Units.standard().find(inYuan ? YUAN : "万元");
        DecimalReading read = Decimals.standard().read(text);
        boolean money = read.unit().isEmpty() || read.unit().get().category() == UnitCategory.MONEY;
        Optional<BigDecimal> yuan = money ? unit.flatMap(read::inBase) : Optional.empty();
        if (yuan.isEmpty()) {
            return cell;
        }
        // Even 0 comes back with its unit.
        maker.omit(path, cell, Reason.REWRITTEN);
        return Typed.of(yuan.get().stripTrailingZeros().toPlainString());
    }

    /** A rate as a ratio: 98.5% is 0.985, and a number without a sign stays as it is. */
    static Typed ratio(Typed cell, String path, RowMaker maker) {
        String text = Folding.normalise(cell.text());
        if (!cell.isValue() || !text.endsWith("%")) {
            return cell;
        }
        String number = text.substring(0, text.length() - 1).strip();
        return number.matches(PLAIN) ? rewritten(new BigDecimal(number).movePointLeft(2), cell, path, maker) : cell;
    }

    /** Points without 分 and separators. */
    static Typed points(Typed cell, String path, RowMaker maker) {
        if (!cell.isValue() || cell.trimmed().matches(PLAIN)) {
            return cell;
        }
        DecimalReading read = Decimals.standard().read(cell.text());
        boolean points = read.unit().isEmpty() || read.unit().get().name().equals("分");
        return points && read.number().isPresent() ? rewritten(read.number().get(), cell, path, maker) : cell;
    }

    /** A year in four digits, without 年 or 年度 behind it. */
    static Typed year(Typed cell, String path, RowMaker maker) {
        Matcher year = YEAR.matcher(cell.trimmed());
        if (!cell.isValue() || !year.matches() || cell.text().equals(year.group(1))) {
            return cell;
        }
        maker.omit(path, cell, Reason.REWRITTEN);
        return Typed.of(year.group(1));
    }

    private static Typed rewritten(BigDecimal number, Typed cell, String path, RowMaker maker) {
        String text = number.stripTrailingZeros().toPlainString();
        if (!text.equals(cell.text())) {
            maker.omit(path, cell, Reason.REWRITTEN);
        }
        return Typed.of(text);
    }
}

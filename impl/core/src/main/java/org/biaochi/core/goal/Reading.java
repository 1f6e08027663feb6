// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.goal.PartialDate;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.FiscalYear;
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

    /** Signs that people put where they mean nothing; longer and shorter dashes are folded to these. */
    private static final Set<String> STROKES = Set.of("/", "-", "--", "*");

    /** Units that forms print in cells which nobody filled. */
    private static final Set<String> UNITS = Set.of("元", "万元", "亿元", "分", "%");

    private static final Pattern REFUSED = Pattern.compile(
            "(?:尚|暂|仍|均)?(?:未|没有|不|无)(?:经|需|获得?|予以?)?(?:批准|批复|批件|同意|核准|审批|申请|通过|豁免)|未获批|驳回|待审批|审批中|申请中");

    private static final Set<String> NO_APPROVAL = Set.of("不适用", "不涉及", "待批", "待批准", "退回", "已退回", "已驳回", "拒绝", "拟申请");

    private Reading() {}

    /** What was said, normalised; empty if the cell is blank or absent, or holds a lone stroke. */
    public static String text(Typed cell) {
        String text = cell.isValue() ? Folding.normalise(cell.text()) : "";
        return STROKES.contains(text) ? "" : text;
    }

    /** Whether anything was said. */
    public static boolean said(Typed cell) {
        return !text(cell).isEmpty();
    }

    /** Whether somebody filled in a cell for a number: something is said, and not just the unit that the form prints there. */
    public static boolean filled(Typed cell) {
        String text = text(cell);
        return !text.isEmpty() && !UNITS.contains(text);
    }

    /** The state after normalisation: what holds nothing but blanks or a lone stroke is BLANK. */
    public static Typed.State state(Typed cell) {
        return cell.isValue() && !said(cell) ? Typed.State.BLANK : cell.state();
    }

    /** Whether something stands in a cell, by its state; UNKNOWN where the form does not carry the cell. */
    public static Truth stands(Typed.State state) {
        return state == Typed.State.VALUE ? Truth.TRUE : state == Typed.State.BLANK ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * Whether a cell tells of an approval: FALSE if nothing is said or nothing but that there is none, UNKNOWN if a refusal stands
     * beside other words.
     */
    public static Truth approved(Typed cell) {
        String text = text(cell);
        Matcher refused = REFUSED.matcher(text);
        if (text.isEmpty() || yesOrNo(text).isFalse() || NO_APPROVAL.contains(text) || refused.matches()) {
            return Truth.FALSE;
        }
        return refused.reset().find() ? Truth.UNKNOWN : Truth.TRUE;
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

    /** A budget year, such as 2025 or 2025年度. */
    public static Value<FiscalYear> year(CellKey key, Typed cell) {
        return year(text(cell)).map(Value::present).orElse(Value.missing(key.key()));
    }

    /** The budget year of a normalised text: 2026, 2026年, 2026年度. */
    public static Optional<FiscalYear> year(String text) {
        String rest = text.length() < 4 ? "?" : text.substring(4).trim();
        boolean plain = rest.isEmpty() || rest.equals("年") || rest.equals("年度");
        int year = 0;
        for (int i = 0; plain && i < 4; i++) {
            int digit = text.charAt(i) - '0';
            plain = digit >= 0 && digit <= 9;
            year = year * 10 + digit;
        }
        return plain && year >= 1949 && year <= 2999 ? Optional.of(new FiscalYear(year)) : Optional.empty();
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

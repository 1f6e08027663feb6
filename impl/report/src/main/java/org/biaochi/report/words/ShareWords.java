// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.KpiMeasure;
import org.biaochi.core.formula.registry.FormulaCards;

/** The shares of supervision (覆盖率、应用率、公开率、整改率) in words. Immutable. */
public final class ShareWords {
    private final FormulaCards cards = FormulaCards.read();

    /** What a share is called. */
    public LocalText name(Kpi kpi) {
        return name(kpi.formula(), kpi.measure());
    }

    /** What a share of this formula and measure is called. */
    public LocalText name(FormulaId formula, KpiMeasure measure) {
        return switch (measure) {
            case COMPLETION -> new LocalText("整改完成率", "Rectified");
            case ON_TIME -> new LocalText("按期整改率", "Rectified in time");
            default ->
                cards.find(formula)
                        .map(card -> card.name())
                        .orElse(new LocalText(formula.toString(), formula.toString()));
        };
    }

    /** Of what a share is taken. */
    public static LocalText measure(KpiMeasure measure) {
        return switch (measure) {
            case COUNT -> new LocalText("按个数", "by count");
            case AMOUNT -> new LocalText("按金额", "by amount");
            case COMPLETION -> new LocalText("到期的问题中已办结的", "of the problems that are due");
            case ON_TIME -> new LocalText("到期的问题中按期办结的", "of the problems that are due");
        };
    }

    /** Why there is no share. */
    public static LocalText state(Value<BigDecimal> value) {
        return switch (value.state()) {
            case NOT_APPLICABLE -> new LocalText("不适用（分母为 0）", "not applicable (denominator 0)");
            case NOT_DUE -> new LocalText("本环节尚未开始", "not begun");
            case ERROR -> new LocalText("两个数对不上（" + value.code() + "）", "numbers contradict (" + value.code() + ")");
            default ->
                new LocalText(
                        "没有记录，不能算（缺 " + Plain.of(value.code()) + "）",
                        "no records (missing " + Plain.of(value.code()) + ")");
        };
    }

    /** A change in percentage points, which are no percent of anything. */
    public static LocalText points(BigDecimal change) {
        String size = change.abs().toPlainString();
        return switch (change.signum()) {
            case 1 -> new LocalText("上升 " + size + " 个百分点", "up " + size + " percentage points");
            case -1 -> new LocalText("下降 " + size + " 个百分点", "down " + size + " percentage points");
            default -> new LocalText("持平", "unchanged");
        };
    }

    /** Two decimals, so that a share short of all is not printed as all of it. */
    public static String percent(BigDecimal share) {
        return share.movePointRight(2)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.util.regex.Pattern;

/** Tells what normalised values look like that were meant to be numbers or dates and are none. Pure functions. */
public final class MistypedText {
    private static final String NUMERAL = "[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]";

    /** A run of digits and of the letters that people take for them, as 101O, l00 and 9O%; 4l are four litres. */
    private static final Pattern LETTERS = Pattern.compile("(?<![A-Za-z0-9.])(?:[0-9][0-9.,]*(?:[OoI]|l(?=[0-9OoIl]))"
            + "|[OoIl][0-9.,]*[0-9][0-9.,]*[0-9OoI])[0-9OoIl.,]*(?![A-Za-z0-9])");

    private static final String LETTER = "OoIl";
    private static final String OPEN = "几数上";
    private static final String DATE_SIGN = "年月-/.";

    /** A number written in words and without a unit: 三十, 三十几, 约三百. */
    private static final Pattern ALONE =
            Pattern.compile("[≥≤><=]*(?:约|近|达|达到|超|超过|大约|不低于|不少于)?[几数上]?(?!零$)" + NUMERAL + "+[几多余]?(?:左右|上下|以上)?");

    /** A part of a number left open: 几十, 三十几, 数百, 上千. */
    private static final Pattern ROUGH =
            Pattern.compile("几[十百千万亿]|[0-9十百千万]几(?!乎|何)|(?<![参人系指函次个总])数[十百千万亿]|(?<![网线以])上[百千万亿](?!工程)");

    private static final Pattern DATE =
            Pattern.compile("年[0-9]{1,2}月|月[0-9]{1,2}[日号]|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]");

    private MistypedText() {}

    /** Most values hold none of the signs that a pattern cannot do without, and need not be matched. */
    private static boolean holdsAny(String value, String signs) {
        for (int i = 0; i < value.length(); i++) {
            if (signs.indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is anything of what is told here. */
    public static boolean isMistyped(String value) {
        return hasLetters(value) || isRough(value) || isNumeral(value) || isImpossibleDate(value);
    }

    /** Whether letters stand among digits where they can only be meant as digits. */
    public static boolean hasLetters(String value) {
        return holdsAny(value, LETTER) && LETTERS.matcher(value).find();
    }

    /** Whether the whole value is a numeral in words without what is counted. */
    public static boolean isNumeral(String value) {
        return holdsAny(value, NUMERAL) && ALONE.matcher(value).matches();
    }

    /** Whether it tells a number only roughly. */
    public static boolean isRough(String value) {
        return holdsAny(value, OPEN) && ROUGH.matcher(value).find();
    }

    /** Whether it holds a day or month that the calendar does not have; what was read beside it is not what was meant. */
    public static boolean isImpossibleDate(String value) {
        return holdsAny(value, DATE_SIGN)
                && DATE.matcher(value).find()
                && DateReader.standard().isImpossible(value);
    }
}

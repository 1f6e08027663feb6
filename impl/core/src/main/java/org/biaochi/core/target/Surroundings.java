// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.Folding;

/** What stands around a run of digits decides whether it counts anything: A4, 第3期, 指标1, 〔2022〕10号 and 1、 do not. */
final class Surroundings {
    /** Where a clause ends. */
    static final String CLAUSE_ENDS = ",;。、!?()\n";

    private static final String LABELS = "指标 目标 附件 附表 阶段 任务 方案";
    private static final int MAX_BLANKS = 4;
    private static final int MAX_UNKNOWN_UNIT = 3;

    private final String text;
    private final Units units;

    Surroundings(String text, Units units) {
        this.text = text;
        this.units = units;
    }

    /** Tells whether the digits at the position are glued to a letter in front, as in A4 and M.8. */
    boolean followsLetter(int at) {
        boolean variable = at >= 2 && "≤≥<>=".indexOf(text.charAt(at - 2)) >= 0;
        return at > 0 && CodePoints.isLatin(text.charAt(at - 1)) && !variable;
    }

    /** Tells whether the digits at the position number something instead of counting it. */
    boolean followsLabel(int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean label = at >= 2 && LABELS.contains(text.substring(at - 2, at));
        return before == '第' || before == '〔' || before == '〕' || label;
    }

    /** 5G, 10号: what stands behind makes the digits a name, unless a sign stands in front as in ≥800lx. */
    boolean endsInName(int start, int end) {
        if (end >= text.length()) {
            return false;
        }
        boolean signed = start > 0 && "≥≤<>=".indexOf(text.charAt(start - 1)) >= 0;
        if (signed && unknownUnitEnd(end) > end) {
            return false;
        }
        char next = text.charAt(end);
        return next == '号'
                || (CodePoints.isLatin(next) && units.longest(text, end) == end && next != 'X' && next != 'x');
    }

    /** Returns the end of the text if at most a few letters or ideographs stand before it, else the position itself. */
    int unknownUnitEnd(int from) {
        int length = text.length() - from;
        if (length < 1 || length > MAX_UNKNOWN_UNIT || "前后至到以及含不第达完合".indexOf(text.charAt(from)) >= 0) {
            return from;
        }
        for (int i = from; i < text.length(); i++) {
            if (!CodePoints.isIdeograph(text.charAt(i)) && !CodePoints.isLatin(text.charAt(i))) {
                return from;
            }
        }
        return TargetWords.AFTER.longest(text, from) > from ? from : text.length();
    }

    /** Tells whether the digits are a mark of a list: 1. or 1、 or (1) before words. */
    boolean isListMark(int at, int end) {
        boolean opens = at == 0 || isClauseEnd(text.charAt(at - 1)) || text.charAt(at - 1) == ' ';
        if (!opens || end - at > 2 || end + 1 >= text.length() || !CodePoints.isIdeograph(text.charAt(end + 1))) {
            return false;
        }
        char mark = text.charAt(end);
        boolean bracketed = at > 0 && text.charAt(at - 1) == '(' && mark == ')';
        return bracketed || mark == '、' || mark == '.';
    }

    /**
     * Tells whether a date word at the position belongs to the word in front: 第一季度 is read from 第 on, 学年, 每年 and 三年 are
     * no dates.
     */
    boolean belongsToWord(int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean year = text.charAt(at) == '年' && (CodePoints.isDigit(before) || "每学半多数几".indexOf(before) >= 0);
        return before == '第' || year;
    }

    /** 一级, 一站式, 一期工程, 一类: names, not counts. */
    boolean isGradeName(long value, int end) {
        char next = end < text.length() ? text.charAt(end) : ' ';
        return next == '级' || (value == 1 && "期站线类段路团体".indexOf(next) >= 0);
    }

    /** Tells whether a numeral at the position is part of a word: 统一, 唯一, 第三. */
    boolean isInsideWord(int at) {
        return at > 0 && "统同第唯专万进任".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Returns the position behind a few blanks. */
    int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && at < from + MAX_BLANKS && Folding.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns where the bracket that opens at the position closes, or -1 if it does not within the distance. */
    int closing(int open, int most) {
        for (int i = open + 1; i < text.length() && i < open + most; i++) {
            if (text.charAt(i) == ']' || text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    static boolean isClauseEnd(char c) {
        return CLAUSE_ENDS.indexOf(c) >= 0;
    }
}

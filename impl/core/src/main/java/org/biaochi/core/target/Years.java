// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.Folding;

/**
 * Finds the years 19xx and 20xx that GR-TXT-007 looks at. Left out are years inside 〔…〕 or before a document number
 * ((2022)10号), years directly after 较, 比, 同比 or 对比, and four-digit numbers that are measured (2000人) or part of a longer
 * number. Pure functions.
 */
public final class Years {

    private Years() {}

    /** Returns the mentions in the order of the text; two years joined by a dash, 至 or 到 are one range. */
    public static List<YearMention> in(String text, Units units) {
        String folded = Folding.fold(text);
        List<YearMention> mentions = new ArrayList<>(1);
        int brackets = 0;
        int at = 0;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            brackets += c == '〔' ? 1 : c == '〕' && brackets > 0 ? -1 : 0;
            if (!CodePoints.isDigit(c)) {
                at++;
                continue;
            }
            int end = digitsEnd(folded, at);
            if (brackets == 0 && isYear(folded, at, end, units)) {
                int next = rangeYear(folded, end, units);
                int from = value(folded, at);
                int to = next < 0 ? from : value(folded, next);
                if (!follows(folded, at, "较") && !follows(folded, at, "比")) {
                    mentions.add(new YearMention(Math.min(from, to), Math.max(from, to), at));
                }
                end = next < 0 ? end : next + 4;
            }
            at = end;
        }
        return mentions;
    }

    private static boolean isYear(String text, int at, int end, Units units) {
        if (end - at != 4 || !(text.startsWith("19", at) || text.startsWith("20", at))) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (CodePoints.isLatin(before) || "第¥$#.,≥≤<>=".indexOf(before) >= 0 && !afterSentence(text, at)) {
            return false;
        }
        return !isMeasured(text, end, units) && !isDocumentNumber(text, at, end);
    }

    private static boolean afterSentence(String text, int at) {
        return at > 1 && !CodePoints.isDigit(text.charAt(at - 2)) && ".,".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isMeasured(String text, int end, Units units) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        if (at >= text.length() || text.charAt(at) == '年' || text.startsWith("学年", at)) {
            return false;
        }
        char c = text.charAt(at);
        boolean decimal = c == '.' && at + 1 < text.length() && !isMonth(text, at + 1, digitsEnd(text, at + 1), units);
        boolean grouped = c == ',' && digitsEnd(text, at + 1) - at == 4;
        return c == '%' || c == '号' || decimal || grouped || new UnitScan(units).at(text, at);
    }

    /** In 2023.07 the decimals may be a month; in 2000.50 and 2000.05万元 they are not. */
    private static boolean isMonth(String text, int from, int to, Units units) {
        if (to == from) {
            return true;
        }
        int month = to - from <= 2 ? Integer.parseInt(text, from, to, 10) : 0;
        return month >= 1 && month <= 12 && !new UnitScan(units).at(text, to);
    }

    /** (2022)10号 and [2022]10号, as copies print 〔2022〕10号. */
    private static boolean isDocumentNumber(String text, int at, int end) {
        boolean bracketed = at > 0
                && end < text.length()
                && "([".indexOf(text.charAt(at - 1)) >= 0
                && ")]".indexOf(text.charAt(end)) >= 0;
        if (!bracketed) {
            return false;
        }
        int number = end + 1 < text.length() && text.charAt(end + 1) == '第' ? end + 2 : end + 1;
        int after = digitsEnd(text, number);
        return after > number && after < text.length() && text.charAt(after) == '号';
    }

    /** Returns where the second year of a range begins, or -1. */
    private static int rangeYear(String text, int end, Units units) {
        int at = skip(text, end, "年度");
        int months = at;
        while (months < text.length() && months < at + 8 && isPartOfDate(text.charAt(months))) {
            months++;
        }
        int joint = DateScan.connectorEnd(text, months);
        if (joint == months && months > at) {
            joint = DateScan.connectorEnd(text, at);
            months = at;
        }
        if (joint == months) {
            return -1;
        }
        int next = digitsEnd(text, joint);
        return next - joint == 4 && isYear(text, joint, next, units) ? joint : -1;
    }

    private static boolean isPartOfDate(char c) {
        return CodePoints.isDigit(c) || c == '.' || c == '/' || c == '月' || c == '日' || c == '初' || c == '底';
    }

    private static int skip(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean follows(String text, int at, String word) {
        int before = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        return text.startsWith(word, before - word.length());
    }

    private static int value(String text, int at) {
        return Integer.parseInt(text, at, at + 4, 10);
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && CodePoints.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.time.LocalDate;
import java.util.Collection;
import org.biaochi.api.basis.LocalText;
import org.biaochi.core.text.Excerpt;

/**
 * The language of a report: Chinese unless English was asked for. Immutable.
 *
 * @param english whether English was asked for
 */
public record Language(boolean english) {
    /** The language of a code: English for {@code en}, else Chinese. */
    public static Language of(String code) {
        return new Language(code.equals("en"));
    }

    /** The code: {@code zh} or {@code en}. */
    public String code() {
        return english ? "en" : "zh";
    }

    /** The one of both texts that belongs here. */
    public String say(String zh, String en) {
        return english ? en : zh;
    }

    /** The text in this language. */
    public String say(LocalText text) {
        return text.in(code());
    }

    /** The parts as an enumeration: 甲、乙 or a, b. */
    public String list(Collection<String> parts) {
        return String.join(english ? ", " : "、", parts);
    }

    /** The text in parentheses of this language, with the blank that English wants before them. */
    public String inParentheses(String text) {
        return english ? " (" + text + ")" : "（" + text + "）";
    }

    /** The text; of one that is longer its beginning, and how long the whole is. */
    public String excerpt(String text, int longest) {
        String start = Excerpt.start(text, longest);
        return start.length() == text.length()
                ? text
                : start + say("……（原文共 " + text.length() + " 个字符）", "… (" + text.length() + " characters in all)");
    }

    /** A day as people write it: 2025年9月1日, or ISO. */
    public String day(LocalDate day) {
        return english ? day.toString() : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}

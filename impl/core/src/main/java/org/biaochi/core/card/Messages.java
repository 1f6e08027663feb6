// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.card;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.rule.Arguments;

/** Fills messages such as {@code 年度指标只有 {count} 条}: a name in braces stands for an argument. Pure functions. */
public final class Messages {
    private Messages() {}

    /**
     * The text in a language with its arguments filled in. A missing argument leaves nothing; braces inside an argument stay
     * as they are.
     *
     * @param language {@code en} for English, anything else for Chinese
     */
    public static String render(LocalText text, Arguments arguments, String language) {
        String template = text.in(language);
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder filled = new StringBuilder(template.length() * 2);
        int done = 0;
        while (open >= 0) {
            int close = closing(template, open + 1);
            if (close > 0) {
                filled.append(template, done, open).append(arguments.text(template.substring(open + 1, close)));
                done = close + 1;
            }
            open = template.indexOf('{', Math.max(done, open + 1));
        }
        return filled.append(template, done, template.length()).toString();
    }

    /** Where the brace closes that holds a name beginning here; −1 if it holds none. */
    private static int closing(String template, int begin) {
        int at = begin;
        while (at < template.length() && isNameChar(template.charAt(at), at == begin)) {
            at++;
        }
        return at > begin && at < template.length() && template.charAt(at) == '}' ? at : -1;
    }

    private static boolean isNameChar(char c, boolean first) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || !first && (c >= '0' && c <= '9' || c == '_');
    }

    /** The names of the arguments that a text of one language uses, sorted. */
    public static SortedSet<String> argumentsOf(String text) {
        SortedSet<String> names = new TreeSet<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = closing(text, open + 1);
            if (close > 0) {
                names.add(text.substring(open + 1, close));
            }
        }
        return Collections.unmodifiableSortedSet(names);
    }
}

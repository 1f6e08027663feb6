// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.card;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.rule.Arguments;

/** Fills messages such as {@code 年度指标只有 {count} 条}: a name in braces stands for an argument. Pure functions. */
public final class Messages {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");

    private Messages() {}

    /**
     * The text in a language with its arguments filled in. A missing argument leaves nothing; braces inside an argument stay
     * as they are.
     *
     * @param language {@code en} for English, anything else for Chinese
     */
    public static String render(LocalText text, Arguments arguments, String language) {
        Matcher matcher = ARGUMENT.matcher(text.in(language));
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(filled, Matcher.quoteReplacement(arguments.text(matcher.group(1))));
        }
        return matcher.appendTail(filled).toString();
    }

    /** The names of the arguments that a text of one language uses, sorted. */
    public static SortedSet<String> argumentsOf(String text) {
        SortedSet<String> names = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return Collections.unmodifiableSortedSet(names);
    }
}

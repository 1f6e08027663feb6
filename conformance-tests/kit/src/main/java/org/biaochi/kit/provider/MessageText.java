// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.provider;

import java.util.Set;
import java.util.TreeSet;

/** The arguments that a message text names in braces. */
final class MessageText {
    private static final java.util.regex.Pattern ARGUMENT =
            java.util.regex.Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private MessageText() {}

    static Set<String> arguments(String text) {
        Set<String> names = new TreeSet<>();
        java.util.regex.Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Suggests the known name that a mistyped one most probably meant. Pure functions. */
public final class Nearest {
    private static final int LONGEST = 80;

    private Nearest() {}

    /**
     * The known name with the least edits, the first by code point among equals; empty if even that one differs by more than a
     * third of the characters, but at least two edits are forgiven. A name that is written apart or in other case is the same.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String name : new TreeSet<>(known)) {
            int distance = folded(typed).equals(folded(name)) ? 0 : distance(typed, name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return least <= Math.max(2, typed.length() / 3) && least < typed.length()
                ? Optional.of(best)
                : Optional.empty();
    }

    /** The suggestion as the end of a Chinese sentence, or what to do without one. */
    public static String zh(String typed, Collection<String> known) {
        return to(typed, known).map(name -> "，是否想写 \"" + name + "\"？").orElse("，请删去或改正");
    }

    /** The suggestion as the end of an English sentence, or what to do without one. */
    public static String en(String typed, Collection<String> known) {
        return to(typed, known).map(name -> "; did you mean \"" + name + "\"?").orElse("; remove or correct it");
    }

    private static String folded(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && c != '-' && c != ' ') {
                letters.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
            }
        }
        return letters.toString();
    }

    private static int distance(String left, String right) {
        if (left.length() > LONGEST || right.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] previous = new int[right.length() + 1];
        int[] current = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[right.length()];
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

/**
 * What a message shows of a typed text: its beginning and an ellipsis where something follows, so that an endless cell
 * does not make an endless message. Characters are counted as people count them, none is ever split. Pure functions.
 */
public final class Excerpt {
    private static final int CELL = 200;
    private static final int PHRASE = 60;

    private Excerpt() {}

    /** As much as a finding quotes of a cell: 200 characters. */
    public static String of(String text) {
        return of(text, CELL);
    }

    /** As much as a sentence bears between other words: 60 characters. */
    public static String brief(String text) {
        return of(text, PHRASE);
    }

    /** At most so many characters, and an ellipsis if there are more. */
    public static String of(String text, int longest) {
        String start = start(text, longest);
        return start.length() == text.length() ? text : start + "…";
    }

    /** At most so many characters. */
    public static String start(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = 0;
        for (int i = 0; i < longest && end < text.length(); i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end);
    }
}

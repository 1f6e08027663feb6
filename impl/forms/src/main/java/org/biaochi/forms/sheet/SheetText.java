// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

/**
 * Texts as workbooks store them: characters that XML cannot hold stand as {@code _x000B_}, and a text that looks so has its
 * underscore written that way. Stateless.
 */
final class SheetText {
    private static final int CODE = 7;

    private SheetText() {}

    static String stored(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mustEscape(text, i)) {
                return escape(text);
            }
        }
        return text;
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (mustEscape(text, i)) {
                out.append("_x").append(hex(c)).append('_');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean mustEscape(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < '\uD800' || c > '\uDFFF' && c < '\uFFFE') {
            return c == '_' && isCode(text, at);
        }
        boolean pair =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                        || Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return !pair && c != '\t' && c != '\n';
    }

    private static String hex(char c) {
        String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(4 - hex.length()) + hex;
    }

    private static boolean isCode(String text, int at) {
        if (at + CODE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + CODE - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + CODE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    static String typed(String stored) {
        int at = stored.indexOf("_x");
        if (at < 0) {
            return stored;
        }
        StringBuilder out = new StringBuilder(stored.length());
        for (int i = 0; i < stored.length(); ) {
            if (stored.charAt(i) == '_' && isCode(stored, i)) {
                out.append((char) Integer.parseInt(stored.substring(i + 2, i + CODE - 1), 16));
                i += CODE;
            } else {
                out.append(stored.charAt(i++));
            }
        }
        return out.toString();
    }
}

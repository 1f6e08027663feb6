// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import java.util.Locale;

/**
 * Texts that XML 1.0 cannot hold, such as a control character or half a surrogate pair: written with backslashes, {@code \}{@code
 * u0001} and {@code \\}, in elements that say so. A carriage return is among them, for many tools write it so that it is read as a
 * line feed. Pure functions.
 */
final class XmlText {
    private static final int UNIT = 6;

    private XmlText() {}

    /** Whether XML holds the text as it stands. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\t' && c != '\n' : c >= 0xD800 && !isPlain(c)) {
                if (!isPair(text, i)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** The same of an attribute, in which many tools turn tabs and line feeds into blanks. */
    static boolean isPlainAttribute(String text) {
        return text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && isPlain(text);
    }

    private static boolean isPlain(char c) {
        return c > 0xDFFF && c < 0xFFFE;
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    /** The text with backslashes. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + UNIT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                out.append("\\\\");
            } else if (isPair(text, i)) {
                out.append(c).append(text.charAt(++i));
            } else if (c >= ' ' && isPlain(String.valueOf(c))) {
                out.append(c);
            } else {
                out.append("\\u").append(String.format(Locale.ROOT, "%04X", (int) c));
            }
        }
        return out.toString();
    }

    /**
     * The text that was escaped.
     *
     * @throws NumberFormatException if a backslash does not begin what {@link #escape} writes
     */
    static String unescape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else if (text.startsWith("\\\\", i)) {
                out.append(c);
                i++;
            } else if (text.startsWith("\\u", i) && i + UNIT <= text.length()) {
                out.append((char) Integer.parseUnsignedInt(text, i + 2, i + UNIT, 16));
                i += UNIT - 1;
            } else {
                throw new NumberFormatException("a lone backslash at " + i);
            }
        }
        return out.toString();
    }
}

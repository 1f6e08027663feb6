// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.canonical;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes canonical JSON: UTF-8, keys in code point order, no blanks, only {@code "} {@code \\} and control characters
 * escaped, numbers as plain stripped decimals. Keys out of order are a mistake of the caller and refused. Not thread-safe.
 */
public final class CanonicalJson {
    private static final int MAX_DEPTH = 32;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[1024];
    private int size;
    private final @Nullable String[] lastKeys = new String[MAX_DEPTH];
    private int depth;
    private boolean first = true;

    /** Opens an object. */
    public CanonicalJson object() {
        open('{');
        return this;
    }

    /** Closes an object. */
    public CanonicalJson endObject() {
        return close('}');
    }

    /** Opens an array. */
    public CanonicalJson array() {
        open('[');
        return this;
    }

    /** Closes an array. */
    public CanonicalJson endArray() {
        return close(']');
    }

    private void open(char bracket) {
        separate();
        put(bracket);
        if (++depth == MAX_DEPTH) {
            throw new IllegalStateException("deeper than " + MAX_DEPTH);
        }
        lastKeys[depth] = null;
        first = true;
    }

    private CanonicalJson close(char bracket) {
        put(bracket);
        depth--;
        first = false;
        return this;
    }

    /**
     * Writes a key of the open object.
     *
     * @throws IllegalStateException if it does not come after the previous one
     */
    public CanonicalJson key(String key) {
        String last = lastKeys[depth];
        if (last != null && compareCodePoints(last, key) >= 0) {
            throw new IllegalStateException("key " + key + " after " + last);
        }
        lastKeys[depth] = key;
        separate();
        quoted(key);
        put(':');
        first = true;
        return this;
    }

    /** Compares by code point, which differs from {@link String#compareTo} only beyond the basic plane. */
    static int compareCodePoints(String a, String b) {
        int limit = Math.min(a.length(), b.length());
        for (int i = 0; i < limit; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean high = Character.isSurrogate(x);
                return high == Character.isSurrogate(y) ? Character.compare(x, y) : high ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Writes a text. */
    public CanonicalJson text(String text) {
        separate();
        quoted(text);
        return this;
    }

    /** Writes a whole number. */
    public CanonicalJson number(long number) {
        separate();
        ascii(Long.toString(number));
        return this;
    }

    /** Writes an exact decimal as a text, plain and stripped. */
    public CanonicalJson decimal(BigDecimal decimal) {
        return text(plain(decimal));
    }

    /** Writes true or false. */
    public CanonicalJson bool(boolean value) {
        separate();
        ascii(value ? "true" : "false");
        return this;
    }

    /** Writes null. */
    public CanonicalJson none() {
        separate();
        ascii("null");
        return this;
    }

    /** The canonical text of a decimal: plain digits without trailing zeros. */
    public static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    /** The bytes written so far; a new array. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void separate() {
        if (!first) {
            put(',');
        }
        first = false;
    }

    private void quoted(String text) {
        int length = text.length();
        ensure(length * 6 + 2);
        bytes[size++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x80) {
                if (c == '"' || c == '\\') {
                    bytes[size++] = '\\';
                }
                bytes[size++] = (byte) c;
            } else if (c < 0x20) {
                control(c);
            } else if (c < 0x800) {
                bytes[size++] = (byte) (0xC0 | c >> 6);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                bytes[size++] = (byte) (0xF0 | point >> 18);
                bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | point & 0x3F);
            } else if (Character.isSurrogate(c)) {
                escape(c);
            } else {
                bytes[size++] = (byte) (0xE0 | c >> 12);
                bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            }
        }
        bytes[size++] = '"';
    }

    private void control(char c) {
        int at = "\b\t\n\f\r".indexOf(c);
        if (at >= 0) {
            bytes[size++] = '\\';
            bytes[size++] = (byte) "btnfr".charAt(at);
        } else {
            escape(c);
        }
    }

    private void escape(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[c >> shift & 0xF];
        }
    }

    private void ascii(String text) {
        ensure(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    private void put(char c) {
        ensure(1);
        bytes[size++] = (byte) c;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}

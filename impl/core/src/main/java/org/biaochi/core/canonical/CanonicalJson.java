// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.canonical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes canonical JSON: UTF-8, keys in code point order, no blanks, only {@code "} {@code \\} and control characters
 * escaped, numbers as plain stripped decimals. Keys out of order are a mistake of the caller and refused. Not thread-safe.
 */
public final class CanonicalJson {
    private static final int MAX_DEPTH = 32;
    private static final int ROOM = 1024;

    private final JsonBytes bytes = new JsonBytes(JsonBytes.Escapes.CANONICAL, ROOM);
    private final @Nullable String[] lastKeys = new String[MAX_DEPTH];
    private int depth;

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
        bytes.open(bracket);
        if (++depth == MAX_DEPTH) {
            throw new IllegalStateException("deeper than " + MAX_DEPTH);
        }
        lastKeys[depth] = null;
    }

    private CanonicalJson close(char bracket) {
        bytes.close(bracket);
        depth--;
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
        bytes.key(key);
        return this;
    }

    /** Compares by code point, which differs from {@link String#compareTo} only beyond the basic plane. */
    public static int compareCodePoints(String a, String b) {
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
        bytes.text(text);
        return this;
    }

    /** Writes a whole number. */
    public CanonicalJson number(long number) {
        bytes.raw(Long.toString(number));
        return this;
    }

    /** Writes an exact decimal as a text, plain and stripped. */
    public CanonicalJson decimal(BigDecimal decimal) {
        return text(plain(decimal));
    }

    /** Writes true or false. */
    public CanonicalJson bool(boolean value) {
        bytes.raw(value ? "true" : "false");
        return this;
    }

    /** Writes null. */
    public CanonicalJson none() {
        bytes.raw("null");
        return this;
    }

    /** The canonical text of a decimal: plain digits without trailing zeros. */
    public static String plain(BigDecimal decimal) {
        String text = decimal.toString();
        boolean stripped = text.indexOf('.') < 0 || text.charAt(text.length() - 1) != '0';
        if (stripped && text.indexOf('E') < 0) {
            return text;
        }
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    /** The bytes written so far; a new array. */
    public byte[] toBytes() {
        return bytes.toBytes();
    }
}

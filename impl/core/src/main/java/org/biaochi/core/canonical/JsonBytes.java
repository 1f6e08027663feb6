// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A growing array of JSON in UTF-8 without blanks. Commas come by themselves; that brackets match and keys differ is the
 * caller's business. Not thread-safe.
 */
public final class JsonBytes {
    /** How characters are written that UTF-8 or JSON treats apart. */
    public enum Escapes {
        /** Lower-case digits in escapes; characters beyond the basic plane stand as they are. The form that is digested. */
        CANONICAL("0123456789abcdef", true),
        /** Upper-case digits; characters beyond the basic plane are escaped as two halves, which older readers ask for. */
        CAUTIOUS("0123456789ABCDEF", false);

        private final byte[] digits;
        private final boolean pairs;

        Escapes(String digits, boolean pairs) {
            this.digits = ascii(digits);
            this.pairs = pairs;
        }
    }

    private static final int LONGEST_ESCAPE = 6;

    /** A comma, two quotes and a colon. */
    private static final int FRAME = 4;

    private final Escapes escapes;
    private byte[] bytes;
    private int size;
    private char[] chars = new char[128];
    private final @Nullable MessageDigest digest;

    /** An empty array with room for so many bytes. */
    public JsonBytes(Escapes escapes, int room) {
        this(escapes, room, null);
    }

    private JsonBytes(Escapes escapes, int room, @Nullable MessageDigest digest) {
        this.escapes = escapes;
        this.bytes = new byte[room];
        this.digest = digest;
    }

    /** One that only {@link #sha256()} can be asked of: it forgets what it has digested, a piece of so many bytes at a time. */
    public static JsonBytes digesting(Escapes escapes, int piece) {
        return new JsonBytes(escapes, piece, Digests.fresh());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The bytes of a key with its quotes and colon, to be made once and written often by {@link #raw(byte[])}. */
    public static byte[] keyBytes(String key) {
        return new JsonBytes(Escapes.CANONICAL, 2 * key.length() + 3).key(key).toBytes();
    }

    /** Opens an object or array with this bracket. */
    public JsonBytes open(char bracket) {
        ensure(2);
        separate();
        bytes[size++] = (byte) bracket;
        return this;
    }

    /** Closes an object or array with this bracket. */
    public JsonBytes close(char bracket) {
        ensure(1);
        bytes[size++] = (byte) bracket;
        return this;
    }

    /** Writes a key. */
    public JsonBytes key(String key) {
        quote(key);
        ensure(1);
        bytes[size++] = ':';
        return this;
    }

    /** Writes a text. */
    public JsonBytes text(String text) {
        quote(text);
        return this;
    }

    /** Writes what is JSON already: a value, several, or a key with its colon. */
    public JsonBytes raw(byte[] json) {
        ensure(json.length + 1);
        separate();
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
        return this;
    }

    /** Writes what is JSON already and ASCII: a number, a name. */
    public JsonBytes raw(String json) {
        ensure(json.length() + 1);
        separate();
        copy(json);
        return this;
    }

    /** Writes a count. */
    public JsonBytes count(int count) {
        if (count < 0 || count >= 100) {
            return raw(Integer.toString(count));
        }
        ensure(3);
        separate();
        if (count >= 10) {
            bytes[size++] = (byte) ('0' + count / 10);
        }
        bytes[size++] = (byte) ('0' + count % 10);
        return this;
    }

    /** Writes a key that is known to be ASCII without quotes, backslashes and control characters. */
    public JsonBytes plainKey(String key) {
        ensure(key.length() + FRAME);
        separate();
        bytes[size++] = '"';
        copy(key);
        bytes[size++] = '"';
        bytes[size++] = ':';
        return this;
    }

    /** Writes a text that is known to be ASCII without quotes, backslashes and control characters. */
    public JsonBytes plain(String text) {
        ensure(text.length() + FRAME);
        separate();
        bytes[size++] = '"';
        copy(text);
        bytes[size++] = '"';
        return this;
    }

    /** Forgets what was written and keeps the room. */
    public void clear() {
        size = 0;
    }

    /** The bytes written so far; a new array. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** The digest of the bytes written so far, as {@link Digests#sha256(byte[])} prints it. */
    public String sha256() {
        if (digest == null) {
            return Digests.sha256(bytes, 0, size);
        }
        digest.update(bytes, 0, size);
        return Digests.print(digest.digest());
    }

    /** Room has been made for the comma. */
    private void separate() {
        if (size > 0) {
            byte last = bytes[size - 1];
            if (last != '{' && last != '[' && last != ':') {
                bytes[size++] = ',';
            }
        }
    }

    /** The low bytes of the characters, which for ASCII are the characters: one copy, where encoding would make an array. */
    @SuppressWarnings("deprecation")
    private void copy(String ascii) {
        ascii.getBytes(0, ascii.length(), bytes, size);
        size += ascii.length();
    }

    private void quote(String text) {
        int length = text.length();
        if (length > chars.length) {
            chars = new char[Math.max(length, chars.length * 2)];
        }
        text.getChars(0, length, chars, 0);
        ensure(length * 3 + FRAME);
        separate();
        char[] from = chars;
        byte[] to = bytes;
        int at = size;
        to[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = from[i];
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\') {
                    to[at++] = (byte) c;
                    continue;
                }
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3F);
                continue;
            } else if (!Character.isSurrogate(c)) {
                to[at++] = (byte) (0xE0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | c & 0x3F);
                continue;
            }
            size = at;
            boolean pair = Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(from[i + 1]);
            if (pair && escapes.pairs) {
                pair(Character.toCodePoint(c, from[++i]));
            } else {
                ensure(LONGEST_ESCAPE + (length - i) * 3 + 1);
                escape(c);
            }
            to = bytes;
            at = size;
        }
        to[at++] = '"';
        size = at;
    }

    /** Two characters of three bytes at most have made room for the four bytes. */
    private void pair(int point) {
        bytes[size++] = (byte) (0xF0 | point >> 18);
        bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | point & 0x3F);
    }

    private void escape(char c) {
        bytes[size++] = '\\';
        int at = "\"\\\b\t\n\f\r".indexOf(c);
        if (at >= 0) {
            bytes[size++] = (byte) "\"\\btnfr".charAt(at);
            return;
        }
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = escapes.digits[c >> shift & 0xF];
        }
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            makeRoom(more);
        }
    }

    private void makeRoom(int more) {
        if (digest != null && size > 1) {
            digest.update(bytes, 0, size - 1);
            bytes[0] = bytes[size - 1]; // the next value has to know what stands before it
            size = 1;
        }
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}

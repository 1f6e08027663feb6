// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The same text again and again, a number of times or for ever. */
final class Repeating extends InputStream {
    private final byte[] text;
    private long left;

    Repeating(String text) {
        this(text, Long.MAX_VALUE);
    }

    Repeating(String text, long times) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.left = times == Long.MAX_VALUE ? times : times * this.text.length;
    }

    private int at;

    @Override
    public int read() {
        if (left == 0) {
            return -1;
        }
        left--;
        int read = text[at] & 0xFF;
        at = at + 1 == text.length ? 0 : at + 1;
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (left == 0) {
            return length == 0 ? 0 : -1;
        }
        int count = (int) Math.min(Math.min(length, text.length - at), left);
        System.arraycopy(text, at, buffer, offset, count);
        at = at + count == text.length ? 0 : at + count;
        left -= count;
        return count;
    }
}

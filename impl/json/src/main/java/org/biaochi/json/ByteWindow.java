// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A window on a stream that holds the bytes from a mark on. Positions are offsets from the mark, so they survive the moving
 * and growing of the buffer. Counts lines and characters in front of the mark. Not thread-safe.
 */
final class ByteWindow {
    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int mark;
    private int limit;
    private long line = 1;
    private long column = 1;
    private long passed;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    /** The buffer; {@link #mark()} is where offset 0 stands. Valid until the next call of {@link #more()}. */
    byte[] bytes() {
        return bytes;
    }

    int mark() {
        return mark;
    }

    /** How many bytes stand in the window. */
    int length() {
        return limit - mark;
    }

    byte at(int offset) {
        return bytes[mark + offset];
    }

    /** Whether there is a byte at an offset; reads on as far as needed. */
    boolean has(int offset) {
        while (offset >= length()) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    /** Reads some more; false at the end of the stream. */
    boolean more() {
        if (limit == bytes.length) {
            if (mark > 0) {
                System.arraycopy(bytes, mark, bytes, 0, length());
                limit -= mark;
                mark = 0;
            } else {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
        }
        try {
            int read = in.read(bytes, limit, bytes.length - limit);
            limit += Math.max(0, read);
            return read > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the mark, counting what it passes. */
    void advance(int offset) {
        int end = mark + offset;
        for (int i = mark; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        mark = end;
        passed += offset;
    }

    /** Moves the mark behind a line whose end stands in front of the offset. */
    void advanceLine(int offset) {
        mark += offset;
        passed += offset;
        line++;
        column = 1;
    }

    /** Line, column and byte of an offset that stands on the line of the mark or behind. */
    JsonRecord.Position position(int offset) {
        long atLine = line;
        long atColumn = column;
        for (int i = mark; i < mark + offset; i++) {
            if (bytes[i] == '\n') {
                atLine++;
                atColumn = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                atColumn++;
            }
        }
        return new JsonRecord.Position(atLine, atColumn, passed + offset);
    }

    /** The offset of the next byte that is no blank, from an offset on; {@link #length()} at the end of the stream. */
    int skipBlanks(int from) {
        int offset = from;
        while (has(offset) && isBlank(at(offset))) {
            offset++;
        }
        return offset;
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}

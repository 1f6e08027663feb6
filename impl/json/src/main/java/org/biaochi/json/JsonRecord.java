// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Objects;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.canonical.Digests;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one record of an input and where they stand. The bytes belong to the record only until the next one is asked
 * for. Not thread-safe.
 */
public final class JsonRecord {
    private final String source;
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final int digestFrom;
    private final int digestTo;
    private final Position start;
    private final @Nullable UnreadableInputException fault;
    private final @Nullable Tokens tokens;

    /** A record of another syntax, as the tokens that JSON of the same content would give. */
    public interface Tokens {
        /**
         * Opens the tokens; asked once.
         *
         * @throws IOException if the input cannot be read
         */
        JsonParser open() throws IOException;

        /** The digest of the record; asked when its last token was read. */
        String digest();
    }

    /** Where a record begins in its input: line and column from 1, bytes from 0. */
    record Position(long line, long column, long offset) {
        static final Position FIRST = new Position(1, 1, 0);
    }

    JsonRecord(String source, byte[] bytes, Extent extent, Position start, @Nullable UnreadableInputException fault) {
        this.source = source;
        this.bytes = bytes;
        this.from = extent.from();
        this.to = extent.to();
        this.digestFrom = extent.digestFrom();
        this.digestTo = extent.digestTo();
        this.start = start;
        this.fault = fault;
        this.tokens = null;
    }

    private JsonRecord(String source, Tokens tokens) {
        this.source = source;
        this.bytes = new byte[0];
        this.from = 0;
        this.to = 0;
        this.digestFrom = 0;
        this.digestTo = 0;
        this.start = Position.FIRST;
        this.fault = null;
        this.tokens = tokens;
    }

    /** Which bytes are the record, and which are digested for it. */
    record Extent(int from, int to, int digestFrom, int digestTo) {
        static final Extent NOTHING = new Extent(0, 0, 0, 0);

        static Extent of(int from, int to) {
            return new Extent(from, to, from, to);
        }
    }

    /** A document in memory. The array is not copied. */
    public static JsonRecord of(String source, byte[] document) {
        int from = JsonEncoding.afterByteOrderMark(document, document.length);
        UnreadableInputException fault = JsonEncoding.fault(document, document.length);
        return new JsonRecord(
                source, document, new Extent(from, document.length, 0, document.length), Position.FIRST, fault);
    }

    /** A record of another syntax; faults in it are thrown by its parser, with their own places. */
    public static JsonRecord of(String source, Tokens tokens) {
        return new JsonRecord(Objects.requireNonNull(source, "source"), Objects.requireNonNull(tokens, "tokens"));
    }

    /** Where the record stands. */
    public String source() {
        return source;
    }

    /** Where the record begins in its input, in bytes from 0. */
    public long offset() {
        return start.offset();
    }

    /** How many bytes the record has. */
    public int length() {
        return to - from;
    }

    /** {@code sha256:} and the digest of the bytes: of the whole input if it holds one document, else of the record. */
    public String digest() {
        return tokens != null ? tokens.digest() : Digests.sha256(bytes, digestFrom, digestTo);
    }

    /**
     * Opens a parser on the record.
     *
     * @throws UnreadableInputException if the record was refused before parsing
     */
    JsonParser open(JsonReading reading) throws IOException {
        if (fault != null) {
            throw fault;
        }
        if (tokens != null) {
            return tokens.open();
        }
        return reading.factory().createParser(bytes, from, to - from);
    }

    /** Line and column, in characters, of a byte of the record. */
    Position position(long offset) {
        long line = start.line();
        long column = start.column();
        int end = (int) Math.min(to, from + Math.max(0, offset));
        for (int i = from; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Position(line, column, start.offset() + end - from);
    }
}

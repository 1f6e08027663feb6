// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.biaochi.api.subject.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/**
 * The records of an input in UTF-8, one after the other in constant memory: the one object of a document, the objects of an
 * array, the lines of JSON Lines. What cannot be a record (too deep, too long, cut off) comes as a record whose reading
 * fails, and the rest goes on where the syntax allows; so does an input without any record. A byte order mark is
 * skipped. Not thread-safe.
 *
 * <p>Each record is valid until the next one is asked for. The stream is not closed.
 */
public final class JsonRecords implements Iterator<JsonRecord> {
    private final String source;
    private final RecordForm form;
    private @Nullable JsonRecord next;
    private boolean looked;
    private boolean any;

    private JsonRecords(String source, RecordForm form) {
        this.source = source;
        this.form = form;
    }

    /**
     * Starts reading.
     *
     * @param source the name of the input, as results print it
     */
    public static JsonRecords of(String source, InputStream in, JsonLimits limits) {
        return new JsonRecords(source, RecordForm.of(source, new ByteWindow(in), limits));
    }

    /**
     * Whether there is another record.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        if (!looked) {
            next = form.next();
            if (next == null && !any) {
                next = refused(source, InputFaults.empty());
            }
            any = true;
            looked = true;
        }
        return next != null;
    }

    @Override
    public JsonRecord next() {
        JsonRecord record = hasNext() ? next : null;
        if (record == null) {
            throw new NoSuchElementException(source);
        }
        looked = false;
        return record;
    }

    /** A way in which records stand in an input. */
    interface RecordForm {
        /** The next record; null at the end. */
        @Nullable
        JsonRecord next();

        /** Tells the form of an input by its first bytes. */
        static RecordForm of(String source, ByteWindow window, JsonLimits limits) {
            window.has(3);
            int start = Math.min(window.length(), 4);
            byte[] head = Arrays.copyOfRange(window.bytes(), 0, start);
            UnreadableInputException fault = JsonEncoding.fault(head, start);
            if (fault != null) {
                return new OneFault(refused(source, fault));
            }
            int first = window.skipBlanks(JsonEncoding.afterByteOrderMark(head, start));
            if (!window.has(first)) {
                return new OneFault(refused(source, InputFaults.empty()));
            }
            return switch (window.at(first)) {
                case '[' -> new ArrayRecords(source, window, first, limits);
                case '{' ->
                    LineRecords.looksLikeLines(window, first, limits)
                            ? new LineRecords(source, window, first, limits)
                            : new DocumentRecords(source, window, first, limits);
                default -> new OneFault(refused(source, notJson(window.at(first), window.position(first))));
            };
        }
    }

    private static UnreadableInputException notJson(byte first, JsonRecord.Position at) {
        String place = at.line() + ":" + at.column();
        return (first & 0x80) != 0
                ? Faults.encoding("GB18030/GBK", place)
                : Faults.of("JSON_SYNTAX", place, "不是 JSON：应以 { 或 [ 开头", "this is not JSON: it must begin with { or [");
    }

    static JsonRecord refused(String source, UnreadableInputException fault) {
        return new JsonRecord(source, new byte[0], JsonRecord.Extent.NOTHING, JsonRecord.Position.FIRST, fault);
    }

    /** The error of a record that begins at an offset and exceeds a limit, with the place reached so far. */
    static UnreadableInputException limit(int answer, JsonLimits limits, ByteWindow window, int from) {
        JsonRecord.Position at = window.position(from);
        String start = at.line() + ":" + at.column();
        return switch (answer) {
            case StructureScan.TOO_DEEP -> InputFaults.tooDeep(limits.depth(), start);
            case StructureScan.TOO_LONG ->
                Faults.textTooLong(
                        limits.stringBytes(),
                        JsonReading.placeAtEnd(
                                window.bytes(), window.mark() + from, window.mark() + window.length(), start));
            default -> InputFaults.recordTooLong(limits.recordBytes(), start);
        };
    }

    /** An input that is refused as a whole. */
    private static final class OneFault implements RecordForm {
        private @Nullable JsonRecord record;

        private OneFault(JsonRecord record) {
            this.record = record;
        }

        @Override
        public @Nullable JsonRecord next() {
            JsonRecord only = record;
            record = null;
            return only;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import org.biaochi.api.subject.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/** The elements of an array, each a record; {@code #/3} names the fourth. */
final class ArrayRecords implements JsonRecords.RecordForm {
    private final String source;
    private final ByteWindow window;
    private final JsonLimits limits;
    private int consumed;
    private int index;
    private State state = State.FIRST;

    private enum State {
        FIRST,
        AFTER_VALUE,
        AFTER_COMMA,
        CLOSED,
        ENDED
    }

    ArrayRecords(String source, ByteWindow window, int first, JsonLimits limits) {
        this.source = source;
        this.window = window;
        this.limits = limits;
        this.consumed = first + 1;
    }

    @Override
    public @Nullable JsonRecord next() {
        while (state != State.ENDED) {
            window.advance(consumed);
            consumed = 0;
            window.advance(window.skipBlanks(0));
            JsonRecord record = step();
            if (record != null) {
                return record;
            }
        }
        return null;
    }

    /** Takes one step; null if it yields no record. */
    private @Nullable JsonRecord step() {
        if (!window.has(0)) {
            boolean closed = state == State.CLOSED;
            state = State.ENDED;
            return closed ? null : broken("数组没有结束，文件在此中断", "the array does not end; the file is cut off here");
        }
        if (state == State.CLOSED) {
            state = State.ENDED;
            return broken("数组之后还有多余内容", "there is something after the end of the array");
        }
        byte b = window.at(0);
        if (b == ',' || b == ']') {
            boolean misplaced = state == State.AFTER_COMMA || b == ',' && state == State.FIRST;
            state = b == ',' ? State.AFTER_COMMA : State.CLOSED;
            JsonRecord fault = misplaced ? broken("逗号多余，缺少元素", "a comma without an element") : null;
            consumed = 1;
            return fault;
        }
        if (state == State.AFTER_VALUE) {
            state = State.AFTER_COMMA;
            return broken("两个元素之间缺少逗号", "a comma is missing between two elements");
        }
        state = State.AFTER_VALUE;
        return b == '{' || b == '[' ? structure() : scalar();
    }

    private JsonRecord structure() {
        int end = RecordScan.end(window, 0, limits);
        if (end < StructureScan.MORE) {
            JsonRecord refused = JsonRecords.refused(name(), JsonRecords.limit(end, limits, window, 0));
            state = RecordScan.skip(window) ? State.AFTER_VALUE : State.ENDED;
            index++;
            return refused;
        }
        if (end == StructureScan.MORE) {
            state = State.ENDED;
        }
        return record(end == StructureScan.MORE ? window.length() : end);
    }

    private JsonRecord scalar() {
        int end = 0;
        boolean inText = false;
        while (window.has(end) && end <= limits.stringBytes()) {
            byte b = window.at(end);
            if (!inText && (b == ',' || b == ']' || ByteWindow.isBlank(b))) {
                return record(end);
            }
            if (b == '"' && (end == 0 || window.at(end - 1) != '\\')) {
                inText = !inText;
            }
            end++;
        }
        state = State.ENDED;
        return record(Math.min(end, window.length()));
    }

    private JsonRecord record(int end) {
        JsonRecord.Position start = window.position(0);
        int base = window.mark();
        JsonRecord record = new JsonRecord(name(), window.bytes(), JsonRecord.Extent.of(base, base + end), start, null);
        consumed = end;
        index++;
        return record;
    }

    private String name() {
        return source + "#/" + index;
    }

    private JsonRecord broken(String zh, String en) {
        JsonRecord.Position at = window.position(0);
        UnreadableInputException fault = Faults.of("JSON_SYNTAX", at.line() + ":" + at.column(), zh, en);
        return JsonRecords.refused(source, fault);
    }
}

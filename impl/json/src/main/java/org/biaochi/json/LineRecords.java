// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import org.jspecify.annotations.Nullable;

/** JSON Lines: one record per line; blank lines are passed over, a bad line does not touch the next. */
final class LineRecords implements JsonRecords.RecordForm {
    private final String source;
    private final ByteWindow window;
    private final JsonLimits limits;
    private int consumed;

    LineRecords(String source, ByteWindow window, int first, JsonLimits limits) {
        this.source = source;
        this.window = window;
        this.limits = limits;
        window.advance(first);
    }

    /**
     * Whether an input whose first object begins at an offset is JSON Lines: the object ends on its line and something
     * follows on another, or the next line begins an object although this one is not complete.
     */
    static boolean looksLikeLines(ByteWindow window, int first, JsonLimits limits) {
        StructureScan scan = new StructureScan(limits.depth(), limits.stringBytes());
        int offset = first;
        int end = StructureScan.MORE;
        byte lastSeen = '{';
        while (end == StructureScan.MORE && window.has(offset) && window.at(offset) != '\n') {
            int at = window.mark() + offset;
            end = scan.scan(window.bytes(), at, at + 1);
            lastSeen = ByteWindow.isBlank(window.at(offset)) ? lastSeen : window.at(offset);
            offset++;
            if (offset - first > limits.recordBytes()) {
                return false;
            }
        }
        if (end < StructureScan.MORE || !window.has(offset)) {
            return false;
        }
        boolean complete = end >= 0;
        int lineEnd = offset;
        while (complete && window.has(lineEnd) && window.at(lineEnd) != '\n') {
            if (!ByteWindow.isBlank(window.at(lineEnd))) {
                return false;
            }
            lineEnd++;
        }
        int next = window.skipBlanks(lineEnd);
        return window.has(next) && (complete || window.at(next) == '{' && ":,[{".indexOf(lastSeen) < 0);
    }

    @Override
    public @Nullable JsonRecord next() {
        while (true) {
            if (consumed > 0) {
                window.advanceLine(consumed);
                consumed = 0;
            }
            if (!window.has(0)) {
                return null;
            }
            int end = lineEnd();
            if (end < 0) {
                return skipLine(end);
            }
            consumed = window.has(end) ? end + 1 : end;
            int from = 0;
            while (from < end && ByteWindow.isBlank(window.at(from))) {
                from++;
            }
            if (from < end) {
                int base = window.mark();
                return new JsonRecord(
                        name(),
                        window.bytes(),
                        JsonRecord.Extent.of(base + from, base + end),
                        window.position(from),
                        null);
            }
        }
    }

    private String name() {
        return source + ":" + window.position(0).line();
    }

    /** The offset of the end of the line, or why the line is refused. Only a line that is already long is looked into. */
    private int lineEnd() {
        StructureScan guard = new StructureScan(limits.depth(), limits.stringBytes());
        int guarded = 0;
        int offset = 0;
        while (true) {
            byte[] bytes = window.bytes();
            int base = window.mark();
            int length = window.length();
            for (; offset < length; offset++) {
                if (bytes[base + offset] == '\n') {
                    return offset;
                }
            }
            if (length > limits.recordBytes()) {
                return RecordScan.RECORD_TOO_LONG;
            }
            if (length > limits.stringBytes()) {
                int answer = guard.scan(bytes, base + guarded, base + length);
                guarded = answer >= 0 ? answer - base : length;
                if (answer < StructureScan.MORE) {
                    return answer;
                }
            }
            if (!window.more()) {
                return window.length();
            }
        }
    }

    private JsonRecord skipLine(int answer) {
        JsonRecord refused = JsonRecords.refused(name(), JsonRecords.limit(answer, limits, window, 0));
        boolean more = true;
        boolean ended = false;
        while (more && !ended) {
            int offset = 0;
            while (offset < window.length() && window.at(offset) != '\n') {
                offset++;
            }
            ended = offset < window.length();
            if (ended) {
                window.advanceLine(offset + 1);
            } else {
                window.advance(offset);
                more = window.more();
            }
        }
        return refused;
    }
}

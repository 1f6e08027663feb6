// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

/** Finds the end of a record in a window within limits. Stateless. */
final class RecordScan {
    static final int RECORD_TOO_LONG = -4;

    private RecordScan() {}

    /**
     * The offset behind the object or array that begins at an offset, {@link StructureScan#MORE} if the stream ends before
     * it, or why it is refused.
     */
    static int end(ByteWindow window, int from, JsonLimits limits) {
        StructureScan scan = new StructureScan(limits.depth(), limits.stringBytes());
        int offset = from;
        while (true) {
            int base = window.mark();
            int answer = scan.scan(window.bytes(), base + offset, base + window.length());
            if (answer >= 0) {
                return answer - base - from > limits.recordBytes() ? RECORD_TOO_LONG : answer - base;
            }
            offset = window.length();
            if (answer != StructureScan.MORE) {
                return answer;
            }
            if (offset - from > limits.recordBytes()) {
                return RECORD_TOO_LONG;
            }
            if (!window.more()) {
                return StructureScan.MORE;
            }
        }
    }

    /** Passes over the object or array that begins at offset 0 without keeping it; false if the stream ends before it. */
    static boolean skip(ByteWindow window) {
        StructureScan scan = new StructureScan(Integer.MAX_VALUE, Integer.MAX_VALUE);
        while (true) {
            int base = window.mark();
            int answer = scan.scan(window.bytes(), base, base + window.length());
            if (answer >= 0) {
                window.advance(answer - base);
                return true;
            }
            window.advance(window.length());
            if (!window.more()) {
                return false;
            }
        }
    }
}

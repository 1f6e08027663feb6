// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

/**
 * Finds the end of a JSON object or array by its brackets, however its bytes come in pieces, and refuses what is too deep or
 * too long before it fills the memory. It does not check syntax. Not thread-safe.
 */
final class StructureScan {
    /** More bytes are needed. */
    static final int MORE = -1;
    /** Nested too deep. */
    static final int TOO_DEEP = -2;
    /** A text is too long. */
    static final int TOO_LONG = -3;

    private final int maxDepth;
    private final int maxText;
    private int depth;
    private int text;
    private boolean inText;
    private boolean escaped;

    StructureScan(int maxDepth, int maxText) {
        this.maxDepth = maxDepth;
        this.maxText = maxText;
    }

    /** Goes on over these bytes; the position behind the end, or one of the negative answers. */
    int scan(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (inText) {
                if (escaped) {
                    escaped = false;
                } else if (b == '\\') {
                    escaped = true;
                } else if (b == '"') {
                    inText = false;
                }
                if (++text > maxText) {
                    text = 0;
                    return TOO_LONG;
                }
            } else if (b == '"') {
                inText = true;
                text = -1;
            } else if (b == '{' || b == '[') {
                if (++depth > maxDepth) {
                    return TOO_DEEP;
                }
            } else if ((b == '}' || b == ']') && --depth <= 0) {
                return i + 1;
            }
        }
        return MORE;
    }
}

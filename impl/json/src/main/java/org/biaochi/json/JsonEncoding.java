// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import org.biaochi.api.subject.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/** Tells UTF-8 from other encodings by the first bytes. */
final class JsonEncoding {
    private JsonEncoding() {}

    /** The position behind a byte order mark of UTF-8. */
    static int afterByteOrderMark(byte[] bytes, int length) {
        boolean mark = length >= 3 && at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF;
        return mark ? 3 : 0;
    }

    /** The error of an input in UTF-16 or UTF-32; null if it does not look so. */
    static @Nullable UnreadableInputException fault(byte[] bytes, int length) {
        if (length < 2) {
            return null;
        }
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        boolean marked = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        return marked || first == 0 || second == 0 ? Faults.encoding("UTF-16/UTF-32", "1:1") : null;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import java.util.Arrays;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.json.JsonReading;
import org.biaochi.json.JsonRecord;

/** Tells JSON by its first bytes; in UTF-16 too, so that its reader can say so. Pure functions. */
final class JsonHead {
    private JsonHead() {}

    static boolean isJson(byte[] head) {
        int first = first(head);
        return first >= 0 && (head[first] == '{' || head[first] == '[');
    }

    /** Whether the first record is a form table, as far as the bytes go. */
    static boolean isFormTable(byte[] head) {
        int from = first(head);
        while (from >= 0 && from < head.length && head[from] != '{') {
            from++;
        }
        if (from < 0 || from == head.length) {
            return false;
        }
        try {
            JsonRecord record = JsonRecord.of("", Arrays.copyOfRange(head, from, head.length));
            return Recognition.of(record, JsonReading.STANDARD).isFormTable();
        } catch (UnreadableInputException notSoFar) {
            return false;
        }
    }

    /** The position of the first byte that is neither a mark of order nor a blank nor half a character; -1 if there is none. */
    private static int first(byte[] head) {
        for (int i = 0; i < head.length; i++) {
            int b = head[i] & 0xFF;
            boolean mark = i < 3 && (b == 0xEF || b == 0xBB || b == 0xBF || b == 0xFE || b == 0xFF);
            if (!mark && b != 0 && b > ' ') {
                return i;
            }
        }
        return -1;
    }
}

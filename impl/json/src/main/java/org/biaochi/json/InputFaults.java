// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import org.biaochi.api.subject.UnreadableInputException;

/** Why a document is not read that may be written in any format. Stateless. */
public final class InputFaults {
    private InputFaults() {}

    /** Nothing stands in it. */
    public static UnreadableInputException empty() {
        return Faults.of("EMPTY_INPUT", "", "文件是空的，没有可读的内容", "the input is empty; there is nothing to read");
    }

    /** Elements stand in each other beyond a limit. */
    public static UnreadableInputException tooDeep(int limit, String path) {
        return Faults.of(
                "TOO_DEEP",
                path,
                "嵌套超过 " + limit + " 层，请检查文件是否损坏",
                "nested deeper than " + limit + " levels; the file is probably damaged");
    }

    /** One record has more bytes than a limit. */
    public static UnreadableInputException recordTooLong(int limit, String path) {
        return Faults.of(
                "RECORD_TOO_LONG",
                path,
                "单条记录超过 " + limit + " 字节，请拆分后再提交",
                "one record is longer than " + limit + " bytes; split it and submit it again");
    }
}

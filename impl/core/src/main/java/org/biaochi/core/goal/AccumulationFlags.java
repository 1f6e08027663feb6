// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import org.biaochi.core.logic.Truth;

/** Reads whether values add up over the years (累计方式): the words of forms and the codes SUM and NONE of the library. */
final class AccumulationFlags {
    private AccumulationFlags() {}

    static Truth read(String text) {
        return switch (text) {
            case "累计", "累加", "可累计", "可累加", "求和", "是", "SUM", "sum" -> Truth.TRUE;
            case "不累计", "不累加", "不可累计", "不可累加", "非累计", "否", "无", "NONE", "none" -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }
}

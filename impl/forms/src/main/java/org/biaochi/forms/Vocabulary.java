// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Cells that stand in nearly every form, shared instead of made anew for each row. Only texts that mean the same in every
 * column belong here. Immutable.
 */
final class Vocabulary {
    private static final String WORDS = "产出指标 效益指标 满意度指标 成本指标 数量指标 质量指标 时效指标 经济成本指标 "
            + "社会成本指标 生态环境成本指标 经济效益指标 社会效益指标 生态效益指标 可持续影响指标 "
            + "服务对象满意度指标 产出 效益 满意度 成本 数量 质量 时效 经济效益 社会效益 生态效益 "
            + "可持续影响 服务对象满意度 % 个 次 人 元 万元 项 份 家 户 人次 天 月 年 ≥ ≤ "
            + "= > < 定性 定量 正向 反向 是 否 100 100% ≥95% ≥90% =100% 0 "
            + "5 8 10 15 20 30";

    private static final int LONGEST = 9;
    private static final int SLOTS = 256;
    private static final Typed[] TABLE = new Typed[SLOTS];
    private static final char[][] CHARS = new char[SLOTS][];

    static {
        for (String word : WORDS.split(" ")) {
            int slot = slot(hash(word.toCharArray(), 0, word.length()));
            while (TABLE[slot] != null) {
                slot = slot(slot + 1);
            }
            TABLE[slot] = Typed.of(word);
            CHARS[slot] = word.toCharArray();
        }
    }

    private Vocabulary() {}

    /** The cell with this text; null if the text is not of the vocabulary. */
    static @Nullable Typed typed(char[] chars, int offset, int length) {
        if (length == 0 || length > LONGEST) {
            return null;
        }
        int slot = slot(hash(chars, offset, length));
        for (char[] word = CHARS[slot]; word != null; word = CHARS[slot]) {
            if (matches(word, chars, offset, length)) {
                return TABLE[slot];
            }
            slot = slot(slot + 1);
        }
        return null;
    }

    private static boolean matches(char[] word, char[] chars, int offset, int length) {
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] chars, int offset, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + chars[offset + i];
        }
        return hash ^ hash >>> 15;
    }

    private static int slot(int hash) {
        return hash & SLOTS - 1;
    }
}

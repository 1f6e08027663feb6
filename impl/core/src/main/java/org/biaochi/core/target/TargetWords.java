// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.core.text.Trie;
import org.jspecify.annotations.Nullable;

/**
 * The closed vocabulary of target notation (goals-and-review 1.4): signs and words of comparison before and behind a number,
 * words that only lead up to it, whole values that are words.
 */
final class TargetWords {

    /** What a word before a number does. */
    enum Role {
        COMPARE,
        ABOUT,
        ATTAIN,
        EACH,
        LEAD,
        PER,
        PERCENT,
        PER_MILLE,
        FREQUENCY
    }

    /**
     * A word before a number.
     *
     * @param role what it does
     * @param operator the comparison, if it is one
     * @param glued whether it counts only directly before a number
     */
    record Before(Role role, @Nullable Operator operator, boolean glued) {}

    /**
     * A word behind a number; without an operator it says that the number is approximate.
     *
     * @param operator the comparison, if it is one
     */
    record After(@Nullable Operator operator) {}

    static final Trie<Before> BEFORE = Trie.of(before());
    static final Trie<After> AFTER = Trie.of(after());
    static final Trie<Operator> OPERATORS = Trie.of(operators());
    static final Map<String, TargetKind> WHOLE = whole();
    static final int LONGEST_WHOLE = 5;

    private TargetWords() {}

    /** The words before numbers. */
    static Map<String, Before> before() {
        Map<String, Before> words = new LinkedHashMap<>();
        compare(words, Operator.GREATER_OR_EQUAL, "≥ >= => ≥= >/= 不低于 不少于 不小于 不短于 不得低于 不得少于 不得小于 不能低于 不能少于");
        compare(words, Operator.GREATER_OR_EQUAL, "不应低于 不应少于 大于等于 大于或等于 大于或者等于 高于或等于 高于等于 至少 最少");
        compare(words, Operator.LESS_OR_EQUAL, "≤ <= =< ≤= 不高于 不超过 不大于 不多于 不长于 不得高于 不得超过 不得大于 不得多于 不能高于");
        compare(words, Operator.LESS_OR_EQUAL, "不能超过 不应超过 不应高于 不超 小于等于 小于或等于 小于或者等于 低于或等于 低于等于 至多 最多");
        compare(words, Operator.LESS_OR_EQUAL, "不晚于 不迟于");
        compare(words, Operator.GREATER, "> 大于 超过 高于 多于");
        compare(words, Operator.LESS, "< 小于 低于 少于 不满 不足 不到 未满 短于");
        compare(words, Operator.EQUAL, "= == 等于");
        words.put("超", new Before(Role.COMPARE, Operator.GREATER, true));
        put(words, Role.ABOUT, true, "约 大约 近 将近 接近 大概");
        put(words, Role.LEAD, true, "稳定在 保持在 控制在 维持在 保持 稳定 控制");
        put(words, Role.ATTAIN, true, "达到 达 到 达成");
        put(words, Role.EACH, true, "各");
        put(words, Role.PERCENT, true, "百分之");
        put(words, Role.PER_MILLE, true, "千分之");
        put(words, Role.PER, false, "每");
        put(words, Role.FREQUENCY, false, "按月 按季 按季度 按年 按周 按日 按学期 逐月 逐季 年均 月均");
        return words;
    }

    private static void compare(Map<String, Before> words, Operator operator, String list) {
        for (String word : list.split(" ")) {
            words.put(word, new Before(Role.COMPARE, operator, false));
        }
    }

    private static void put(Map<String, Before> words, Role role, boolean glued, String list) {
        for (String word : list.split(" ")) {
            words.put(word, new Before(role, null, glued));
        }
    }

    private static Map<String, After> after() {
        Map<String, After> words = new LinkedHashMap<>();
        for (String word : "以上 及以上 及其以上 或以上 含以上 (含)以上 以上(含) 以上(含本数) 及 以上".split(" ")) {
            words.put(word, new After(Operator.GREATER_OR_EQUAL));
        }
        words.remove("及");
        for (String word : "以下 及以下 及其以下 或以下 (含)以下 以下(含) 以内 及以内 之内 (含)以内 以内(含) 内 范围内".split(" ")) {
            words.put(word, new After(Operator.LESS_OR_EQUAL));
        }
        for (String word : "左右 上下 余".split(" ")) {
            words.put(word, new After(null));
        }
        return words;
    }

    private static Map<String, Operator> operators() {
        Map<String, Operator> words = new LinkedHashMap<>();
        before().forEach((word, before) -> {
            if (before.operator() != null && !before.glued()) {
                words.put(word, before.operator());
            }
        });
        after().forEach((word, after) -> {
            if (after.operator() != null) {
                words.put(word, after.operator());
            }
        });
        words.put("区间", Operator.RANGE);
        words.put("范围", Operator.RANGE);
        words.put("介于", Operator.RANGE);
        words.put("定性", Operator.QUALITATIVE);
        return words;
    }

    private static Map<String, TargetKind> whole() {
        Map<String, TargetKind> words = new HashMap<>();
        add(words, TargetKind.BOOLEAN, "是 否 有 无 是否 与否 有无 是/否 有/无 否/是 无/有 Y N");
        add(words, TargetKind.GRADE, "优 良 中 差 低 高 好 坏 优良 优秀 良好 中等 较好 较差 一般 合格 不合格 达标 不达标 基本合格 及格 不及格 较高 较低");
        add(words, TargetKind.GRADE, "达成 基本达成 部分达成 未达成 满意 基本满意 不满意 非常满意 较满意 比较满意 完成 未完成 部分完成 基本完成 已完成");
        add(words, TargetKind.PLACEHOLDER, "* ** _ __ - -- / // XX xx 待定 暂不确定 … …… ***");
        return Map.copyOf(words);
    }

    private static void add(Map<String, TargetKind> words, TargetKind kind, String list) {
        for (String word : list.split(" ")) {
            words.put(word, kind);
        }
    }

    /** Tells whether the text lists grades: 优良中低差, 优/良/中/差, 好、一般、差. */
    static boolean isScale(String text) {
        int length = text.length();
        if (length < 3 || length > 40) {
            return false;
        }
        int letters = 0;
        while (letters < length && "优良中低差好坏高".indexOf(text.charAt(letters)) >= 0) {
            letters++;
        }
        return letters == length || isListOfGrades(text);
    }

    private static boolean isListOfGrades(String text) {
        int from = 0;
        int grades = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || "/、,; |\\".indexOf(text.charAt(at)) >= 0) {
                if (WHOLE.get(text.substring(from, at)) != TargetKind.GRADE) {
                    return false;
                }
                grades++;
                from = at + 1;
            }
        }
        return grades > 1;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.supervision.CircularKind;
import org.biaochi.api.supervision.CircularPhase;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/** What the usual words of circulars and registers mean; normalised texts in, nothing guessed. Pure functions. */
final class StatusWords {
    private static final Set<String> APPROVED = Set.of("已批复", "批复", "已批准", "审核通过", "已通过", "通过", "APPROVED");
    private static final Set<String> REJECTED =
            Set.of("已退回", "退回", "未通过", "不通过", "审核未通过", "不予通过", "REJECTED", "RETURNED");
    private static final Set<String> NOT_APPROVED = Set.of(
            "已退回",
            "退回",
            "未通过",
            "不通过",
            "审核未通过",
            "不予通过",
            "REJECTED",
            "RETURNED",
            "草稿",
            "审核中",
            "待审核",
            "已报送",
            "DRAFT",
            "SUBMITTED");
    private static final Set<String> EXEMPT = Set.of("批准不公开", "已批准不公开", "EXEMPT");
    private static final Set<String> MERE_READING = Set.of("", "阅", "已阅", "阅知", "知悉", "已读", "存档", "无", "READ");
    private static final Set<String> RED = Set.of("红", "红灯", "RED");
    private static final Set<String> ABNORMAL = Set.of("黄", "黄灯", "YELLOW", "异常", "ABNORMAL");
    private static final Set<String> COMPLETE = Set.of("完整", "数据完整", "正常", "有效", "COMPLETE", "OK");
    private static final Set<String> NO_SCORE =
            Set.of("数据不全", "不完整", "缺数据", "INCOMPLETE", "不适用", "NOT_APPLICABLE", "N/A");
    private static final Set<String> NOT_APPLICABLE = Set.of("不适用", "NOT_APPLICABLE", "N/A", "/", "-", "—");

    private StatusWords() {}

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Whether a goal in this state is approved; a state that nothing is said of is left to the day. */
    static Truth approved(String text) {
        return text.isEmpty() ? Truth.TRUE : judged(text, APPROVED, NOT_APPROVED);
    }

    static boolean rejected(String text) {
        return REJECTED.contains(upper(text));
    }

    /** Whether an evaluation in this state is final; a state that nothing is said of is left to the day. */
    static Truth isFinal(String text) {
        return text.isEmpty() ? Truth.TRUE : Reading.isFinal(text);
    }

    private static Truth judged(String text, Set<String> yes, Set<String> no) {
        String word = upper(text);
        if (yes.contains(word)) {
            return Truth.TRUE;
        }
        return no.contains(word) ? Truth.FALSE : Truth.UNKNOWN;
    }

    static boolean exempt(String text) {
        return EXEMPT.contains(upper(text));
    }

    /** Whether this is an effect; a plain reading is none. */
    static boolean effect(String text) {
        return !MERE_READING.contains(upper(text));
    }

    static boolean red(String text) {
        return RED.contains(upper(text));
    }

    /** Whether a monitoring result asks for something to be done. */
    static boolean abnormal(String text) {
        return ABNORMAL.contains(upper(text)) || red(text);
    }

    /** Whether an object of this status has a score. */
    static Truth scored(String text) {
        return judged(text, COMPLETE, NO_SCORE);
    }

    static boolean notApplicable(String text) {
        return NOT_APPLICABLE.contains(upper(text));
    }

    static Optional<CircularPhase> phase(String text) {
        for (CircularPhase phase : CircularPhase.values()) {
            if (phase.term().equals(text) || phase.name().equals(upper(text))) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }

    static Optional<CircularKind> kind(String text) {
        for (CircularKind kind : CircularKind.values()) {
            if (text.endsWith(kind.term()) || kind.name().equals(upper(text))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

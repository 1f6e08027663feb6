// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.Reading;

/** The steps of performance management that supervision counts (环节), by the words that records name them with. */
public enum Step {
    /** Goals (绩效目标). */
    GOAL("绩效目标", "目标", "目标审核", "goal"),
    /** Monitoring (监控). */
    MONITORING("监控", "绩效监控", "运行监控", "monitoring"),
    /** Self-evaluation (自评). */
    SELF_EVALUATION("自评", "绩效自评", "单位自评", "self-evaluation"),
    /** Evaluation (评价). */
    EVALUATION("评价", "绩效评价", "重点评价", "财政评价", "部门评价", "evaluation"),
    /** Application of results (结果应用). */
    APPLICATION("结果应用", "应用", "linkage"),
    /** Disclosure (公开). */
    DISCLOSURE("公开", "信息公开", "绩效信息公开", "disclosure"),
    /** Rectification (整改). */
    RECTIFICATION("整改", "问题整改", "rectification"),
    /** What was done about an abnormal monitoring result within its period (期内处置). */
    DISPOSAL("处置", "期内处置", "disposal");

    private final List<String> words;

    Step(String... words) {
        this.words = List.of(words);
    }

    /** The Chinese word. */
    public String term() {
        return words.get(0);
    }

    /** The step that a cell names; empty if it names none. */
    static Optional<Step> of(Typed cell) {
        return of(Reading.text(cell));
    }

    static Optional<Step> of(String word) {
        String text = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(step -> step.words.contains(text)).findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.List;
import java.util.Optional;

/** How an indicator is scored (赋分规则), by code or by the terms of 财预〔2021〕101号. */
enum ScoringRule {
    /** Full marks or none (直接赋分). */
    DIRECT("直接赋分", "直接计分"),
    /** By the degree of attainment above a threshold (完成比例赋分). */
    RATIO("完成比例赋分", "比例赋分", "完成比例计分"),
    /** By grades (评判等级赋分). */
    GRADE("评判等级", "等级赋分", "分级赋分"),
    /** By bands of satisfaction (满意度赋分). */
    SATISFACTION_BANDS("满意度赋分", "满意度分档");

    private final List<String> terms;

    ScoringRule(String... terms) {
        this.terms = List.of(terms);
    }

    /** Reads the normalised text of the column; empty if it is blank or names no rule. */
    static Optional<ScoringRule> read(String text) {
        for (ScoringRule rule : values()) {
            if (rule.name().equals(text)) {
                return Optional.of(rule);
            }
            for (String term : rule.terms) {
                if (text.contains(term)) {
                    return Optional.of(rule);
                }
            }
        }
        return Optional.empty();
    }
}

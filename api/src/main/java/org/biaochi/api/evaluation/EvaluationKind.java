// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import java.util.Optional;

/** Who evaluates, or what as a whole (评价类别). New constants are a MINOR change of this package. */
public enum EvaluationKind {
    /** The department in charge evaluates its key projects (部门评价). */
    DEPARTMENT("部门评价"),
    /** Finance evaluates major policies and projects (财政评价). */
    FINANCE("财政评价"),
    /** An institution evaluates on commission (第三方评价). */
    THIRD_PARTY("第三方评价"),
    /** An evaluation is evaluated again (再评价). */
    RE_EVALUATION("再评价"),
    /** A department or a lower government as a whole (整体评价). */
    OVERALL("整体评价");

    private final String term;

    EvaluationKind(String term) {
        this.term = term;
    }

    /** Returns the Chinese word. */
    public String term() {
        return term;
    }

    /** The kind that a normalised text names, by constant or by one of the usual words; empty if it names none. */
    public static Optional<EvaluationKind> named(String text) {
        return switch (text) {
            case "DEPARTMENT", "department", "部门评价", "部门重点评价" -> Optional.of(DEPARTMENT);
            case "FINANCE", "finance", "财政评价", "财政重点评价", "重点评价" -> Optional.of(FINANCE);
            case "THIRD_PARTY", "third-party", "第三方评价" -> Optional.of(THIRD_PARTY);
            case "RE_EVALUATION", "re-evaluation", "再评价", "再评估", "复评", "复核", "自评复核", "抽查复核" ->
                Optional.of(RE_EVALUATION);
            case "OVERALL", "overall", "整体评价", "整体", "部门整体评价", "部门整体支出评价" -> Optional.of(OVERALL);
            default -> Optional.empty();
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.util.Optional;

/** The form a goal was read from; its target side is reviewed whatever the form. Constants may be added in a minor version. */
public enum FormKind {
    /** Project goal form (项目支出绩效目标申报表). */
    GOAL("goal"),
    /** Self-evaluation form (绩效自评表). */
    SELF_EVALUATION("selfeval"),
    /** Monitoring form (绩效目标执行监控表). */
    MONITORING("monitor"),
    /** Department-overall form (部门（单位）整体绩效表). */
    DEPARTMENT("department"),
    /** Evaluation report or framework (绩效评价). */
    EVALUATION("evaluation");

    private static final FormKind[] ALL = values();

    private final String key;

    FormKind(String key) {
        this.key = key;
    }

    /** The key in form tables and profiles. */
    public String key() {
        return key;
    }

    /** The form with this key. */
    public static Optional<FormKind> ofKey(String key) {
        for (FormKind kind : ALL) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

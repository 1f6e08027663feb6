// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import java.util.Map;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.Decoded;
import org.biaochi.json.MonitoringParts;
import org.biaochi.json.SelfEvaluationParts;

/** What the form tables of a workbook are about. Stateless. */
final class TableSubjects {
    private TableSubjects() {}

    /** What a table that was read is: a report or a self-evaluation on their forms, a goal on all others. */
    static Decoded<? extends Subject> subject(Decoded<PerformanceGoal> table) {
        FormKind form = table.subject().form();
        if (form == FormKind.MONITORING) {
            return MonitoringParts.of(table);
        }
        if (form == FormKind.SELF_EVALUATION || form == FormKind.DEPARTMENT && isReport(table.subject())) {
            return SelfEvaluationParts.of(table);
        }
        return table;
    }

    /** A department's form is a goal until something was achieved on it. */
    private static boolean isReport(PerformanceGoal goal) {
        Map<String, String> top = goal.extras().members();
        return top.containsKey("actual_text")
                || top.containsKey("total_score")
                || goal.indicators().stream()
                        .anyMatch(row -> row.extras().member("actual").isPresent());
    }
}

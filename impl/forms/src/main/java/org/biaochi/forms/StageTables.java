// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.json.MonitoringParts;
import org.biaochi.json.SelfEvaluationParts;
import org.biaochi.json.SubjectFormats;

/**
 * What a form table is: by itself, and to a stage. Review looks at the target side of every form, the other stages at
 * their own form. Stateless.
 */
final class StageTables {
    private StageTables() {}

    static Decoded<? extends Subject> of(Stage stage, Decoded<PerformanceGoal> table) {
        FormKind kind = table.subject().form();
        if (stage == Stage.REVIEW) {
            return table;
        }
        if (stage == Stage.MONITORING) {
            require(kind, FormKind.MONITORING);
            return MonitoringParts.of(table);
        }
        if (stage == Stage.SELF_EVALUATION) {
            require(kind, FormKind.SELF_EVALUATION, FormKind.DEPARTMENT);
            return SelfEvaluationParts.of(table);
        }
        throw Inputs.wrongStage(SubjectFormats.GOAL, stage);
    }

    /** What a table that was read is: a report or a self-evaluation on their forms, a goal on all others. */
    static Decoded<? extends Subject> own(Decoded<PerformanceGoal> table) {
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

    private static void require(FormKind kind, FormKind... fitting) {
        if (!List.of(fitting).contains(kind)) {
            String wanted = List.of(fitting).stream().map(FormKind::key).collect(Collectors.joining("、"));
            throw new UnreadableInputException(
                    "WRONG_STAGE",
                    "/" + FormKeys.KIND_KEY,
                    new LocalText(
                            "表格的 kind 是 " + kind.key() + "，这里要 " + wanted + "，请换文件或更正 kind",
                            "the form is of kind " + kind.key() + ", wanted is " + wanted
                                    + "; change the document or its kind"));
        }
    }
}

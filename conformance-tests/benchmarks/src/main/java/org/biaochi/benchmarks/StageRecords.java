// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of the later stages as plain records: what a host that uses Jackson's databind would declare. */
final class StageRecords {
    private StageRecords() {}

    /** A monitoring report. */
    record Monitoring(
            @Nullable String schema,
            @Nullable String form,
            @Nullable String projectCode,
            @Nullable String projectName,
            @Nullable String department,
            @Nullable String deptCode,
            @Nullable String unit,
            @Nullable String budgetYear,
            @Nullable String windowStart,
            @Nullable String windowEnd,
            @Nullable String reportDate,
            @Nullable String responsiblePerson,
            @Nullable String monitoredBy,
            @Nullable String isNew,
            @Nullable String carryOver,
            @Nullable String annualGoal,
            @Nullable String readiness,
            @Nullable String disposition,
            @Nullable List<Fund> funds,
            @Nullable List<MonitoredRow> indicators) {}

    /** A fund line. */
    record Fund(
            @Nullable String item,
            @Nullable String initial_budget,
            @Nullable String budget,
            @Nullable String executed,
            @Nullable String forecast,
            @Nullable String weight,
            @Nullable String rate,
            @Nullable String score) {}

    /** A row of a monitoring report. */
    record MonitoredRow(
            @Nullable String l1,
            @Nullable String l2,
            @Nullable String name,
            @Nullable String value,
            @Nullable String weight,
            @Nullable String actual,
            @Nullable String forecast,
            @Nullable String possibility,
            @Nullable String causeClass,
            @Nullable String reason,
            @Nullable String measure,
            @Nullable String accrual) {}

    /** A self-evaluation as a form table. */
    record SelfEvaluation(
            @Nullable String title,
            @Nullable String kind,
            @Nullable String year,
            @Nullable Project project,
            @Nullable List<Fund> funds,
            @Nullable String goal_text,
            @Nullable String actual_text,
            @Nullable List<ScoredRow> indicators,
            @Nullable String total_score,
            @Nullable String grade) {}

    /** The head of a form. */
    record Project(
            @Nullable String name,
            @Nullable String code,
            @Nullable String department,
            @Nullable String dept_code,
            @Nullable String unit,
            @Nullable String type) {}

    /** A row of a self-evaluation. */
    record ScoredRow(
            @Nullable String level1,
            @Nullable String level2,
            @Nullable String level3,
            @Nullable String target,
            @Nullable String weight,
            @Nullable String actual,
            @Nullable String score,
            @Nullable String deviation,
            @Nullable String evidence_ids) {}

    /** A linkage decision. */
    record Linkage(
            @Nullable String schema,
            @Nullable String objectId,
            @Nullable String objectName,
            @Nullable String unit,
            @Nullable String budgetYear,
            @Nullable String evaluationKind,
            @Nullable String evaluationState,
            @Nullable String finalDate,
            @Nullable String grade,
            @Nullable String temporalKind,
            @Nullable String expenditureClass,
            @Nullable String lastBudget,
            @Nullable String request,
            @Nullable String nextAmount,
            @Nullable List<Action> actions,
            @Nullable String decisionDate) {}

    /** An action of a linkage decision. */
    record Action(@Nullable String verb) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.facts.PreviousWindows.PreviousWindow;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.jspecify.annotations.Nullable;

/** What is known of a project while its department's year runs. Not thread-safe. */
final class ProjectYear {
    final String code;
    final String name;
    final PerformanceGoal goal;
    final BigDecimal yuan;
    final boolean admitted;
    final List<PreviousWindow> windows = new ArrayList<>();
    final List<Cells<IssueColumn>> issues = new ArrayList<>();

    @Nullable
    MonitoringReport monitored;

    @Nullable
    Light light;

    @Nullable
    Evaluation evaluation;

    boolean selfEvaluated;
    boolean linked;
    boolean decided;
    String grade = "";
    Value<BigDecimal> selfScore = Value.missing("selfevaluations");
    Value<BigDecimal> score = Value.missing(EvaluationField.TOTAL.key());

    ProjectYear(String code, String name, PerformanceGoal goal, BigDecimal yuan, boolean admitted) {
        this.code = code;
        this.name = name;
        this.goal = goal;
        this.yuan = yuan;
        this.admitted = admitted;
    }

    /** What the number of the project's evaluation is in the register. */
    String evaluationId() {
        return "P-" + code;
    }
}

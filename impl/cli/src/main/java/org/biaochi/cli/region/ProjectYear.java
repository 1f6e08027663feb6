// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.facts.PreviousWindows.PreviousWindow;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringReport;
import org.jspecify.annotations.Nullable;

/** What is known of a project while its department's year runs. Not thread-safe. */
final class ProjectYear {
    final String code;
    final String name;
    final PerformanceGoal goal;
    final BigDecimal yuan;
    final boolean admitted;
    final List<PreviousWindow> windows = new ArrayList<>();

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

    ProjectYear(String code, String name, PerformanceGoal goal, BigDecimal yuan, boolean admitted) {
        this.code = code;
        this.name = name;
        this.goal = goal;
        this.yuan = yuan;
        this.admitted = admitted;
    }
}

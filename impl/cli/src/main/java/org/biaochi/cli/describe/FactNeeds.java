// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.RegionYear;

/** Which facts the rules of all stages need at a place on a day. Immutable. */
public final class FactNeeds {
    private final List<FactRequest> requests;

    private FactNeeds(List<FactRequest> requests) {
        this.requests = requests;
    }

    /** The needs of the rules that an engine would ask there and then. */
    public static FactNeeds of(PerformanceEngine engine, Context context) {
        return new FactNeeds(blank().stream()
                .flatMap(subject -> engine.needs(subject, context).stream())
                .toList());
    }

    /** One subject of each kind with nothing in it: what is needed depends on the kind alone. */
    private static List<Subject> blank() {
        PerformanceGoal goal = PerformanceGoal.builder().build();
        RegionYear year = RegionYear.builder().build();
        return List.of(
                goal,
                PreEvaluation.builder().build(),
                MonitoringReport.of(goal).build(),
                SelfEvaluation.of(goal).build(),
                Evaluation.builder().build(),
                LinkageDecision.builder().build(),
                Rectification.builder().build(),
                CaseFile.builder().build(),
                Circular.of(year).build(),
                Disclosure.of(year).build());
    }

    /** The facts that a rule needs. */
    public List<FactKey<?>> facts(RuleId rule) {
        return requests.stream()
                .filter(request -> request.rules().contains(rule))
                .<FactKey<?>>map(FactRequest::key)
                .distinct()
                .toList();
    }

    /** The rules that need a fact. */
    public List<RuleId> rules(FactKey<?> fact) {
        return requests.stream()
                .filter(request -> request.key().equals(fact))
                .flatMap(request -> request.rules().stream())
                .distinct()
                .sorted()
                .toList();
    }
}

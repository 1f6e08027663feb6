// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.goal.PerformanceGoal;

/** Which facts the rules of goal review need at a place on a day. Immutable. */
public final class FactNeeds {
    private final List<FactRequest> requests;

    private FactNeeds(List<FactRequest> requests) {
        this.requests = requests;
    }

    /** The needs of the rules that an engine would ask there and then. */
    public static FactNeeds of(PerformanceEngine engine, Context context) {
        return new FactNeeds(engine.needs(PerformanceGoal.builder().build(), context));
    }

    /** The facts that a rule needs. */
    public List<FactKey<?>> facts(RuleId rule) {
        return requests.stream()
                .filter(request -> request.rules().contains(rule))
                .<FactKey<?>>map(FactRequest::key)
                .toList();
    }

    /** The rules that need a fact. */
    public List<RuleId> rules(FactKey<?> fact) {
        return requests.stream()
                .filter(request -> request.key().equals(fact))
                .flatMap(request -> request.rules().stream())
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.gate;

import java.util.List;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;

/** The concluded steps of review that the host handed over. */
final class Rounds {
    private final Fact<ReviewHistory> fact;
    private final List<ReviewRecord> concluded;

    private Rounds(Fact<ReviewHistory> fact) {
        this.fact = fact;
        this.concluded = fact.isPresent()
                ? fact.get().records().stream()
                        .filter(record -> record.state().concluded())
                        .toList()
                : List.of();
    }

    static Rounds of(RuleContext<PerformanceGoal> context) {
        return new Rounds(context.fact(ReviewFacts.RECORDS));
    }

    /** All concluded steps, the latest last. */
    List<ReviewRecord> concluded() {
        return concluded;
    }

    /** The concluded steps of the last round that has one. */
    List<ReviewRecord> latest() {
        if (concluded.isEmpty()) {
            return concluded;
        }
        int round = concluded.get(concluded.size() - 1).round();
        return concluded.stream().filter(record -> record.round() == round).toList();
    }

    /** What a rule answers that finds no concluded step: it lacks the records, or another rule speaks of it. */
    Conclusion none() {
        return fact.state() == Fact.State.NOT_SUPPLIED
                ? Conclusion.undecided(Missing.fact(ReviewFacts.RECORDS))
                : Conclusion.notApplicable(Reason.reportedBy(GateRule.NOT_REVIEWED));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.impact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.EvaluationAssessment;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.api.engine.SelfEvaluationAssessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.subject.Value;

/**
 * What an assessment comes to, as far as another profile may flip it: verdict, gate, light, grade, score, amount, and
 * the outcome of each rule that is not passed. Immutable.
 *
 * @param results by the key under which they are printed
 * @param rules the rules with findings that nobody waived
 * @param open the rules that are not decided
 */
record Standing(Map<String, String> results, Set<String> rules, Set<String> open) {
    static final String VERDICT = "verdict";
    static final String GATE = "gate";
    static final String LIGHT = "light";
    static final String GRADE = "grade";
    static final String SCORE = "score";
    static final String AMOUNT = "amount";
    static final String ALERTS = "alerts";

    static Standing of(Assessment assessment) {
        Map<String, String> results = new LinkedHashMap<>();
        results.put(VERDICT, assessment.verdict().name());
        assessment.gate().ifPresent(gate -> results.put(GATE, gate.decision().name()));
        if (assessment instanceof GoalAssessment goal) {
            goal.grade().ifPresent(grade -> results.put(GRADE, grade));
            goal.score().or(goal::preScore).ifPresent(score -> results.put(SCORE, score.toPlainString()));
        } else if (assessment instanceof MonitoringAssessment monitoring) {
            results.put(LIGHT, shown(monitoring.light()));
            results.put(
                    ALERTS,
                    Long.toString(monitoring.alerts().stream()
                            .filter(alert -> alert.isRaised())
                            .count()));
        } else if (assessment instanceof SelfEvaluationAssessment self) {
            results.put(SCORE, shown(self.total()));
            results.put(GRADE, shown(self.grade()));
        } else if (assessment instanceof EvaluationAssessment evaluation) {
            results.put(SCORE, shown(evaluation.total()));
            results.put(GRADE, shown(evaluation.grade()));
        } else if (assessment instanceof LinkageAssessment linkage) {
            results.put(AMOUNT, shown(linkage.proposedNext()));
        }
        Set<String> rules = new TreeSet<>();
        for (Finding finding : assessment.findings()) {
            if (finding.waiver().isEmpty()) {
                rules.add(finding.rule().toString());
            }
        }
        Set<String> open = new TreeSet<>();
        for (LedgerRow row : assessment.ledger().rows()) {
            if (!row.extra() && !row.missing().isEmpty()) {
                open.add(row.rule().toString());
            }
        }
        return new Standing(results, rules, open);
    }

    private static String shown(Value<?> value) {
        if (value.isPresent()) {
            return value.get() instanceof BigDecimal number
                    ? number.toPlainString()
                    : value.get().toString();
        }
        return value.state().name();
    }

    /** The amount, if there is one. */
    Optional<BigDecimal> amount() {
        String amount = results.getOrDefault(AMOUNT, "");
        return amount.matches("-?[0-9]+(\\.[0-9]+)?") ? Optional.of(new BigDecimal(amount)) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.subject.Stage;

/** Why subjects failed: by stage and rule, how many subjects. Grows with the rules, not with the subjects. Not thread-safe. */
final class Faults {
    private final Map<Fault, Integer> subjects = new HashMap<>();

    /** A rule whose errors failed subjects of a stage. Immutable. */
    record Fault(Stage stage, RuleId rule, LocalText title) {}

    /** Counts a subject once under each rule that failed it. */
    void add(Assessment assessment) {
        if (assessment.verdict() != Verdict.FAIL) {
            return;
        }
        assessment.findings().stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR && finding.waiver().isEmpty())
                .map(Finding::rule)
                .distinct()
                .forEach(rule -> subjects.merge(
                        new Fault(
                                assessment.stage(),
                                rule,
                                assessment
                                        .card(rule)
                                        .map(RuleCard::title)
                                        .orElse(new LocalText(rule.toString(), rule.toString()))),
                        1,
                        Integer::sum));
    }

    void add(Faults others) {
        others.subjects.forEach((fault, count) -> subjects.merge(fault, count, Integer::sum));
    }

    /** Those that failed most subjects, the first few. */
    List<Map.Entry<Fault, Integer>> most(int shown) {
        return subjects.entrySet().stream()
                .sorted(Map.Entry.<Fault, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(
                                Map.Entry::getKey,
                                Comparator.comparing(Fault::stage)
                                        .thenComparing(fault -> fault.rule().toString())))
                .limit(shown)
                .toList();
    }
}

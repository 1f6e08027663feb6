// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.RuleCard;
import org.jspecify.annotations.Nullable;

/** What one rule found over the batch. Not thread-safe. */
final class RuleTally {
    private static final int SUBJECTS_KEPT = 100;

    private final RuleId rule;
    private final List<Long> numbers = new ArrayList<>();
    private @Nullable RuleCard card;
    private List<LegalBasis> bases = List.of();
    private Severity worst = Severity.INFO;
    private long findings;
    private long subjects;

    RuleTally(RuleId rule) {
        this.rule = rule;
    }

    void add(Finding finding, @Nullable RuleCard ofRule, long number, boolean firstHere) {
        card = ofRule;
        bases = finding.bases();
        worst = finding.severity().compareTo(worst) < 0 ? finding.severity() : worst;
        findings++;
        subjects += firstHere ? 1 : 0;
        if (firstHere && numbers.size() < SUBJECTS_KEPT) {
            numbers.add(number);
        }
    }

    RuleId rule() {
        return rule;
    }

    String anchor() {
        return anchor(rule);
    }

    static String anchor(RuleId rule) {
        return "r-" + rule;
    }

    Optional<RuleCard> card() {
        return Optional.ofNullable(card);
    }

    List<LegalBasis> bases() {
        return bases;
    }

    Severity worst() {
        return worst;
    }

    long findings() {
        return findings;
    }

    long subjects() {
        return subjects;
    }

    /** The first subjects it found something in. */
    List<Long> numbers() {
        return numbers;
    }
}

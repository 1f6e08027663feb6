// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.ItemResult;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Ledger;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.subject.Stage;
import org.biaochi.kit.catalogue.Digests;
import org.biaochi.kit.catalogue.Requirements;

/** A finished assessment. */
record FakeAssessment(
        Fault fault,
        PerformanceGoal subject,
        boolean draft,
        Verdict verdict,
        Optional<Gate> gate,
        List<Finding> findings,
        Ledger ledger,
        Map<RuleId, RuleCard> cards,
        byte[] bytes,
        Provenance provenance)
        implements GoalAssessment {
    /** The rows as they stand. */
    record Rows(List<LedgerRow> rows) implements Ledger {
        @Override
        public Optional<LedgerRow> row(RuleId rule) {
            return rows.stream().filter(row -> row.rule().equals(rule)).findFirst();
        }

        @Override
        public List<LedgerRow> rows(Outcome outcome) {
            return rows.stream().filter(row -> row.outcome() == outcome).toList();
        }
    }

    @Override
    public Stage stage() {
        return Stage.REVIEW;
    }

    @Override
    public List<ItemResult> items() {
        List<ItemResult> items = new ArrayList<>();
        for (ReviewItem item : ReviewItem.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.item().equals(Optional.of(item)))
                    .count();
            items.add(new ItemResult(
                    item, fault.in(Requirements.REV_014) ? (int) Math.min(1, count) : (int) count, BigDecimal.ONE));
        }
        return items;
    }

    @Override
    public Optional<BigDecimal> score() {
        return Optional.empty();
    }

    @Override
    public Optional<String> grade() {
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> preScore() {
        return Optional.empty();
    }

    @Override
    public Optional<RuleCard> card(RuleId rule) {
        return Optional.ofNullable(cards.get(rule));
    }

    @Override
    public List<Figure> figures() {
        return List.of();
    }

    @Override
    public byte[] canonicalResult() {
        return fault.in(Requirements.ENG_012) ? bytes : bytes.clone();
    }

    @Override
    public String digest() {
        String digest = Digests.sha256(bytes);
        return fault.in(Requirements.ENG_008) ? digest.toUpperCase(Locale.ROOT) : digest;
    }
}

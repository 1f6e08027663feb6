// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.engine.Stage;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.ItemResult;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Ledger;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Verdict;
import org.biaochi.core.canonical.Digests;
import org.jspecify.annotations.Nullable;

/** The assessment of a goal. Canonical bytes are written when first asked for. Immutable to the outside. */
public final class ReviewResult implements GoalAssessment {
    private final PerformanceGoal goal;
    private final boolean draft;
    private final Judgement judgement;
    private final List<Finding> findings;
    private final ResultLedger ledger;
    private final Map<ReviewItem, BigDecimal> machineShares;
    private final Map<RuleId, RuleCard> cards;
    private final Provenance provenance;
    private volatile byte @Nullable [] canonical;

    /** A result from its parts. */
    public ReviewResult(
            PerformanceGoal goal,
            boolean draft,
            Judgement judgement,
            List<Finding> findings,
            ResultLedger ledger,
            Map<ReviewItem, BigDecimal> machineShares,
            Map<RuleId, RuleCard> cards,
            Provenance provenance) {
        this.goal = goal;
        this.draft = draft;
        this.judgement = judgement;
        this.findings = List.copyOf(findings);
        this.ledger = ledger;
        this.machineShares = machineShares;
        this.cards = cards;
        this.provenance = provenance;
    }

    @Override
    public Stage stage() {
        return Stage.REVIEW;
    }

    @Override
    public PerformanceGoal subject() {
        return goal;
    }

    @Override
    public boolean draft() {
        return draft;
    }

    @Override
    public Verdict verdict() {
        return judgement.verdict();
    }

    @Override
    public Optional<Gate> gate() {
        return draft ? Optional.empty() : Optional.of(judgement.gate());
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Ledger ledger() {
        return ledger;
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
    public List<ItemResult> items() {
        int[] counts = new int[ReviewItem.values().length];
        for (Finding finding : findings) {
            finding.item().ifPresent(item -> counts[item.ordinal()]++);
        }
        List<ItemResult> items = new ArrayList<>();
        for (ReviewItem item : ReviewItem.values()) {
            items.add(new ItemResult(item, counts[item.ordinal()], machineShares.getOrDefault(item, BigDecimal.ZERO)));
        }
        return items;
    }

    @Override
    public byte[] canonicalResult() {
        return canonical().clone();
    }

    private byte[] canonical() {
        byte[] bytes = canonical;
        if (bytes == null) {
            bytes = CanonicalResult.write(this);
            canonical = bytes;
        }
        return bytes;
    }

    @Override
    public String digest() {
        return Digests.sha256(canonical());
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public String toString() {
        return goal + " " + verdict() + " " + findings.size() + " findings";
    }
}

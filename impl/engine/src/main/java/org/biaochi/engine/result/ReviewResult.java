// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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
import org.jspecify.annotations.Nullable;

/** The assessment of a goal. The digest is computed when first asked for and kept. Immutable to the outside. */
public final class ReviewResult implements GoalAssessment {
    private static final ReviewItem[] ITEMS = ReviewItem.values();

    private final PerformanceGoal goal;
    private final boolean draft;
    private final Judgement judgement;
    private final List<Finding> findings;
    private final ResultLedger ledger;
    private final Map<ReviewItem, BigDecimal> machineShares;
    private final Map<RuleId, RuleCard> cards;
    private final Provenance provenance;
    private volatile @Nullable String digest;

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
        int[] counts = new int[ITEMS.length];
        for (Finding finding : findings) {
            ReviewItem item = finding.item().orElse(null);
            if (item != null) {
                counts[item.ordinal()]++;
            }
        }
        List<ItemResult> items = new ArrayList<>(ITEMS.length);
        for (ReviewItem item : ITEMS) {
            items.add(new ItemResult(item, counts[item.ordinal()], machineShares.getOrDefault(item, BigDecimal.ZERO)));
        }
        return Collections.unmodifiableList(items);
    }

    @Override
    public byte[] canonicalResult() {
        return CanonicalResult.write(this);
    }

    @Override
    public String digest() {
        String known = digest;
        if (known == null) {
            known = CanonicalResult.digest(this);
            digest = known;
        }
        return known;
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

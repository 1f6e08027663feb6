// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.ItemResult;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.Finding;
import org.biaochi.core.review.ReviewScoring;

/** The assessment of a goal. Immutable to the outside. */
public final class ReviewResult extends SubjectResult implements GoalAssessment {
    private static final ReviewItem[] ITEMS = ReviewItem.values();

    private final PerformanceGoal goal;
    private final ReviewScoring scoring;

    /** A result from its parts; the goal is the subject of what was found. */
    public ReviewResult(PerformanceGoal goal, Found found, Judgement judgement, ReviewScoring scoring) {
        super(found, judgement, scoring.figures());
        this.goal = goal;
        this.scoring = scoring;
    }

    @Override
    public PerformanceGoal subject() {
        return goal;
    }

    @Override
    public List<ItemResult> items() {
        int[] counts = new int[ITEMS.length];
        for (Finding finding : findings()) {
            ReviewItem item = finding.item().orElse(null);
            if (item != null) {
                counts[item.ordinal()]++;
            }
        }
        Map<ReviewItem, BigDecimal> shares = found().profile().machineShares();
        List<ItemResult> items = new ArrayList<>(ITEMS.length);
        for (ReviewItem item : ITEMS) {
            items.add(new ItemResult(item, counts[item.ordinal()], shares.getOrDefault(item, BigDecimal.ZERO)));
        }
        return Collections.unmodifiableList(items);
    }

    @Override
    public Optional<BigDecimal> score() {
        return scoring.score();
    }

    @Override
    public Optional<String> grade() {
        return scoring.grade();
    }

    @Override
    public Optional<BigDecimal> preScore() {
        return scoring.preScore();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import org.biaochi.api.review.Panel;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.ReviewHistory;

/** The facts of reviews by people (审核记录与评分). */
public final class ReviewFacts {
    /** The rounds of review so far (审核记录). EMPTY means that nobody has reviewed the goal yet. */
    public static final FactKey<ReviewHistory> RECORDS = FactKey.of("review/records", ReviewHistory.class);

    /** The score sheets of the present review (审核打分表), of one reviewer or a panel. EMPTY means that none was submitted. */
    public static final FactKey<Panel> SCORE_SHEET = FactKey.of("review/score-sheet", Panel.class);

    /**
     * The concluded pre-evaluation of the project (事前绩效评估), the re-evaluation where there are two. EMPTY means that it was not
     * pre-evaluated.
     */
    public static final FactKey<PreEvaluation> PRE_EVALUATION =
            FactKey.of("review/pre-evaluation", PreEvaluation.class);

    /**
     * The unit's own pre-evaluation (自评估) that a re-evaluation is compared with. EMPTY means that the unit made none.
     */
    public static final FactKey<PreEvaluation> SELF_PRE_EVALUATION =
            FactKey.of("review/self-pre-evaluation", PreEvaluation.class);

    private ReviewFacts() {}
}

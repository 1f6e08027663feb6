// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.ItemResult;
import org.osgi.annotation.versioning.ProviderType;

/** The assessment of a goal (目标审核结果). Immutable. */
@ProviderType
public interface GoalAssessment extends Assessment {
    @Override
    PerformanceGoal subject();

    /** What was found per review item and how far a machine can judge it; all eight items, in order. */
    List<ItemResult> items();

    /** The score of the submitted score sheet, checked (评审得分); empty if none was submitted or it cannot be computed. */
    Optional<BigDecimal> score();

    /** The grade of that score (评审等级) as the profile's bands name it; empty if there is no score. */
    Optional<String> grade();

    /** The score by the profile's deduct-per-defect scheme (机审预评分); empty if the profile has none. It is never the score. */
    Optional<BigDecimal> preScore();
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.List;
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
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.linkage.DimensionScore;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.NonBudgetAction;
import org.biaochi.api.linkage.PriorityShare;
import org.biaochi.api.subject.Value;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The assessment of a linkage decision (结果应用): what is proposed, and what the decision that stands means. The product proposes and
 * checks; the host approves and pays. Immutable.
 */
@ProviderType
public interface LinkageAssessment extends Assessment {
    @Override
    LinkageDecision subject();

    /** Whether a decision stands; without one the effects are proposals. */
    boolean decided();

    /** The verb that the linkage table of the profile leads to. */
    Value<BudgetAction> proposedAction();

    /** The amount that is adjusted, in 元. */
    Value<BigDecimal> base();

    /** The amount proposed for next year, in 元 (F40); NOT_APPLICABLE(NO_ACTION) where nothing was evaluated. */
    Value<BigDecimal> proposedNext();

    /** What the profile proposes for the grade beside the budget: praise, an interview …; empty if nothing. */
    List<NonBudgetAction> proposedMeasures();

    /** Whether the expenditure belongs to a class that linkage must not cut. */
    Value<Boolean> exempt();

    /** What the measures, or the proposal, mean in money. */
    List<BudgetEffect> effects();

    /** What somebody still owes. */
    List<DueStep> steps();

    /** The dimensions of linkage; empty if none is stated. */
    List<DimensionScore> dimensions();

    /** The score over the dimensions by weight (F34); NOT_APPLICABLE if none is stated, MISSING if one lacks its score. */
    Value<BigDecimal> composite();

    /** Demands in the strict order in which they are served; empty if none is stated. */
    List<PriorityShare> priorities();

    /** What 三保 lacks (三保缺口), in 元; NOT_APPLICABLE if no demand is stated. */
    Value<BigDecimal> guaranteeGap();
}

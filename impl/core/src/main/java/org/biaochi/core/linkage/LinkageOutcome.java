// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.linkage.DimensionScore;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.linkage.NonBudgetAction;
import org.biaochi.api.linkage.PriorityShare;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Value;
import org.biaochi.core.figure.Computed;

/**
 * What linkage computes of one decision. Immutable.
 *
 * @param figures all figures, sorted by place, then formula
 * @param decided whether a decision stands
 * @param proposedAction the verb that the table leads to
 * @param base the amount that is adjusted
 * @param proposedNext the amount proposed; NOT_APPLICABLE where nothing was evaluated
 * @param proposedMeasures what is proposed beside the budget
 * @param exempt whether linkage must not cut it
 * @param effects what the measures or the proposal mean in money
 * @param steps what somebody still owes
 * @param dimensions the dimensions of linkage
 * @param composite the score over them
 * @param priorities demands by strict order of tiers
 * @param guaranteeGap what 三保 lacks
 */
public record LinkageOutcome(
        List<Figure> figures,
        boolean decided,
        Value<BudgetAction> proposedAction,
        Value<BigDecimal> base,
        Value<BigDecimal> proposedNext,
        List<NonBudgetAction> proposedMeasures,
        Value<Boolean> exempt,
        List<BudgetEffect> effects,
        List<DueStep> steps,
        List<DimensionScore> dimensions,
        Value<BigDecimal> composite,
        List<PriorityShare> priorities,
        Value<BigDecimal> guaranteeGap)
        implements Computed {
    /** Copies the lists. */
    public LinkageOutcome {
        figures = List.copyOf(figures);
        Objects.requireNonNull(proposedAction, "proposedAction");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(proposedNext, "proposedNext");
        proposedMeasures = List.copyOf(proposedMeasures);
        Objects.requireNonNull(exempt, "exempt");
        effects = List.copyOf(effects);
        steps = List.copyOf(steps);
        dimensions = List.copyOf(dimensions);
        Objects.requireNonNull(composite, "composite");
        priorities = List.copyOf(priorities);
        Objects.requireNonNull(guaranteeGap, "guaranteeGap");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.linkage.DimensionScore;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.NonBudgetAction;
import org.biaochi.api.linkage.PriorityShare;
import org.biaochi.api.subject.Value;
import org.biaochi.core.linkage.LinkageOutcome;

/** The assessment of a linkage decision. Immutable to the outside. */
public final class LinkageResult extends SubjectResult implements LinkageAssessment {
    private final LinkageOutcome outcome;

    /** A result from its parts; the subject of what was found is a linkage decision. */
    public LinkageResult(Found found, Judgement judgement, LinkageOutcome outcome) {
        super(found, judgement, outcome.figures());
        this.outcome = outcome;
    }

    @Override
    public LinkageDecision subject() {
        return (LinkageDecision) found().subject();
    }

    @Override
    public boolean decided() {
        return outcome.decided();
    }

    @Override
    public Value<BudgetAction> proposedAction() {
        return outcome.proposedAction();
    }

    @Override
    public Value<BigDecimal> base() {
        return outcome.base();
    }

    @Override
    public Value<BigDecimal> proposedNext() {
        return outcome.proposedNext();
    }

    @Override
    public List<NonBudgetAction> proposedMeasures() {
        return outcome.proposedMeasures();
    }

    @Override
    public Value<Boolean> exempt() {
        return outcome.exempt();
    }

    @Override
    public List<BudgetEffect> effects() {
        return outcome.effects();
    }

    @Override
    public List<DueStep> steps() {
        return outcome.steps();
    }

    @Override
    public List<DimensionScore> dimensions() {
        return outcome.dimensions();
    }

    @Override
    public Value<BigDecimal> composite() {
        return outcome.composite();
    }

    @Override
    public List<PriorityShare> priorities() {
        return outcome.priorities();
    }

    @Override
    public Value<BigDecimal> guaranteeGap() {
        return outcome.guaranteeGap();
    }

    @Override
    Map<String, Object> parts() {
        return Map.ofEntries(
                Map.entry("base", outcome.base()),
                Map.entry("composite", outcome.composite()),
                Map.entry("decided", outcome.decided()),
                Map.entry("dimensions", outcome.dimensions()),
                Map.entry("effects", outcome.effects()),
                Map.entry("exempt", outcome.exempt()),
                Map.entry("guaranteeGap", outcome.guaranteeGap()),
                Map.entry("priorities", outcome.priorities()),
                Map.entry("proposedMeasures", outcome.proposedMeasures()),
                Map.entry("proposedAction", outcome.proposedAction()),
                Map.entry("proposedNext", outcome.proposedNext()),
                Map.entry("steps", outcome.steps()));
    }
}

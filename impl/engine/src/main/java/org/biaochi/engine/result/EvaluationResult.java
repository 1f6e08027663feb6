// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.biaochi.api.engine.EvaluationAssessment;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationGap;
import org.biaochi.api.evaluation.ScoredNode;
import org.biaochi.api.evaluation.YearComparison;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.report.EvaluationOutcome;

/** The assessment of an evaluation report. Immutable to the outside. */
public final class EvaluationResult extends SubjectResult implements EvaluationAssessment {
    private final EvaluationOutcome outcome;

    /** A result from its parts; the subject of what was found is an evaluation. */
    public EvaluationResult(Found found, Judgement judgement, EvaluationOutcome outcome) {
        super(found, judgement, outcome.figures());
        this.outcome = outcome;
    }

    @Override
    public Evaluation subject() {
        return (Evaluation) found().subject();
    }

    @Override
    public Value<BigDecimal> total() {
        return outcome.total();
    }

    @Override
    public Value<String> grade() {
        return outcome.grade();
    }

    @Override
    public Value<BigDecimal> publishedTotal() {
        return outcome.publishedTotal();
    }

    @Override
    public boolean comparable() {
        return outcome.comparable();
    }

    @Override
    public List<ScoredNode> nodes() {
        return outcome.nodes();
    }

    @Override
    public List<EvaluationGap> gaps() {
        return outcome.gaps();
    }

    @Override
    public List<DueStep> steps() {
        return outcome.steps();
    }

    @Override
    public List<YearComparison> comparisons() {
        return outcome.comparisons();
    }

    @Override
    Map<String, Object> parts() {
        return Map.of(
                "comparable", outcome.comparable(),
                "comparisons", outcome.comparisons(),
                "gaps", outcome.gaps(),
                "grade", outcome.grade(),
                "nodes", outcome.nodes(),
                "publishedTotal", outcome.publishedTotal(),
                "steps", outcome.steps(),
                "total", outcome.total());
    }
}

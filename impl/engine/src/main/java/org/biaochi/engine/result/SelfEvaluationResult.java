// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.biaochi.api.engine.SelfEvaluationAssessment;
import org.biaochi.api.evaluation.ScoredExecution;
import org.biaochi.api.evaluation.ScoredIndicator;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.lifecycle.IndicatorLife;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.SelfEvaluationOutcome;

/** The assessment of a self-evaluation. Immutable to the outside. */
public final class SelfEvaluationResult extends SubjectResult implements SelfEvaluationAssessment {
    private final SelfEvaluationOutcome outcome;
    private final List<IndicatorLife> lifecycle;

    /** A result from its parts; the subject of what was found is a self-evaluation. */
    public SelfEvaluationResult(
            Found found, Judgement judgement, SelfEvaluationOutcome outcome, List<IndicatorLife> lifecycle) {
        super(found, judgement, outcome.figures());
        this.outcome = outcome;
        this.lifecycle = List.copyOf(lifecycle);
    }

    @Override
    public SelfEvaluation subject() {
        return (SelfEvaluation) found().subject();
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
    public ScoredExecution execution() {
        return outcome.execution();
    }

    @Override
    public List<ScoredIndicator> indicators() {
        return outcome.indicators();
    }

    @Override
    public List<IndicatorLife> lifecycle() {
        return lifecycle;
    }

    @Override
    Map<String, Object> parts() {
        return Map.of(
                "execution", outcome.execution(),
                "grade", outcome.grade(),
                "indicators", outcome.indicators(),
                "lifecycle", lifecycle,
                "publishedTotal", outcome.publishedTotal(),
                "total", outcome.total());
    }
}

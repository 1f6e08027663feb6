// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.evaluation.ScoredExecution;
import org.biaochi.api.evaluation.ScoredIndicator;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Value;
import org.biaochi.core.figure.Computed;

/**
 * What is computed of one self-evaluation. Immutable.
 *
 * @param figures all figures, sorted by place, then formula
 * @param total the total recomputed
 * @param grade the grade of that total
 * @param publishedTotal the total as printed
 * @param execution budget execution
 * @param indicators the rows, unused template rows left out
 */
public record SelfEvaluationOutcome(
        List<Figure> figures,
        Value<BigDecimal> total,
        Value<String> grade,
        Value<BigDecimal> publishedTotal,
        ScoredExecution execution,
        List<ScoredIndicator> indicators)
        implements Computed {
    /** Copies the lists. */
    public SelfEvaluationOutcome {
        figures = List.copyOf(figures);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(publishedTotal, "publishedTotal");
        Objects.requireNonNull(execution, "execution");
        indicators = List.copyOf(indicators);
    }
}

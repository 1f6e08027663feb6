// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.evaluation.EvaluationGap;
import org.biaochi.api.evaluation.ScoredNode;
import org.biaochi.api.evaluation.YearComparison;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Value;
import org.biaochi.core.figure.Computed;

/**
 * What is computed of one evaluation report. Immutable.
 *
 * @param figures all figures, sorted by place, then formula
 * @param total the total recomputed
 * @param grade the grade of that total
 * @param publishedTotal the total as printed
 * @param comparable whether its scores compare with those of the national framework
 * @param nodes the nodes, a parent before its children
 * @param gaps what the evaluation still lacks
 * @param steps what surveys ask to be mended
 * @param comparisons surveyed indicators between years
 */
public record EvaluationOutcome(
        List<Figure> figures,
        Value<BigDecimal> total,
        Value<String> grade,
        Value<BigDecimal> publishedTotal,
        boolean comparable,
        List<ScoredNode> nodes,
        List<EvaluationGap> gaps,
        List<DueStep> steps,
        List<YearComparison> comparisons)
        implements Computed {
    /** Copies the lists. */
    public EvaluationOutcome {
        figures = List.copyOf(figures);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(publishedTotal, "publishedTotal");
        nodes = List.copyOf(nodes);
        gaps = List.copyOf(gaps);
        steps = List.copyOf(steps);
        comparisons = List.copyOf(comparisons);
    }
}

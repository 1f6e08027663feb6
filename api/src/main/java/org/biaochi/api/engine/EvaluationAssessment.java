// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationGap;
import org.biaochi.api.evaluation.ScoredNode;
import org.biaochi.api.evaluation.YearComparison;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.subject.Value;
import org.osgi.annotation.versioning.ProviderType;

/** The assessment of an evaluation report (评价报告核对结果): what it prints beside what the formulas give. Immutable. */
@ProviderType
public interface EvaluationAssessment extends Assessment {
    @Override
    Evaluation subject();

    /**
     * The total recomputed: of the nodes (F31), where there are none of the sources (F34), else of the panel (F33).
     * MISSING with what is missing, or an ERROR with its code.
     */
    Value<BigDecimal> total();

    /** The grade of that total (F28). */
    Value<String> grade();

    /** The total as printed. */
    Value<BigDecimal> publishedTotal();

    /** Whether its scores compare with those of the national framework; they do where the framework is not known to be another. */
    boolean comparable();

    /** The nodes, a parent before its children. */
    List<ScoredNode> nodes();

    /** What the evaluation still lacks. */
    List<EvaluationGap> gaps();

    /** What low satisfaction asks to be mended, until when. */
    List<DueStep> steps();

    /** Surveyed indicators between years. */
    List<YearComparison> comparisons();
}

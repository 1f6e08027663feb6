// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.evaluation.ScoredExecution;
import org.biaochi.api.evaluation.ScoredIndicator;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.lifecycle.IndicatorLife;
import org.biaochi.api.subject.Value;
import org.osgi.annotation.versioning.ProviderType;

/** The assessment of a self-evaluation (自评核对结果): what is claimed beside what the formulas give. Immutable. */
@ProviderType
public interface SelfEvaluationAssessment extends Assessment {
    @Override
    SelfEvaluation subject();

    /** The total recomputed (F27); MISSING with what is missing where the table is not complete. */
    Value<BigDecimal> total();

    /** The grade of that total (F28). */
    Value<String> grade();

    /** The total as published. */
    Value<BigDecimal> publishedTotal();

    /** Budget execution. */
    ScoredExecution execution();

    /** The indicator rows, unused template rows left out, in the order of the form. */
    List<ScoredIndicator> indicators();

    /**
     * The life of each indicator: those of the form in its order, then approved ones that it is silent about. Empty unless the host
     * supplied the approved goal, the last monitoring report or an evaluation.
     */
    List<IndicatorLife> lifecycle();
}

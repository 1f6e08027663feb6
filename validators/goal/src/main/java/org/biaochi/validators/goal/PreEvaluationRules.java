// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.util.List;
import org.biaochi.api.spi.Rule;
import org.biaochi.validators.goal.preevaluation.ConclusionOfScore;
import org.biaochi.validators.goal.preevaluation.ConditionsOfSupport;
import org.biaochi.validators.goal.preevaluation.DimensionScores;
import org.biaochi.validators.goal.preevaluation.EndlessPolicy;
import org.biaochi.validators.goal.preevaluation.RefusedButSubmitted;
import org.biaochi.validators.goal.preevaluation.RequiredPreEvaluation;

/** The rules on pre-evaluations (GR-PRE), in the order of the catalogue. */
final class PreEvaluationRules {
    private PreEvaluationRules() {}

    static List<Rule<?, ?>> all() {
        return List.of(
                new RequiredPreEvaluation(),
                new DimensionScores(),
                new ConclusionOfScore(),
                new RefusedButSubmitted(),
                new ConditionsOfSupport(),
                new EndlessPolicy());
    }
}

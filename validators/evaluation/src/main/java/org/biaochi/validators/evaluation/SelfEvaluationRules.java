// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.util.List;
import org.biaochi.api.spi.Rule;

/** The rules of self-evaluation (PM-SEL), in the order of the catalogue, then our own (OC-SEL). */
final class SelfEvaluationRules {
    private SelfEvaluationRules() {}

    static List<Rule<?, ?>> all() {
        return List.of(
                new WeightsOfForm(),
                new WeightTree(),
                new ApprovedTarget(),
                new FormulaScore(),
                new ScoreWithinWeight(),
                new ExecutionPoints(),
                new UnexplainedDeviation(),
                new LowExecution(),
                new TotalAndGrade(),
                new ScoreAheadOfSpending(),
                new DeclaredImpossible(),
                new LessThanMonitored(),
                new OpenRedAlert(),
                new SurveyedSatisfaction(),
                new BoilerPlate(),
                new MissingSelfEvaluations(),
                new UnitOfActual(),
                new NoBenefitOrSatisfaction(),
                new FormNumbers(),
                new SpentBeyondBudget());
    }
}

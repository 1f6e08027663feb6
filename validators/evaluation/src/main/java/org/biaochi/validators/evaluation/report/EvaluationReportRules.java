// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.List;
import org.biaochi.api.spi.Rule;

/** The rules of evaluation reports and third parties (PM-EVA), in the order of the catalogue, then our own (OC-EVA). */
public final class EvaluationReportRules {
    private EvaluationReportRules() {}

    /** New rules; they keep no state. */
    public static List<Rule<?, ?>> all() {
        return List.of(
                new OutputAndBenefit(),
                new ExecutionFormula(),
                new GradeTable(),
                new UnfoundedDeduction(),
                new NoExchangeOfViews(),
                new EvaluationOverdue(),
                new SelfScoreTooHigh(),
                new JudgeInOwnCause(),
                new SignedByThirdParty(),
                new ChiefEvaluatorUnsigned(),
                new PartialExpert(),
                new FirmOnBadList(),
                new UnregisteredMember(),
                new UnrecordedSample(),
                new SurveyRates(),
                new NodeNumbers(),
                new NodeWeights(),
                new TotalOfReport(),
                new DatesAndRates(),
                new NodeFormula());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.math.BigDecimal;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;

/** The papers of a result that nobody has brought into the budget yet: what the evaluation says, and last year's budget. Pure. */
final class LinkagePapers {
    private LinkagePapers() {}

    static LinkageDecision of(BigDecimal budget, Evaluation evaluation, String grade, int nextYear) {
        return LinkageDecision.builder()
                .set(LinkageField.OBJECT_ID, evaluation.field(EvaluationField.OBJECT_ID))
                .set(LinkageField.OBJECT_NAME, evaluation.field(EvaluationField.OBJECT_NAME))
                .set(LinkageField.OBJECT_KIND, evaluation.field(EvaluationField.OBJECT_KIND))
                .set(LinkageField.UNIT, evaluation.field(EvaluationField.UNIT))
                .set(LinkageField.DEPARTMENT, evaluation.field(EvaluationField.DEPARTMENT))
                .set(LinkageField.BUDGET_YEAR, Integer.toString(nextYear))
                .set(LinkageField.EVALUATION_KIND, evaluation.field(EvaluationField.EVALUATION_KIND))
                .set(LinkageField.EVALUATION_STATE, evaluation.field(EvaluationField.STATE))
                .set(LinkageField.FINAL_DATE, evaluation.field(EvaluationField.FINAL_DATE))
                .set(LinkageField.GRADE, grade)
                .set(LinkageField.LAST_BUDGET, budget.toPlainString())
                .build();
    }
}

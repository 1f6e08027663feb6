// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.Optional;
import org.biaochi.api.evaluation.Engagement;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationKind;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.evaluation.report.EvaluationView;

/**
 * A rule about the third party of an evaluation. Without an engagement there is none, unless the report says that a third party
 * evaluated: then its record is missing.
 */
abstract class EngagementRule extends ReportRule {
    EngagementRule(String id) {
        super(id);
    }

    EngagementRule(String id, Needs needs) {
        super(id, needs);
    }

    @Override
    final Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        Optional<Engagement> engagement = view.evaluation().engagement();
        if (engagement.isPresent()) {
            return judge(engagement.get(), view, context);
        }
        return view.kind().filter(kind -> kind == EvaluationKind.THIRD_PARTY).isPresent()
                ? Conclusion.undecided(Missing.field(Evaluation.ENGAGEMENT.name()))
                : Conclusion.notApplicable(Reason.NO_PLACE);
    }

    abstract Conclusion judge(Engagement engagement, EvaluationView view, RuleContext<Evaluation> context);
}

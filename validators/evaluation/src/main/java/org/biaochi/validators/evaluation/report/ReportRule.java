// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.rule.StatedRule;

/** A rule that is asked once about an evaluation report and reads its derived view. Immutable; any number of threads. */
abstract class ReportRule extends StatedRule<Evaluation, Evaluation> {
    private static final Scope<Evaluation, Evaluation> SCOPE = Scope.whole(Evaluation.TYPE);

    /** A rule that needs the subject and the profile only. */
    ReportRule(String id) {
        this(id, Needs.NOTHING);
    }

    ReportRule(String id, Needs needs) {
        super(id, SCOPE, needs);
    }

    @Override
    public final Conclusion check(Evaluation evaluation, RuleContext<Evaluation> context) {
        return judge(context.derived(EvaluationView.KEY), context);
    }

    abstract Conclusion judge(EvaluationView view, RuleContext<Evaluation> context);
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.rule.StatedRule;

/** A rule that is asked once about a self-evaluation and reads its derived view. Immutable; any number of threads. */
abstract class FormRule extends StatedRule<SelfEvaluation, SelfEvaluation> {
    private static final Scope<SelfEvaluation, SelfEvaluation> SCOPE = Scope.whole(SelfEvaluation.TYPE);

    /** A rule that needs the form and the profile only. */
    FormRule(String id) {
        this(id, Needs.NOTHING);
    }

    FormRule(String id, Needs needs) {
        super(id, SCOPE, needs);
    }

    @Override
    public final Conclusion check(SelfEvaluation evaluation, RuleContext<SelfEvaluation> context) {
        return judge(context.derived(SelfEvaluationView.KEY), context);
    }

    abstract Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context);
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.preevaluation;

import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.preevaluation.PreEvaluationView;
import org.biaochi.core.rule.StatedRule;

/** A rule that is asked once about a pre-evaluation and reads its derived view. Immutable; any number of threads. */
abstract class PreEvaluationRule extends StatedRule<PreEvaluation, PreEvaluation> {
    private static final Scope<PreEvaluation, PreEvaluation> SCOPE = Scope.whole(PreEvaluation.TYPE);

    /** A rule that needs the pre-evaluation and the profile only. */
    PreEvaluationRule(String id) {
        this(id, Needs.NOTHING);
    }

    /** A rule with needs. */
    PreEvaluationRule(String id, Needs needs) {
        super(id, SCOPE, needs);
    }

    @Override
    public final Conclusion check(PreEvaluation preEvaluation, RuleContext<PreEvaluation> context) {
        return judge(context.derived(PreEvaluationView.KEY), context);
    }

    /** Answers for the pre-evaluation. */
    abstract Conclusion judge(PreEvaluationView view, RuleContext<PreEvaluation> context);

    static Missing missing(PreEvaluationField field) {
        return Missing.field(field.key());
    }
}

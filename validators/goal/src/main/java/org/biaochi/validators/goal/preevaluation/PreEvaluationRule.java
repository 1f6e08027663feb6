// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.preevaluation;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.preevaluation.PreEvaluationView;

/** A rule that is asked once about a pre-evaluation and reads its derived view. Immutable; any number of threads. */
abstract class PreEvaluationRule implements Rule<PreEvaluation, PreEvaluation> {
    private static final Scope<PreEvaluation, PreEvaluation> SCOPE = Scope.whole(PreEvaluation.TYPE);

    private final RuleId id;
    private final Needs needs;

    /** A rule that needs the pre-evaluation and the profile only. */
    PreEvaluationRule(String id) {
        this(id, Needs.NOTHING);
    }

    /** A rule with needs. */
    PreEvaluationRule(String id, Needs needs) {
        this.id = RuleId.of(id);
        this.needs = needs;
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Scope<PreEvaluation, PreEvaluation> scope() {
        return SCOPE;
    }

    @Override
    public final Needs needs() {
        return needs;
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

    @Override
    public final String toString() {
        return id.toString();
    }
}

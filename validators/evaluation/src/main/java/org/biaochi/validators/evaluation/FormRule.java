// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.evaluation.SelfEvaluationView;

/** A rule that is asked once about a self-evaluation and reads its derived view. Immutable; any number of threads. */
abstract class FormRule implements Rule<SelfEvaluation, SelfEvaluation> {
    private static final Scope<SelfEvaluation, SelfEvaluation> SCOPE = Scope.whole(SelfEvaluation.TYPE);

    private final RuleId id;
    private final Needs needs;

    /** A rule that needs the form and the profile only. */
    FormRule(String id) {
        this(id, Needs.NOTHING);
    }

    FormRule(String id, Needs needs) {
        this.id = RuleId.of(id);
        this.needs = needs;
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Scope<SelfEvaluation, SelfEvaluation> scope() {
        return SCOPE;
    }

    @Override
    public final Needs needs() {
        return needs;
    }

    @Override
    public final Conclusion check(SelfEvaluation evaluation, RuleContext<SelfEvaluation> context) {
        return judge(context.derived(SelfEvaluationView.KEY), context);
    }

    abstract Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context);

    @Override
    public final String toString() {
        return id.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.linkage.LinkageView;

/** A rule that is asked once about a linkage decision and reads its derived view. Immutable; any number of threads. */
abstract class DecisionRule implements Rule<LinkageDecision, LinkageDecision> {
    private static final Scope<LinkageDecision, LinkageDecision> SCOPE = Scope.whole(LinkageDecision.TYPE);

    private final RuleId id;
    private final Needs needs;

    /** A rule that needs the subject and the profile only. */
    DecisionRule(String id) {
        this(id, Needs.NOTHING);
    }

    DecisionRule(String id, Needs needs) {
        this.id = RuleId.of(id);
        this.needs = needs;
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Scope<LinkageDecision, LinkageDecision> scope() {
        return SCOPE;
    }

    @Override
    public final Needs needs() {
        return needs;
    }

    @Override
    public final Conclusion check(LinkageDecision decision, RuleContext<LinkageDecision> context) {
        return judge(context.derived(LinkageView.KEY), context);
    }

    abstract Conclusion judge(LinkageView view, RuleContext<LinkageDecision> context);

    @Override
    public final String toString() {
        return id.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.linkage.RectificationView;

/** A rule that is asked once about a rectification record and reads its derived view. Immutable; any number of threads. */
abstract class RecordRule implements Rule<Rectification, Rectification> {
    private static final Scope<Rectification, Rectification> SCOPE = Scope.whole(Rectification.TYPE);

    private final RuleId id;
    private final Needs needs;

    /** A rule that needs the subject and the profile only. */
    RecordRule(String id) {
        this(id, Needs.NOTHING);
    }

    RecordRule(String id, Needs needs) {
        this.id = RuleId.of(id);
        this.needs = needs;
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Scope<Rectification, Rectification> scope() {
        return SCOPE;
    }

    @Override
    public final Needs needs() {
        return needs;
    }

    @Override
    public final Conclusion check(Rectification record, RuleContext<Rectification> context) {
        return judge(context.derived(RectificationView.KEY), context);
    }

    abstract Conclusion judge(RectificationView view, RuleContext<Rectification> context);

    @Override
    public final String toString() {
        return id.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.core.casefile.CaseView;

/** A rule that is asked once about a case file and reads its derived view. Immutable; any number of threads. */
abstract class CaseRule implements Rule<CaseFile, CaseFile> {
    private static final Scope<CaseFile, CaseFile> SCOPE = Scope.whole(CaseFile.TYPE);

    private final RuleId id;
    private final Needs needs;

    CaseRule(String id) {
        this(id, Needs.NOTHING);
    }

    CaseRule(String id, Needs needs) {
        this.id = RuleId.of(id);
        this.needs = needs;
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Scope<CaseFile, CaseFile> scope() {
        return SCOPE;
    }

    @Override
    public final Needs needs() {
        return needs;
    }

    @Override
    public final Conclusion check(CaseFile file, RuleContext<CaseFile> context) {
        return judge(context.derived(CaseView.KEY), context);
    }

    abstract Conclusion judge(CaseView view, RuleContext<CaseFile> context);

    @Override
    public final String toString() {
        return id.toString();
    }
}

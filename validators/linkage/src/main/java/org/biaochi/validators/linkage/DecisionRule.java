// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.spi.Needs;
import org.biaochi.core.linkage.LinkageView;

/** A rule that is asked once about a linkage decision and reads its derived view. Immutable; any number of threads. */
abstract class DecisionRule extends ViewRule<LinkageDecision, LinkageView> {
    /** A rule that needs the subject and the profile only. */
    DecisionRule(String id) {
        this(id, Needs.NOTHING);
    }

    DecisionRule(String id, Needs needs) {
        super(id, LinkageDecision.TYPE, LinkageView.KEY, needs);
    }
}

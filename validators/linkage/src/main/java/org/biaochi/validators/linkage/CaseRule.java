// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import org.biaochi.api.spi.Needs;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.core.casefile.CaseView;

/** A rule that is asked once about a case file and reads its derived view. Immutable; any number of threads. */
abstract class CaseRule extends ViewRule<CaseFile, CaseView> {
    CaseRule(String id) {
        this(id, Needs.NOTHING);
    }

    CaseRule(String id, Needs needs) {
        super(id, CaseFile.TYPE, CaseView.KEY, needs);
    }
}

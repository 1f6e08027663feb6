// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.spi.Needs;
import org.biaochi.core.linkage.RectificationView;

/** A rule that is asked once about a rectification record and reads its derived view. Immutable; any number of threads. */
abstract class RecordRule extends ViewRule<Rectification, RectificationView> {
    /** A rule that needs the subject and the profile only. */
    RecordRule(String id) {
        this(id, Needs.NOTHING);
    }

    RecordRule(String id, Needs needs) {
        super(id, Rectification.TYPE, RectificationView.KEY, needs);
    }
}

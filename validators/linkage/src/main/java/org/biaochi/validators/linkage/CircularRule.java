// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import org.biaochi.api.spi.Needs;
import org.biaochi.api.supervision.Circular;
import org.biaochi.core.supervision.CircularView;

/** A rule that is asked once about the circulars of a year. Immutable; any number of threads. */
abstract class CircularRule extends ViewRule<Circular, CircularView> {
    CircularRule(String id) {
        super(id, Circular.TYPE, CircularView.KEY, Needs.NOTHING);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import org.biaochi.api.spi.Needs;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.core.supervision.DisclosureView;

/** A rule that is asked once about a disclosure. Immutable; any number of threads. */
abstract class DisclosureRule extends ViewRule<Disclosure, DisclosureView> {
    DisclosureRule(String id) {
        this(id, Needs.NOTHING);
    }

    DisclosureRule(String id, Needs needs) {
        super(id, Disclosure.TYPE, DisclosureView.KEY, needs);
    }
}

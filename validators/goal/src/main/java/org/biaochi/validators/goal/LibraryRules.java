// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.util.List;
import org.biaochi.api.spi.Rule;
import org.biaochi.validators.goal.library.EntryInForce;
import org.biaochi.validators.goal.library.FixedIndicators;
import org.biaochi.validators.goal.library.IndividualShare;
import org.biaochi.validators.goal.library.LockedFields;
import org.biaochi.validators.goal.library.MisplacedEntry;

/** The rules on the indicator library (GR-LIB), in the order of the catalogue. */
final class LibraryRules {
    private LibraryRules() {}

    static List<Rule<?, ?>> all() {
        return List.of(
                new EntryInForce(),
                new FixedIndicators(),
                new LockedFields(),
                new IndividualShare(),
                new MisplacedEntry());
    }
}

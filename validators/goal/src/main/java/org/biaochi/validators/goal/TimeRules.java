// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.util.List;
import org.biaochi.api.spi.Rule;
import org.biaochi.validators.goal.time.EarlyDate;
import org.biaochi.validators.goal.time.LateDate;
import org.biaochi.validators.goal.time.TimelessTimeliness;

/** The rules on time (GR-TIM), in the order of the catalogue. */
final class TimeRules {
    private TimeRules() {}

    static List<Rule<?, ?>> all() {
        return List.of(new TimelessTimeliness(), new LateDate(), new EarlyDate());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.util.List;
import org.biaochi.api.spi.Rule;
import org.biaochi.validators.goal.cost.CopiedBudget;
import org.biaochi.validators.goal.cost.CostAboveFunds;
import org.biaochi.validators.goal.cost.CostAtLeast;
import org.biaochi.validators.goal.cost.PromisedBudget;
import org.biaochi.validators.goal.cost.UnitCosts;

/** The rules on cost (GR-CST), in the order of the catalogue. */
final class CostRules {
    private CostRules() {}

    static List<Rule<?, ?>> all() {
        return List.of(
                new CopiedBudget(), new CostAboveFunds(), new CostAtLeast(), new PromisedBudget(), new UnitCosts());
    }
}

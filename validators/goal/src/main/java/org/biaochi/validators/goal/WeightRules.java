// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.util.List;
import org.biaochi.api.spi.Rule;
import org.biaochi.validators.goal.weight.LevelQuotas;
import org.biaochi.validators.goal.weight.LevelShares;
import org.biaochi.validators.goal.weight.SingleWeight;
import org.biaochi.validators.goal.weight.WeightScale;
import org.biaochi.validators.goal.weight.WeightSpread;
import org.biaochi.validators.goal.weight.WeightStability;
import org.biaochi.validators.goal.weight.WeightTotal;

/** The rules on weights (GR-WGT). */
final class WeightRules {
    private WeightRules() {}

    static List<Rule<?, ?>> all() {
        return List.of(
                new WeightTotal(),
                new SingleWeight(),
                new LevelShares(),
                new LevelQuotas(),
                new WeightScale(),
                new WeightSpread(),
                new WeightStability());
    }
}

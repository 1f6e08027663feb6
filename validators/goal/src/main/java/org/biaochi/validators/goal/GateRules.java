// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.util.List;
import org.biaochi.api.spi.Rule;
import org.biaochi.validators.goal.gate.ChangedSinceApproval;
import org.biaochi.validators.goal.gate.KeyProjectReview;
import org.biaochi.validators.goal.gate.RefusedGrade;
import org.biaochi.validators.goal.gate.ReviewConcluded;
import org.biaochi.validators.goal.gate.SeparateReviewer;
import org.biaochi.validators.goal.gate.SheetAddsUp;

/** The rules at the gate to the budget (GR-GATE), in the order of the catalogue. */
final class GateRules {
    private GateRules() {}

    static List<Rule<?, ?>> all() {
        return List.of(
                new RefusedGrade(),
                new ReviewConcluded(),
                new ChangedSinceApproval(),
                new KeyProjectReview(),
                new SeparateReviewer(),
                new SheetAddsUp());
    }
}

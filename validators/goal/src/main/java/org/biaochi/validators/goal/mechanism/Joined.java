// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;

/** One answer for parts that were judged by themselves. Pure functions. */
public final class Joined {
    private Joined() {}

    /** The worst of both with all findings and gaps; a part that does not apply adds nothing, and of two the first says why. */
    public static Conclusion of(Conclusion one, Conclusion other) {
        if (other.outcome() == Outcome.NOT_APPLICABLE) {
            return one;
        }
        if (one.outcome() == Outcome.NOT_APPLICABLE) {
            return other;
        }
        if (one.outcome() == Outcome.PASSED) {
            return other;
        }
        if (other.outcome() == Outcome.PASSED) {
            return one;
        }
        List<Defect> defects = new ArrayList<>(one.defects());
        defects.addAll(other.defects());
        List<Missing> missing = new ArrayList<>(one.missing());
        other.missing().stream().filter(what -> !missing.contains(what)).forEach(missing::add);
        return Conclusion.of(defects, missing);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.util.Optional;
import org.biaochi.api.goal.Operator;
import org.biaochi.core.text.Folding;

/** Reads the sign column 计算符号: signs, words of comparison, 区间 and 定性. Pure functions. */
public final class Operators {

    private Operators() {}

    /** Returns the operator that the whole text names, empty for a blank or anything else. */
    public static Optional<Operator> read(String typed) {
        return Optional.ofNullable(TargetWords.OPERATORS.get(Folding.normalise(typed)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.Objects;
import org.biaochi.api.subject.Typed;

/**
 * How the unit defended its goal face to face (答辩). Immutable.
 *
 * @param passed whether it passed
 * @param opinion what the judges said
 */
public record Defence(boolean passed, Typed opinion) {
    /** Requires the opinion. */
    public Defence {
        Objects.requireNonNull(opinion, "opinion");
    }
}

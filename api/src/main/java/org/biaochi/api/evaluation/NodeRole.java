// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import java.util.Optional;

/**
 * The role of a group of an evaluation framework (F31, PM-EVA-101): output and benefit together must carry a minimum of the
 * points. New constants are a MINOR change of this package.
 */
public enum NodeRole {
    /** Output (产出). */
    OUTPUT,
    /** Benefit (效益), satisfaction (满意度) included. */
    BENEFIT,
    /** Output and benefit in one group (产出效益). */
    OUTPUT_BENEFIT,
    /** Anything else, such as decision (决策) or process (过程). */
    OTHER;

    /** Tells whether its weight counts towards output and benefit. */
    public boolean counts() {
        return this != OTHER;
    }

    /** Returns the role that the group's name implies where the template declares none; empty if it implies none. */
    public static Optional<NodeRole> impliedBy(String name) {
        return switch (name) {
            case "产出" -> Optional.of(OUTPUT);
            case "效益", "满意度" -> Optional.of(BENEFIT);
            default -> Optional.empty();
        };
    }
}

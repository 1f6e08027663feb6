// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.monitoring;

import java.util.Optional;

/** How far a qualitative indicator was achieved (F12, F25). New constants are a MINOR change of this package. */
public enum AchievementLevel {
    /** Achieved (达成). */
    ACHIEVED("达成"),
    /** Partly achieved (部分达成). */
    PARTLY("部分达成"),
    /** Not achieved (未达成). */
    NOT_ACHIEVED("未达成");

    private final String term;

    AchievementLevel(String term) {
        this.term = term;
    }

    /** Returns the Chinese word of the forms. */
    public String term() {
        return term;
    }

    /** Returns the level with this Chinese word; empty if there is none. */
    public static Optional<AchievementLevel> ofTerm(String term) {
        for (AchievementLevel level : values()) {
            if (level.term.equals(term)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}

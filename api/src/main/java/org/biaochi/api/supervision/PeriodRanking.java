// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The ranking of a quarter or a year (排名、红黑榜) as computed (F56) from the scores. Immutable.
 *
 * @param period quarter or year, such as {@code 2026Q2}
 * @param ranked the objects with a score, first to last
 * @param excluded the codes of objects without a score, sorted
 * @param red the red list, sorted by code
 * @param black the black list, sorted by code
 * @param warning whether a list takes in everything, or both lists met
 */
public record PeriodRanking(
        String period,
        List<Ranked> ranked,
        List<String> excluded,
        List<String> red,
        List<String> black,
        boolean warning) {
    /** Copies the lists. */
    public PeriodRanking {
        Objects.requireNonNull(period, "period");
        ranked = List.copyOf(ranked);
        excluded = List.copyOf(excluded);
        red = List.copyOf(red);
        black = List.copyOf(black);
    }

    /**
     * An object and its rank. Immutable.
     *
     * @param objectId its code
     * @param name its name; empty if nobody gives it
     * @param score the score with two decimals
     * @param rank the rank; ties share one
     */
    public record Ranked(String objectId, String name, BigDecimal score, int rank) {
        /** Requires every part. */
        public Ranked {
            Objects.requireNonNull(objectId, "objectId");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(score, "score");
        }
    }
}

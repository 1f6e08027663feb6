// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.biaochi.api.subject.Value;

/** How scores spread over bands of points, with their mean, lowest and highest. Grows with nothing. Not thread-safe. */
public final class ScoreSpread {
    /** The lower ends of the bands, from the highest; a band reaches to below the one before. */
    public static final List<Integer> FROM = List.of(95, 90, 85, 80, 70, 60, 0);

    private static final int CENTS = 2;

    private final int[] counts = new int[FROM.size()];
    private int all;
    private int untold;
    private BigDecimal sum = BigDecimal.ZERO;
    private Value<BigDecimal> lowest = Value.missing("score");
    private Value<BigDecimal> highest = Value.missing("score");

    /** Counts a score; one that could not be computed is counted apart. */
    public void add(Value<BigDecimal> score) {
        if (score.isPresent()) {
            all++;
            sum = sum.add(score.get());
            counts[band(score.get())]++;
            widen(score);
        } else {
            untold++;
        }
    }

    private void widen(Value<BigDecimal> score) {
        lowest = lowest.isPresent() && lowest.get().compareTo(score.get()) <= 0 ? lowest : score;
        highest = highest.isPresent() && highest.get().compareTo(score.get()) >= 0 ? highest : score;
    }

    /** Adds what another one counted. */
    public void add(ScoreSpread other) {
        all += other.all;
        untold += other.untold;
        sum = sum.add(other.sum);
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        if (other.all > 0) {
            widen(other.lowest);
            widen(other.highest);
        }
    }

    private static int band(BigDecimal points) {
        for (int i = 0; i < FROM.size() - 1; i++) {
            if (points.compareTo(BigDecimal.valueOf(FROM.get(i))) >= 0) {
                return i;
            }
        }
        return FROM.size() - 1;
    }

    /** How many scores were counted. */
    public int all() {
        return all;
    }

    /** How many could not be computed. */
    public int untold() {
        return untold;
    }

    /** How many lie in a band, from the highest. */
    public int count(int band) {
        return counts[band];
    }

    /** The mean of two decimals; MISSING if there is no score. */
    public Value<BigDecimal> mean() {
        return all == 0
                ? Value.missing("score")
                : Value.present(sum.divide(BigDecimal.valueOf(all), CENTS, RoundingMode.HALF_UP));
    }

    /** The lowest; MISSING if there is none. */
    public Value<BigDecimal> lowest() {
        return lowest;
    }

    /** The highest; MISSING if there is none. */
    public Value<BigDecimal> highest() {
        return highest;
    }
}

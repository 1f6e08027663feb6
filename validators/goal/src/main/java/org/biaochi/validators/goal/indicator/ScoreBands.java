// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.Target;
import org.biaochi.core.target.TargetReader;
import org.biaochi.core.text.Folding;

/**
 * Bands of a score as typed: {@code 90-100:10;80-90:8;60-80:5;<60:0}. Bands that share an edge neither overlap nor leave a
 * gap. Immutable.
 */
final class ScoreBands {
    private static final BigDecimal FLOOR = BigDecimal.ZERO;
    private static final BigDecimal CEILING = BigDecimal.valueOf(100);

    private final List<Band> bands;

    private ScoreBands(List<Band> bands) {
        this.bands = bands;
    }

    /** A stretch of values in percent. */
    record Band(BigDecimal low, BigDecimal high) {}

    /**
     * A stretch in which bands leave a gap or overlap.
     *
     * @param gap whether it is a gap
     */
    record Flaw(boolean gap, BigDecimal from, BigDecimal to) {}

    /** Reads the bands; empty if any of them cannot be read. */
    static Optional<ScoreBands> read(String typed) {
        List<Band> bands = new ArrayList<>();
        for (String part : Folding.fold(typed).split("[;\n。]")) {
            String band = part.strip();
            if (!band.isEmpty()) {
                int points = band.indexOf(':');
                Optional<Band> read = band(points < 0 ? band : band.substring(0, points));
                if (read.isEmpty()) {
                    return Optional.empty();
                }
                bands.add(read.get());
            }
        }
        bands.sort(Comparator.comparing(Band::low).thenComparing(Band::high));
        return bands.isEmpty() ? Optional.empty() : Optional.of(new ScoreBands(bands));
    }

    private static Optional<Band> band(String text) {
        Target target = TargetReader.standard().read(text);
        if (target.low().isPresent() && target.high().isPresent()) {
            return Optional.of(
                    new Band(target.low().get().number(), target.high().get().number()));
        }
        if (target.number().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = target.number().get();
        Operator operator = target.operatorOrEqual();
        if (operator.isLowerBound()) {
            return Optional.of(new Band(number, CEILING));
        }
        return Optional.of(new Band(operator.isUpperBound() ? FLOOR : number, number));
    }

    /** The first gap or overlap between 0 and 100, from below; empty if the bands cover that exactly once. */
    Optional<Flaw> flaw() {
        BigDecimal covered = FLOOR;
        for (Band band : bands) {
            if (band.low().compareTo(covered) > 0) {
                return Optional.of(new Flaw(true, covered, band.low()));
            }
            if (band.low().compareTo(covered) < 0 && band.high().compareTo(FLOOR) > 0) {
                return Optional.of(new Flaw(false, band.low().max(FLOOR), covered.min(band.high())));
            }
            covered = covered.max(band.high());
        }
        return covered.compareTo(CEILING) < 0 ? Optional.of(new Flaw(true, covered, CEILING)) : Optional.empty();
    }
}

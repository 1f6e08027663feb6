// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.rule.FigureValue;
import org.jspecify.annotations.Nullable;

/** A score made of parts, or no score because a part is missing and must not be guessed (INCOMPLETE). Immutable. */
public final class Composite {
    /** No score: a part is missing. */
    public static final Composite INCOMPLETE = new Composite(null);

    /** Two decimals, or the word. */
    public static final Shape<Composite> POINTS = Shape.of(Shape.rounding(2), Composite::shown);

    private final @Nullable Rational points;

    private Composite(@Nullable Rational points) {
        this.points = points;
    }

    /** A score. */
    public static Composite of(Rational points) {
        return new Composite(Objects.requireNonNull(points, "points"));
    }

    /** The score, unrounded; empty if a part is missing. */
    public Optional<Rational> points() {
        return Optional.ofNullable(points);
    }

    private FigureValue shown() {
        return points == null ? Shape.word(this) : Shape.decimal(points, 2);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Composite that && Objects.equals(that.points, points);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(points);
    }

    @Override
    public String toString() {
        return points == null ? "INCOMPLETE" : points.toString();
    }
}

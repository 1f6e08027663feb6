// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;

/**
 * How the result of a formula is shown and stored, and the rounding that takes. Immutable.
 *
 * @param <T> the type of the result
 */
public final class Shape<T> {
    /** A ratio: scale 6. */
    public static final Shape<Rational> RATIO = number(6);
    /** A score or an amount: scale 2. */
    public static final Shape<Rational> POINTS = number(2);

    private final String rounding;
    private final Function<T, FigureValue> show;

    private Shape(String rounding, Function<T, FigureValue> show) {
        this.rounding = rounding;
        this.show = show;
    }

    private static Shape<Rational> number(int scale) {
        return of(rounding(scale), value -> decimal(value, scale));
    }

    /** The name of rounding half up to so many decimals. */
    public static String rounding(int scale) {
        return "HALF_UP " + scale;
    }

    /** A shape of its own. */
    public static <T> Shape<T> of(String rounding, Function<T, FigureValue> show) {
        return new Shape<>(Objects.requireNonNull(rounding, "rounding"), Objects.requireNonNull(show, "show"));
    }

    /** A word that is not rounded. */
    public static <T> Shape<T> word() {
        return of("", value -> new FigureValue.Word(value.toString()));
    }

    /** The number in a scale. */
    public static FigureValue decimal(Rational value, int scale) {
        return new FigureValue.Decimal(value.rounded(scale));
    }

    /** A word. */
    public static FigureValue word(Object word) {
        return new FigureValue.Word(word.toString());
    }

    /** Several words. */
    public static FigureValue words(Iterable<?> words) {
        List<FigureValue> items = new ArrayList<>();
        words.forEach(item -> items.add(word(item)));
        return new FigureValue.Items(items);
    }

    /** Named parts. */
    public static FigureValue parts(Map<String, FigureValue> parts) {
        return new FigureValue.Parts(parts);
    }

    /** The value, or the word of its state, as one part of a result. */
    public static <T> FigureValue part(Value<T> value, Function<T, FigureValue> show) {
        return value.isPresent() ? show.apply(value.get()) : word(stateOf(value));
    }

    /** The word of a state: {@code MISSING}, {@code NOT_APPLICABLE}, {@code NOT_DUE} or {@code ERROR:code}. */
    public static String stateOf(Value<?> value) {
        return value.state() == Value.State.ERROR
                ? "ERROR:" + value.code()
                : value.state().name();
    }

    /** How it rounds; empty if it does not. */
    public String rounding() {
        return rounding;
    }

    /** Shows a result. */
    public FigureValue show(T value) {
        return show.apply(value);
    }
}

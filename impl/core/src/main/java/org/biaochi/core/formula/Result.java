// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * What a formula computed, unrounded, with what it takes to explain it: inputs, parameters with their source, the boundary taken.
 * The explanation is only spelt out when it is asked for. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Result<T> {
    private final Formula<T> formula;
    private final Value<T> value;
    private final String boundary;
    private final Terms terms;
    private final Object[] given;

    Result(Formula<T> formula, Value<T> value, String boundary, Terms terms, Object[] given) {
        if (given.length != formula.inputs().size()) {
            throw new IllegalArgumentException(formula + " has inputs " + formula.inputs() + ", not " + given.length);
        }
        this.formula = formula;
        this.value = value;
        this.boundary = boundary;
        this.terms = terms;
        this.given = given;
    }

    /** The formula. */
    public Formula<T> formula() {
        return formula;
    }

    /** The exact value, or why there is none. */
    public Value<T> value() {
        return value;
    }

    /** Which boundary or band was taken, as a stable code; empty if none. */
    public String boundary() {
        return boundary;
    }

    /** The value as it is stored and shown, or why there is none. */
    public Value<FigureValue> shown() {
        Value<FigureValue> stopped = Given.stop(value);
        return stopped != null ? stopped : Value.present(formula.shape().show(value.get()));
    }

    /** The figure of this result. */
    public Figure figure(Place place) {
        return figure(place, name -> "");
    }

    /**
     * The figure of this result.
     *
     * @param place what it is about
     * @param sourceOf where the input of a name came from; empty if unknown
     */
    public Figure figure(Place place, UnaryOperator<String> sourceOf) {
        return new Figure(
                formula.id(),
                place,
                shown(),
                inputs(sourceOf),
                parameters(),
                boundary,
                value.isPresent() ? formula.shape().rounding() : "");
    }

    private List<Figure.Input> inputs(UnaryOperator<String> sourceOf) {
        List<Figure.Input> inputs = new ArrayList<>(given.length);
        for (int i = 0; i < given.length; i++) {
            String name = formula.inputs().get(i);
            inputs.add(new Figure.Input(name, GivenText.of(given[i]), sourceOf.apply(name)));
        }
        return inputs;
    }

    private List<Figure.Input> parameters() {
        List<Figure.Input> parameters = new ArrayList<>(formula.terms().size());
        formula.terms().forEach((name, term) -> {
            Setting<?> setting = terms.setting(term);
            parameters.add(
                    new Figure.Input(name, setting.value().map(GivenText::of).orElse(""), setting.layer()));
        });
        return parameters;
    }

    @Override
    public String toString() {
        return formula + " " + value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * A computed figure that explains itself. Immutable.
 *
 * @param formula the formula
 * @param place what it is about
 * @param value the value, or why there is none
 * @param inputs name and canonical text of each input, in the order of the formula
 * @param parameters name, canonical text and source layer of each parameter
 * @param boundary which boundary or band was taken; empty if none
 * @param rounding how it was rounded; empty if exact
 */
public record Figure(
        FormulaId formula,
        Place place,
        Value<FigureValue> value,
        List<Input> inputs,
        List<Input> parameters,
        String boundary,
        String rounding) {
    /** Copies the lists. */
    public Figure {
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(value, "value");
        inputs = List.copyOf(inputs);
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(boundary, "boundary");
        Objects.requireNonNull(rounding, "rounding");
    }

    /**
     * One input or parameter of a figure. Immutable.
     *
     * @param name its name in the formula
     * @param text its canonical text
     * @param source the layer or place it came from
     */
    public record Input(String name, String text, String source) {
        /** Requires every part. */
        public Input {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(source, "source");
        }
    }
}

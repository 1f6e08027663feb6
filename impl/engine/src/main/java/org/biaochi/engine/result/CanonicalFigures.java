// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.List;
import java.util.TreeMap;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.core.canonical.CanonicalJson;
import org.biaochi.core.canonical.JsonBytes;

/** The figures in the canonical result: which formula, on which inputs and parameters, with what value. */
final class CanonicalFigures {
    private CanonicalFigures() {}

    static void write(List<Figure> figures, JsonBytes json) {
        if (figures.isEmpty()) {
            return;
        }
        json.plainKey("figures").open('[');
        for (Figure figure : figures) {
            json.open('{');
            json.plainKey("boundary").text(figure.boundary());
            json.plainKey("formula").text(figure.formula().toString());
            inputs("inputs", figure.inputs(), json);
            inputs("parameters", figure.parameters(), json);
            json.plainKey("place").text(figure.place().toString());
            json.plainKey("rounding").text(figure.rounding());
            if (figure.value().isPresent()) {
                value(figure.value().get(), json.plainKey("value"));
            } else {
                json.plainKey("without").text(figure.value().toString());
            }
            json.close('}');
        }
        json.close(']');
    }

    /** Where an input came from is no part of the result; what it came to is. */
    private static void inputs(String key, List<Figure.Input> inputs, JsonBytes json) {
        json.plainKey(key).open('[');
        for (Figure.Input input : inputs) {
            json.open('{');
            json.plainKey("name").text(input.name());
            json.plainKey("text").text(input.text());
            json.close('}');
        }
        json.close(']');
    }

    private static void value(FigureValue value, JsonBytes json) {
        if (value instanceof FigureValue.Decimal decimal) {
            json.plain(CanonicalJson.plain(decimal.number()));
        } else if (value instanceof FigureValue.Items list) {
            json.open('[');
            list.items().forEach(item -> value(item, json));
            json.close(']');
        } else if (value instanceof FigureValue.Parts named) {
            json.open('{');
            new TreeMap<>(named.parts()).forEach((name, part) -> value(part, json.key(name)));
            json.close('}');
        } else {
            json.text(value.toString());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.List;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.input.SourcePaths;

/** The figures of an assessment; each explains itself. Stateless. */
final class FiguresJson {
    private FiguresJson() {}

    static void write(List<Figure> figures, SourcePaths paths, JsonBytes json) {
        json.plainKey("figures").open('[');
        for (Figure figure : figures) {
            figure(figure, paths.source(figure.place()), json);
        }
        json.close(']');
    }

    static void figure(Figure figure, String path, JsonBytes json) {
        json.open('{');
        json.plainKey("formula").text(figure.formula().toString());
        json.plainKey("path").text(path);
        boolean present = figure.value().isPresent();
        json.plainKey("state").plain(figure.value().state().name());
        json.plainKey("value");
        if (present) {
            value(figure.value().get(), json);
        } else {
            json.raw("null");
        }
        if (!present) {
            json.plainKey("code").text(figure.value().code());
        }
        inputs(json.plainKey("inputs"), figure.inputs());
        inputs(json.plainKey("parameters"), figure.parameters());
        json.plainKey("boundary").text(figure.boundary());
        json.plainKey("rounding").text(figure.rounding());
        json.close('}');
    }

    /** Numbers as decimal strings in their own scale, words as strings, counts and flags as themselves. */
    static void value(FigureValue value, JsonBytes json) {
        if (value instanceof FigureValue.Count || value instanceof FigureValue.Flag) {
            json.raw(value.toString());
        } else if (value instanceof FigureValue.Items list) {
            json.open('[');
            list.items().forEach(item -> value(item, json));
            json.close(']');
        } else if (value instanceof FigureValue.Parts named) {
            json.open('{');
            named.parts().forEach((name, part) -> value(part, json.key(name)));
            json.close('}');
        } else {
            json.text(value.toString());
        }
    }

    private static void inputs(JsonBytes json, List<Figure.Input> inputs) {
        json.open('[');
        for (Figure.Input input : inputs) {
            json.open('{');
            json.plainKey("name").text(input.name());
            json.plainKey("text").text(input.text());
            json.plainKey("source").text(input.source());
            json.close('}');
        }
        json.close(']');
    }
}

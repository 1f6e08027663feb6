// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.List;
import org.biaochi.api.rule.Figure;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.input.SourcePaths;

/** The figures of an assessment; each explains itself. Stateless. */
final class FiguresJson {
    private FiguresJson() {}

    static void write(List<Figure> figures, SourcePaths paths, JsonBytes json) {
        json.plainKey("figures").open('[');
        for (Figure figure : figures) {
            json.open('{');
            json.plainKey("formula").text(figure.formula().toString());
            json.plainKey("path").text(paths.source(figure.place()));
            boolean present = figure.value().isPresent();
            json.plainKey("state").plain(figure.value().state().name());
            AssessmentJson.optional(
                    json.plainKey("value"), present ? figure.value().get().toPlainString() : null);
            if (!present) {
                json.plainKey("code").text(figure.value().code());
            }
            inputs(json.plainKey("inputs"), figure.inputs());
            inputs(json.plainKey("parameters"), figure.parameters());
            json.plainKey("boundary").text(figure.boundary());
            json.plainKey("rounding").text(figure.rounding());
            json.close('}');
        }
        json.close(']');
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

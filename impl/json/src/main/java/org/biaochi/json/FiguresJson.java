// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.biaochi.api.rule.Figure;
import org.biaochi.core.input.SourcePaths;

/** The figures of an assessment; each explains itself. Stateless. */
final class FiguresJson {
    private FiguresJson() {}

    static void write(List<Figure> figures, SourcePaths paths, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("figures");
        for (Figure figure : figures) {
            json.writeStartObject();
            json.writeStringField("formula", figure.formula().toString());
            JsonOut.text(json, "path", paths.source(figure.place()));
            boolean present = figure.value().isPresent();
            json.writeStringField("state", figure.value().state().name());
            json.writeStringField("value", present ? figure.value().get().toPlainString() : null);
            if (!present) {
                JsonOut.text(json, "code", figure.value().code());
            }
            inputs("inputs", figure.inputs(), json);
            inputs("parameters", figure.parameters(), json);
            JsonOut.text(json, "boundary", figure.boundary());
            JsonOut.text(json, "rounding", figure.rounding());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void inputs(String name, List<Figure.Input> inputs, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Figure.Input input : inputs) {
            json.writeStartObject();
            JsonOut.text(json, "name", input.name());
            JsonOut.text(json, "text", input.text());
            JsonOut.text(json, "source", input.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

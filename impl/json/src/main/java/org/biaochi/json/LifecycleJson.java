// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.lifecycle.IndicatorLife;
import org.biaochi.api.lifecycle.LifeSign;
import org.biaochi.api.lifecycle.LifeStep;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.input.SourcePaths;
import org.jspecify.annotations.Nullable;

/** The life of indicators in a result; null for what a stage does not say. Stateless. */
final class LifecycleJson {
    private LifecycleJson() {}

    static void write(List<IndicatorLife> lives, SourcePaths paths, String language, JsonBytes json) {
        if (lives.isEmpty()) {
            return;
        }
        json.plainKey("lifecycle").open('[');
        for (IndicatorLife life : lives) {
            json.open('{');
            text("path", life.place().map(paths::source).orElse(null), json);
            text("id", life.id(), json);
            json.plainKey("name").text(life.name());
            json.plainKey("steps").open('[');
            life.steps().forEach(step -> step(step, json));
            json.close(']');
            json.plainKey("signs").open('[');
            for (LifeSign sign : life.signs()) {
                json.open('{');
                json.plainKey("sign").plain(sign.name());
                json.plainKey("text").text(sign.text().in(language));
                json.close('}');
            }
            json.close(']');
            json.close('}');
        }
        json.close(']');
    }

    private static void step(LifeStep step, JsonBytes json) {
        json.open('{');
        json.plainKey("stage").plain(step.stage().key());
        text("when", step.when(), json);
        text("target", step.target(), json);
        text("actual", step.actual(), json);
        text("light", step.light().map(Enum::name).orElse(null), json);
        number("score", step.score(), json);
        number("weight", step.weight(), json);
        json.close('}');
    }

    private static void number(String name, Optional<BigDecimal> number, JsonBytes json) {
        text(name, number.map(BigDecimal::toPlainString).orElse(null), json);
    }

    private static void text(String name, @Nullable String text, JsonBytes json) {
        AssessmentJson.optional(json.plainKey(name), text == null || text.isEmpty() ? null : text);
    }
}

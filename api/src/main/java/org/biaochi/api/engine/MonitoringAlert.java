// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.Objects;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * An alert (预警) that a row of the profile raises on a monitoring report, or one that cannot be told because an input is
 * missing. With the profile's version it holds all that it takes to raise it again. Immutable.
 *
 * @param id the id of the row
 * @param figure what was computed, with its inputs and parameters
 * @param measure the number or word that was compared, exact; MISSING or ERROR if it cannot be told whether the row fires
 * @param operator how it was compared: {@code <}, {@code <=}, {@code >}, {@code >=}, {@code =} or {@code !=}
 * @param limit with what it was compared
 * @param light the light that the row raises
 * @param action what the profile asks for; empty if nothing
 */
public record MonitoringAlert(
        String id, Figure figure, Value<String> measure, String operator, String limit, Light light, String action) {
    /** Requires every part. */
    public MonitoringAlert {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(light, "light");
        Objects.requireNonNull(action, "action");
    }

    /** Whether it is raised; if not, it cannot be told. */
    public boolean isRaised() {
        return measure.isPresent();
    }

    /**
     * The number that was compared as its figure rounds it, for people and for hosts that take decimals; the word, or what keeps
     * it from being told, as it is.
     */
    public Value<String> shown() {
        if (!measure.isPresent()
                || measure.get().indexOf('/') < 0
                || !figure.value().isPresent()) {
            return measure;
        }
        FigureValue value = figure.value().get();
        return Value.present(
                value instanceof FigureValue.Parts parts
                        ? parts.parts().values().iterator().next().toString()
                        : value.toString());
    }

    /** What it is about: the project, a fund line, an indicator row. */
    public Place place() {
        return figure.place();
    }
}

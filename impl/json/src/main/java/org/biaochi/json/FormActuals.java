// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.ActualValue;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Typed;

/** The actual values that a past form carries beside its targets, such as a self-evaluation table (自评表). */
final class FormActuals {
    /** The cell of form tables that holds what was reached; a goal review keeps it without reading it. */
    private static final String ACTUAL = "actual";

    private FormActuals() {}

    static void addTo(List<ActualValue> actuals, PerformanceGoal form) {
        for (Indicator row : form.indicators()) {
            reached(row)
                    .filter(Typed::isValue)
                    .ifPresent(value -> actuals.add(new ActualValue(
                            row.cell(IndicatorField.LIBRARY_CODE).text(),
                            row.l1().text(),
                            row.l2().text(),
                            row.name().text(),
                            value,
                            row.cell(IndicatorField.UNIT).text())));
        }
    }

    private static Optional<Typed> reached(Indicator row) {
        return row.extras().member(ACTUAL).map(json -> {
            JsonNode cell = JsonTrees.read(json.getBytes(StandardCharsets.UTF_8));
            return cell.isTextual() || cell.isNumber() ? Typed.of(cell.asText()) : Typed.BLANK;
        });
    }
}

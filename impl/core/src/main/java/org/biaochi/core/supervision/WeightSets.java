// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.WeightSetColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;

/** The weight sets of a year in the order in which they apply; the first holds from the beginning. Immutable. */
public final class WeightSets {
    private final Map<String, Integer> firstRows = new LinkedHashMap<>();
    private final Map<String, Value<LocalDate>> from = new LinkedHashMap<>();
    private final Map<String, Map<String, Value<Rational>>> weights = new LinkedHashMap<>();
    private final List<Integer> nameless = new ArrayList<>();

    /** The sets of these rows. */
    public WeightSets(List<Cells<WeightSetColumn>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Cells<WeightSetColumn> row = rows.get(i);
            String id = Reading.text(row.get(WeightSetColumn.ID));
            if (id.isEmpty()) {
                nameless.add(i);
                continue;
            }
            firstRows.putIfAbsent(id, i);
            Typed day = row.get(WeightSetColumn.EFFECTIVE_FROM);
            if (Reading.state(day) == Typed.State.VALUE) {
                from.putIfAbsent(id, Reading.day(WeightSetColumn.EFFECTIVE_FROM, day));
            }
            String dimension = Reading.text(row.get(WeightSetColumn.DIMENSION));
            if (!dimension.isEmpty()) {
                weights.computeIfAbsent(id, none -> new LinkedHashMap<>())
                        .put(dimension, Reading.number(WeightSetColumn.WEIGHT, row.get(WeightSetColumn.WEIGHT)));
            }
        }
    }

    /** The position of the first row of each set, by its number, in the order in which they apply. */
    public Map<String, Integer> firstRows() {
        return Collections.unmodifiableMap(firstRows);
    }

    /** The positions of rows without a number. */
    public List<Integer> nameless() {
        return List.copyOf(nameless);
    }

    /** The day from which a set applies: NOT_APPLICABLE if nothing is said, MISSING if the day cannot be read. */
    public Value<LocalDate> from(String id) {
        return from.getOrDefault(id, Value.notApplicable(WeightSetColumn.EFFECTIVE_FROM.key()));
    }

    /** The set that applies on a day; MISSING if there is none, or if a later one does not say from when. */
    public Value<String> on(LocalDate day) {
        Value<String> found = Value.missing(WeightSetColumn.ID.key());
        boolean first = true;
        for (String id : firstRows.keySet()) {
            Value<LocalDate> start = from(id);
            if (!first && !start.isPresent() || start.state() == Value.State.MISSING) {
                return Value.missing(WeightSetColumn.EFFECTIVE_FROM.key());
            }
            if (first && !start.isPresent() || start.isPresent() && !start.get().isAfter(day)) {
                found = Value.present(id);
            }
            first = false;
        }
        return found;
    }

    /** The weights of a set by dimension. */
    public Map<String, Value<Rational>> weights(String id) {
        return Collections.unmodifiableMap(weights.getOrDefault(id, Map.of()));
    }
}

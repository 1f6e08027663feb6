// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.biaochi.core.yaml.YamlNode;
import org.biaochi.core.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * A value from a day on.
 *
 * @param from the first day; null if it has always held
 * @param value the value
 * @param location file and line
 * @param rows file and line of each row or word; empty for a single text
 */
record DatedValue(@Nullable LocalDate from, RawValue value, String location, List<String> rows) {
    private static final RawValue UNSET = new RawValue.Unset();

    DatedValue {
        rows = List.copyOf(rows);
    }

    /** The value that a node writes. */
    static DatedValue read(@Nullable LocalDate from, YamlNode node, String location) {
        List<String> rows = new ArrayList<>();
        if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> rows.add(item.location()));
        }
        return new DatedValue(from, RawValue.read(node), location, rows);
    }

    /** Deliberately no value. */
    static DatedValue unset(@Nullable LocalDate from, String location) {
        return new DatedValue(from, UNSET, location, List.of());
    }

    /** Where a row stands; where the value stands for none in particular. */
    String locationOf(int row) {
        return row >= 0 && row < rows.size() ? rows.get(row) : location;
    }

    boolean holdsOn(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    String fromText() {
        return from == null ? "" : Objects.toString(from);
    }

    /** Which of the values, in the order of their days, holds on a day; -1 before the first. */
    static int indexOn(List<DatedValue> values, LocalDate day) {
        int index = -1;
        for (int i = 0; i < values.size() && values.get(i).holdsOn(day); i++) {
            index = i;
        }
        return index;
    }

    /** The value that holds on a day, unset before the first. */
    static RawValue on(List<DatedValue> values, LocalDate day) {
        int index = indexOn(values, day);
        return index < 0 ? UNSET : values.get(index).value();
    }
}

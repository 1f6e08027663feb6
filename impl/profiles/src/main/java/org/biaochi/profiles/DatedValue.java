// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value from a day on.
 *
 * @param from the first day; null if it has always held
 * @param value the value
 * @param location file and line
 */
record DatedValue(@Nullable LocalDate from, RawValue value, String location) {
    private static final RawValue UNSET = new RawValue.Unset();

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

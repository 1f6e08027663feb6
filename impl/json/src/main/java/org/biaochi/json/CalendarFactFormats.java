// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.WorkingCalendar;

/** The facts of the calendar in JSON. */
final class CalendarFactFormats {
    static final List<FactFormat<?>> ALL =
            List.of(new FactFormat<>(CalendarFacts.WORKING_DAYS, (value, path, goals) -> calendar(value, path)));

    private CalendarFactFormats() {}

    private static WorkingCalendar calendar(JsonNode value, String path) {
        JsonTrees.allowOnly(value, path, List.of("from", "to", "holidays", "makeUpWorkdays"));
        return new WorkingCalendar(
                JsonTrees.day(JsonTrees.member(value, "from", path), path + "/from"),
                JsonTrees.day(JsonTrees.member(value, "to", path), path + "/to"),
                days(value, "holidays", path),
                days(value, "makeUpWorkdays", path));
    }

    private static Set<LocalDate> days(JsonNode value, String name, String path) {
        Set<LocalDate> days = new LinkedHashSet<>();
        if (value.hasNonNull(name)) {
            int index = 0;
            for (JsonNode day : JsonTrees.elements(value.path(name), path + "/" + name)) {
                days.add(JsonTrees.day(day, path + "/" + name + "/" + index++));
            }
        }
        return days;
    }
}

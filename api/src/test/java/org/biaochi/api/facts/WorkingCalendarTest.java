// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);
    private static final LocalDate SUNDAY = LocalDate.of(2025, 1, 26);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(FROM, TO, Set.of(FROM), Set.of(SUNDAY));

    @Test
    void weekdays_are_worked_and_holidays_and_weekends_are_not() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2025, 1, 2))).contains(true);
        assertThat(CALENDAR.isWorkingDay(FROM)).contains(false);
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2025, 1, 4))).contains(false);
        assertThat(CALENDAR.isWorkingDay(TO)).contains(true);
    }

    @Test
    void a_weekend_day_may_be_worked_instead() {
        assertThat(CALENDAR.isWorkingDay(SUNDAY)).contains(true);
    }

    @Test
    void days_outside_the_span_are_unknown() {
        assertThat(CALENDAR.isWorkingDay(FROM.minusDays(1))).isEmpty();
        assertThat(CALENDAR.isWorkingDay(TO.plusDays(1))).isEmpty();
    }

    @Test
    void what_contradicts_itself_is_refused() {
        assertThatThrownBy(() -> new WorkingCalendar(TO, FROM, Set.of(), Set.of()))
                .hasMessageContaining("2025-01-01");
        assertThatThrownBy(() -> new WorkingCalendar(FROM, TO, Set.of(TO.plusDays(1)), Set.of()))
                .hasMessageContaining("2026-01-01");
        assertThatThrownBy(() -> new WorkingCalendar(FROM, TO, Set.of(SUNDAY), Set.of(SUNDAY)))
                .hasMessageContaining("2025-01-26");
        assertThatThrownBy(() -> new WorkingCalendar(FROM, TO, Set.of(), Set.of(FROM)))
                .hasMessageContaining("不是周末");
    }
}

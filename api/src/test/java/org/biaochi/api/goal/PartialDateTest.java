// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.biaochi.api.goal.PartialDate.Precision;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    @Test
    void a_month_reaches_from_its_first_to_its_last_day() {
        PartialDate month = PartialDate.of(2024, 2, 0);
        assertEquals(LocalDate.of(2024, 2, 1), month.firstDay(1999));
        assertEquals(LocalDate.of(2024, 2, 29), month.lastDay(1999));
        assertEquals(Precision.MONTH, month.precision());
    }

    @Test
    void a_year_reaches_from_january_to_december() {
        PartialDate year = PartialDate.of(2021, 0, 0);
        assertEquals(LocalDate.of(2021, 1, 1), year.firstDay(1999));
        assertEquals(LocalDate.of(2021, 12, 31), year.lastDay(1999));
        assertEquals(Precision.YEAR, year.precision());
    }

    @Test
    void a_missing_year_is_taken_from_the_caller_only() {
        PartialDate day = PartialDate.of(0, 6, 30);
        assertEquals(OptionalInt.empty(), day.year());
        assertEquals(LocalDate.of(2025, 6, 30), day.lastDay(2025));
        assertEquals(PartialDate.of(2025, 6, 30), day.withYearIfMissing(2025));
        assertEquals(PartialDate.of(2021, 6, 30), PartialDate.of(2021, 6, 30).withYearIfMissing(2025));
        assertEquals(Precision.DAY, day.precision());
    }

    @Test
    void the_leap_day_of_an_unknown_year_fits_any_year() {
        PartialDate leapDay = PartialDate.of(0, 2, 29);
        assertEquals(LocalDate.of(2025, 2, 28), leapDay.lastDay(2025));
        assertEquals(LocalDate.of(2024, 2, 29), leapDay.lastDay(2024));
    }

    @Test
    void refuses_dates_that_do_not_exist() {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2025, 2, 29));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2025, 13, 0));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2025, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(-1, 1, 1));
    }

    @Test
    void is_written_as_on_the_forms() {
        assertEquals("2021年12月31日", PartialDate.of(2021, 12, 31).toString());
        assertEquals("12月", PartialDate.of(0, 12, 0).toString());
        assertEquals("年内", PartialDate.of(0, 0, 0).toString());
    }

    @Test
    void equal_parts_make_equal_dates() {
        assertEquals(PartialDate.of(2021, 12, 0), PartialDate.of(2021, 12, 0));
        assertEquals(
                PartialDate.of(2021, 12, 0).hashCode(),
                PartialDate.of(2021, 12, 0).hashCode());
        assertNotEquals(PartialDate.of(2021, 12, 0), PartialDate.of(2021, 12, 31));
    }
}

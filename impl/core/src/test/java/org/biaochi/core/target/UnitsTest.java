// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.core.Rows;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private final Units units = Units.standard();

    @Test
    void knows_name_category_base_and_factor_of_every_spelling_in_the_table() {
        for (String[] row : Rows.of(UnitsTest.class, "units-cases.tsv")) {
            MeasureUnit unit = units.find(row[0]).orElseThrow();
            assertEquals(row[1], unit.name(), row[0]);
            assertEquals(UnitCategory.valueOf(row[2]), unit.category(), row[0]);
            assertEquals(row[3], unit.base(), row[0]);
            assertEquals(0, new BigDecimal(row[4]).compareTo(unit.factor()), row[0]);
        }
    }

    @Test
    void a_blank_is_no_unit_and_an_unknown_one_stays_as_typed() {
        assertTrue(units.find(null).isEmpty());
        assertTrue(units.find(" 　").isEmpty());
        assertEquals(MeasureUnit.unknown("tot扁"), units.find("tot扁").orElseThrow());
    }

    @Test
    void equal_amounts_are_equal_in_any_unit_of_one_base() {
        assertTrue(quantity("1", "平方公里").isSameAmountAs(quantity("1500", "亩")));
        assertTrue(quantity("2000", "平方米").isSameAmountAs(quantity("3", "亩")));
        assertTrue(quantity("1", "年").isSameAmountAs(quantity("12", "个月")));
        assertFalse(quantity("1", "个月").isSameAmountAs(quantity("30", "天")));
        assertFalse(quantity("30", "天").isSameAmountAs(quantity("30", "个工作日")));
        assertFalse(quantity("1", "元").isSameAmountAs(quantity("1", "元/亩")));
        assertFalse(quantity("1", "个").isSameAmountAs(quantity("1", "次")));
    }

    @Test
    void added_rows_win_and_leave_the_original_alone() {
        Units local = units.with("# local\n元\tMONEY\t本地元\t1\n");
        assertEquals("本地元", local.find("元").orElseThrow().base());
        assertEquals("元", units.find("元").orElseThrow().base());
    }

    @Test
    void a_row_that_cannot_be_read_is_refused_with_its_line() {
        for (String row :
                new String[] {"坨", "坨\tHEAP\t坨\t1", "坨\tCOUNT\t坨\tone", "坨\tCOUNT\t坨\t0", "坨\tCOUNT\t坨\t1\t堆\t摞"}) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> units.with("# comment\n" + row));
            assertTrue(refused.getMessage().contains("line 2"), refused.getMessage());
        }
    }

    private Quantity quantity(String number, String unit) {
        return Quantity.of(new BigDecimal(number), null, units.find(unit).orElseThrow());
    }
}

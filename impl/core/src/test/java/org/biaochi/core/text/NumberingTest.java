// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.biaochi.core.Rows;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void strips_numbering_and_nothing_else() {
        for (String[] row : Rows.of(NumberingTest.class, "numbering.tsv")) {
            assertEquals(row[1], Numbering.strip(row[0]), row[0]);
        }
    }

    @Test
    void returns_the_same_instance_when_there_is_no_numbering() {
        String name = "新增绿化面积";
        assertSame(name, Numbering.strip(name));
    }
}

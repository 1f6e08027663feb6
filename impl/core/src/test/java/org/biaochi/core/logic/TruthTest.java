// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.logic;

import static org.biaochi.core.logic.Truth.FALSE;
import static org.biaochi.core.logic.Truth.TRUE;
import static org.biaochi.core.logic.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TruthTest {

    @Test
    void the_unknown_decides_only_where_nothing_else_does() {
        assertEquals(TRUE, TRUE.or(UNKNOWN));
        assertEquals(TRUE, UNKNOWN.or(TRUE));
        assertEquals(FALSE, FALSE.and(UNKNOWN));
        assertEquals(FALSE, UNKNOWN.and(FALSE));
        assertEquals(UNKNOWN, TRUE.and(UNKNOWN));
        assertEquals(UNKNOWN, FALSE.or(UNKNOWN));
        assertEquals(UNKNOWN, UNKNOWN.not());
    }

    @Test
    void two_values_behave_as_booleans() {
        for (boolean a : new boolean[] {true, false}) {
            assertEquals(Truth.of(!a), Truth.of(a).not());
            for (boolean b : new boolean[] {true, false}) {
                assertEquals(Truth.of(a && b), Truth.of(a).and(Truth.of(b)));
                assertEquals(Truth.of(a || b), Truth.of(a).or(Truth.of(b)));
            }
        }
    }

    @Test
    void de_morgan_holds_for_all_three_values() {
        for (Truth a : Truth.values()) {
            for (Truth b : Truth.values()) {
                assertEquals(a.and(b).not(), a.not().or(b.not()));
                assertEquals(a.and(b), b.and(a));
            }
        }
    }

    @Test
    void folds_over_nothing_are_neutral() {
        assertEquals(TRUE, Truth.all(List.<Truth>of(), t -> t));
        assertEquals(FALSE, Truth.any(List.<Truth>of(), t -> t));
    }

    @Test
    void folds_keep_the_unknown_and_stop_when_decided() {
        assertEquals(UNKNOWN, Truth.all(List.of(TRUE, UNKNOWN), t -> t));
        assertEquals(UNKNOWN, Truth.any(List.of(FALSE, UNKNOWN), t -> t));
        List<Truth> asked = new ArrayList<>();
        assertEquals(TRUE, Truth.any(List.of(UNKNOWN, TRUE, FALSE), t -> {
            asked.add(t);
            return t;
        }));
        assertEquals(List.of(UNKNOWN, TRUE), asked);
        assertEquals(FALSE, Truth.all(List.of(UNKNOWN, FALSE), t -> t));
    }

    @Test
    void refuses_a_missing_operand() {
        assertThrows(NullPointerException.class, () -> FALSE.and(null));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"GR-IND-001", "PM-MON-103", "EDU-001", "X9-A-B-777"})
    void rule_ids_are_read(String text) {
        assertTrue(RuleId.isRuleId(text));
        assertEquals(text, RuleId.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "001", "-001", "GR-IND-1", "gr-ind-001", "GR--IND-001", "9GR-001", "GR-IND-00A", "GR_IND-001"
            })
    void anything_else_is_no_rule_id(String text) {
        assertFalse(RuleId.isRuleId(text));
        assertThrows(IllegalArgumentException.class, () -> RuleId.of(text));
    }

    @Test
    void formula_ids_are_ordered_by_number() {
        List<String> sorted = Stream.of("R03", "F20", "F03", "F101")
                .map(FormulaId::of)
                .sorted()
                .map(FormulaId::toString)
                .toList();
        assertEquals(List.of("F03", "F20", "F101", "R03"), sorted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "G01", "F1", "F00", "F012", "F1000", "F2x"})
    void anything_else_is_no_formula_id(String text) {
        assertThrows(IllegalArgumentException.class, () -> FormulaId.of(text));
    }
}

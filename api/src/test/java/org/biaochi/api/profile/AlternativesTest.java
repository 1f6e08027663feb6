// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.biaochi.api.profile.Alternatives.Alternative;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    @Test
    void reads_plain_and_bound_alternatives() {
        assertEquals(
                List.of(
                        new Alternative("率", false, true),
                        new Alternative("增长", false, false),
                        new Alternative("是否", true, false)),
                Alternatives.parse("率$|增长|^是否").alternatives());
    }

    @Test
    void refuses_an_empty_alternative() {
        assertThrows(IllegalArgumentException.class, () -> Alternatives.parse("率||比例"));
        assertThrows(IllegalArgumentException.class, () -> Alternatives.parse("$"));
    }
}

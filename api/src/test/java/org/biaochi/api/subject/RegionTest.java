// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
    @Test
    void codes_of_every_length_mean_the_same_place() {
        assertEquals(Region.of("610900"), Region.of("610900000"));
        assertEquals(Region.of("61"), Region.of("610000000000"));
    }

    @Test
    void a_region_contains_itself_and_what_lies_below() {
        assertTrue(Region.of("610000").contains(Region.of("610900")));
        assertTrue(Region.of("610900").contains(Region.of("610921001")));
        assertTrue(Region.NATION.contains(Region.of("610900")));
        assertTrue(Region.of("610900").contains(Region.of("610900")));
        assertFalse(Region.of("610900").contains(Region.of("610800")));
        assertFalse(Region.of("610900").contains(Region.of("610000")));
        assertFalse(Region.of("610000").contains(Region.NATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "61090A", "6109000000000", "六一"})
    void anything_else_is_refused_with_the_remedy(String code) {
        String message = assertThrows(IllegalArgumentException.class, () -> Region.of(code))
                .getMessage();
        assertTrue(message.contains("610900000"), message);
    }
}

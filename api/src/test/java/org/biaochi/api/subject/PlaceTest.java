// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "/indicators/3/name", "/a~1b/~0", "/0", "/01", "/", "/a//b", "/99999999999"})
    void a_pointer_survives_the_round_trip(String pointer) {
        assertEquals(pointer, Place.ofPointer(pointer).toString());
    }

    @Test
    void a_pointer_without_a_slash_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Place.ofPointer("indicators"));
    }

    @Test
    void positions_are_ordered_as_numbers_and_parents_come_first() {
        List<String> sorted = Stream.of("/indicators/10", "/indicators/9/value", "/indicators", "/indicators/9", "")
                .map(Place::ofPointer)
                .sorted()
                .map(Place::toString)
                .toList();
        assertEquals(List.of("", "/indicators", "/indicators/9", "/indicators/9/value", "/indicators/10"), sorted);
    }

    @Test
    void the_common_place_holds_all() {
        Place a = Place.ofPointer("/indicators/1/name");
        Place b = Place.ofPointer("/indicators/2/name");
        assertEquals("/indicators", Place.common(List.of(a, b)).toString());
        assertEquals(a, Place.common(List.of(a, a)));
        assertEquals(
                "/indicators/1",
                Place.common(List.of(a, Place.ofPointer("/indicators/1/unit"))).toString());
        assertTrue(Place.common(List.of(a, Place.ofPointer("/projectName"))).equals(Place.ROOT));
    }
}

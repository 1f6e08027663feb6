// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.biaochi.kit.subject.NotApplicable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** One line per failure. */
class WordingTest {
    private static String of(Executable check) {
        return Wording.of(assertThrows(Throwable.class, check));
    }

    @Test
    void expected_and_actual_value_stand_in_words() {
        assertEquals("the day: expected 1, but was 2", of(() -> assertEquals(1, 2, "the day")));
        assertEquals("expected [a], but was []", of(() -> assertEquals(List.of("a"), List.of())));
        assertEquals("the id: expected 7, but was an empty text", of(() -> assertEquals("7", "", "the id")));
        assertEquals("twice: expected anything but x", of(() -> assertNotEquals("x", "x", "twice")));
    }

    @Test
    void a_statement_stands_for_itself() {
        assertEquals("the digest", of(() -> assertTrue(false, "the digest")));
        assertEquals("no packs", Wording.of(new NotApplicable("no packs")));
        assertEquals("java.lang.IllegalStateException: closed", Wording.of(new IllegalStateException("closed")));
        assertEquals("java.lang.StackOverflowError", Wording.of(new StackOverflowError()));
    }

    @Test
    void bodies_are_cut_and_lines_joined() {
        String body = "{" + "x".repeat(500) + "}";
        assertEquals("no: {" + "x".repeat(199) + "…", Wording.of(new AssertionError("no: " + body)));
        assertEquals("a b", Wording.of(new AssertionError("a\n   b\n")));
        assertEquals(
                "x: expected " + "y".repeat(200) + "…, but was z", of(() -> assertEquals("y".repeat(300), "z", "x")));
        assertEquals("abc…", Wording.shortened("abc\uD83D\uDE00", 4));
    }
}

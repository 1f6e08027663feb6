// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The list of mutants that may survive speaks of methods that exist. */
class SurvivorsTest {
    @Test
    void every_explained_mutant_belongs_to_a_method_that_exists() throws IOException, ClassNotFoundException {
        List<String> rows;
        try (InputStream file = SurvivorsTest.class.getResourceAsStream("survivors.tsv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            rows = text.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
        }
        assertFalse(rows.isEmpty());
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            assertEquals(4, cells.length, row);
            Class<?> type = Class.forName(cells[0]);
            assertTrue(
                    cells[1].equals("lambda")
                            || Arrays.stream(type.getDeclaredMethods())
                                    .anyMatch(method -> method.getName().equals(cells[1])),
                    row);
            assertFalse(cells[3].isBlank(), row);
        }
    }
}

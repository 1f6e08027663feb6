// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of mutants that the kit alone does not notice speaks of methods that exist and were measured, once of each. */
class SurvivorsTest {
    @Test
    void every_explained_mutant_belongs_to_a_method_that_exists() throws IOException, ClassNotFoundException {
        List<String> rows = rows("survivors.tsv");
        assertFalse(rows.isEmpty());
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            assertEquals(5, cells.length, row);
            assertTrue(methods(Class.forName(cells[0])).anyMatch(cells[1]::equals), row);
            assertTrue(Integer.parseInt(cells[2]) > 0, row);
            assertFalse(cells[3].isBlank() || cells[4].isBlank(), row);
        }
        assertEquals(
                rows.size(), rows.stream().map(SurvivorsTest::place).distinct().count(), "told twice");
    }

    @Test
    void every_explained_mutant_is_of_a_formula_or_of_the_sample() throws IOException, ClassNotFoundException {
        Set<String> sample = new HashSet<>();
        for (String row : rows("sample.tsv")) {
            assertTrue(sample.add(Class.forName(row.split("\t", -1)[1]).getName()), row);
        }
        for (String row : rows("survivors.tsv")) {
            String type = row.replaceFirst("[$\t].*", "");
            assertTrue(type.startsWith("org.biaochi.core.formula.") || sample.contains(type), row);
        }
    }

    private static Stream<String> methods(Class<?> type) {
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .map(method -> method.getName().replaceFirst("^lambda\\$(.*)\\$[0-9]+$", "$1"));
        return Stream.concat(Stream.of("<init>"), methods);
    }

    private static String place(String row) {
        return String.join("\t", Arrays.asList(row.split("\t", -1)).subList(0, 2)) + row.split("\t", -1)[3];
    }

    private static List<String> rows(String name) throws IOException {
        try (InputStream file = SurvivorsTest.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
        }
    }
}

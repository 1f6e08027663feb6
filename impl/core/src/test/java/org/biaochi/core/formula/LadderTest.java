// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.profile.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest {
    /** Rows such as {@code 良 80 90 [)}; {@code -} for no bound. */
    private static Ladder<String> ladder(String... rows) {
        List<Map<String, String>> cells = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(" ", -1);
            Map<String, String> cell = new LinkedHashMap<>();
            cell.put("grade", parts[0]);
            cell.put("from", parts[1].equals("-") ? "" : parts[1]);
            cell.put("to", parts[2].equals("-") ? "" : parts[2]);
            cell.put("edges", parts.length > 3 ? parts[3] : "");
            cells.add(cell);
        }
        return Ladder.read(new Table(cells), "grade", Optional::of);
    }

    private static String at(Ladder<String> ladder, String value) {
        return ladder.at(Rational.of(new BigDecimal(value)))
                .map(Ladder.Rung::step)
                .orElse("");
    }

    @Test
    void a_bound_belongs_to_the_band_that_includes_it() {
        Ladder<String> grades = ladder("中 60 80", "优 90 100 []", "良 80 90", "差 0 60");
        assertEquals("良", at(grades, "80"));
        assertEquals("良", at(grades, "89.999"));
        assertEquals("优", at(grades, "90"));
        assertEquals("优", at(grades, "100"));
        assertEquals("差", at(grades, "0"));
        assertEquals("", at(grades, "100.01"));
        assertEquals("", at(grades, "-0.01"));
    }

    @Test
    void a_band_may_be_a_single_number() {
        Ladder<String> grades = ladder("满分 100 100 []", "其他 0 100");
        assertEquals("满分", at(grades, "100"));
        assertEquals("其他", at(grades, "99.99"));
    }

    @Test
    void open_ends_take_everything() {
        Ladder<String> lights = ladder("红 - 60", "黄 60 80 []", "绿 80 - (]");
        assertEquals("红", at(lights, "-1000000"));
        assertEquals("黄", at(lights, "80"));
        assertEquals("绿", at(lights, "1000000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "优 90 100,良 80 89",
                "优 90 100,良 80 91",
                "优 90 100,良 80 90 []",
                "优 90 100 (],良 80 90",
                "优 90 100,良 90 90",
                "优 90 90",
                "优 90 90 (]",
                "优 90 90 ()",
                "优 90 80",
                "优 90 x",
                "优 90 100 <>",
                "优 - -,良 - -",
                ""
            })
    void gaps_overlaps_and_nonsense_are_refused(String rows) {
        String[] bands = rows.isEmpty() ? new String[0] : rows.split(",");
        ConfigurationException refused = assertThrows(ConfigurationException.class, () -> ladder(bands));
        assertTrue(!refused.text().zh().isBlank() && !refused.text().en().isBlank());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BandsTest {

    @TestFactory
    Stream<DynamicTest> finds_gaps_overlaps_and_shared_edges() {
        return TestPacks.text("bands.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> dynamicTest(line, () -> {
                    String[] sides = line.split("=>", -1);
                    List<String> found = new ArrayList<>();
                    Bands.check(table(sides[0].strip().split(" ")))
                            .forEach(flaw ->
                                    found.add(flaw.row() + ":" + flaw.code().substring("LINT_BAND_".length())));
                    assertThat(String.join(" ", found)).isEqualTo(sides[1].strip());
                }));
    }

    @Test
    void every_partition_is_clean_and_stops_being_so_when_a_bound_moves() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            TreeSet<Integer> cuts = new TreeSet<>();
            while (cuts.size() < 3 + random.nextInt(5)) {
                cuts.add(random.nextInt(1000));
            }
            List<String> rows = new ArrayList<>();
            Integer last = null;
            for (Integer cut : cuts) {
                if (last != null) {
                    rows.add(tenths(last) + ";" + tenths(cut));
                }
                last = cut;
            }
            int moved = random.nextInt(rows.size() - 1);
            String[] bounds = rows.get(moved).split(";");
            String wider = bounds[0] + ";" + new BigDecimal(bounds[1]).add(new BigDecimal("0.01"));
            List<String> overlapping = new ArrayList<>(rows);
            overlapping.set(moved, wider);
            Collections.shuffle(rows, random);
            assertThat(Bands.check(table(rows.toArray(new String[0])))).isEmpty();
            assertThat(Bands.check(table(overlapping.toArray(new String[0]))))
                    .extracting(TableFlaw::code)
                    .containsExactly("LINT_BAND_OVERLAP");
        }
    }

    @Test
    void says_which_numbers_at_the_ends_have_no_row() {
        TableShape.Cover cover =
                new TableShape.Cover(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(100)));
        assertThat(Bands.check(table("20;60", "60;80"), Optional.of(cover)))
                .extracting(flaw -> flaw.row() + " " + flaw.text().zh())
                .containsExactly("-1 没有 0（含）至 20（不含） 的一行，请补上", "-1 没有 80（含）至 100（含） 的一行，请补上");
        assertThat(Bands.check(table(";60", "60;"), Optional.of(cover))).isEmpty();
        assertThat(Bands.check(table("0;60", "60;100;[]"), Optional.of(cover))).isEmpty();
    }

    @Test
    void a_table_without_bounds_is_not_one_of_bands() {
        assertThat(Bands.isBands(new Table(List.of(Map.of("l1", "产出"))))).isFalse();
        assertThat(Bands.isBands(new Table(List.of()))).isFalse();
        assertThat(Bands.isBands(table("0;60"))).isTrue();
    }

    private static String tenths(int number) {
        return BigDecimal.valueOf(number, 1).toPlainString();
    }

    private static Table table(String... rows) {
        List<Map<String, String>> cells = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(";", -1);
            Map<String, String> cell = new LinkedHashMap<>();
            cell.put("from", parts[0]);
            cell.put("to", parts[1]);
            cell.put("edges", parts.length > 2 ? parts[2] : "");
            cell.put("group", parts.length > 3 ? parts[3] : "");
            cells.add(cell);
        }
        return new Table(cells);
    }
}

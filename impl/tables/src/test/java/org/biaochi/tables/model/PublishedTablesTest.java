// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.core.exchange.Omission;
import org.biaochi.forms.Inputs;
import org.biaochi.tables.HostRows;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowSet;
import org.biaochi.tables.row.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedTablesTest {
    private static final TableSubjects TABLES = new TableSubjects(TableSettings.builder()
            .scope(new Scope("510000000", ""))
            .regionName("四川省")
            .stamp("20240301083015123")
            .build());

    static List<String> names() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(PublishedTablesTest.class.getResource("/published-tables"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PublishedTablesTest.class.getResourceAsStream("/published-tables/" + name))) {
            return in.readAllBytes();
        }
    }

    static Set<String> paths(List<Omission> omissions) {
        return omissions.stream().map(Omission::path).collect(Collectors.toSet());
    }

    @Test
    void there_are_thirty_two() throws IOException, URISyntaxException {
        assertThat(names()).hasSize(32);
    }

    @ParameterizedTest
    @MethodSource("names")
    void lose_nothing_on_the_way_through_rows_that_was_not_told(String name) throws IOException {
        PerformanceGoal goal = Inputs.goal(name, bytes(name)).subject();

        TableSubjects.Written written = TABLES.write(List.of(goal).iterator());
        TableSubjects.Read read = TABLES.read(name, written.rows());

        assertThat(read.skipped()).isEmpty();
        PerformanceGoal back = (PerformanceGoal) read.subjects().get(0).subject();
        assertThat(Told.lost(goal, Told.cells(back), paths(written.omissions())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void give_the_same_rows_a_second_time(String name) throws IOException {
        PerformanceGoal goal = Inputs.goal(name, bytes(name)).subject();
        RowSet rows = TABLES.write(List.of(goal).iterator()).rows();

        TableSubjects.Written again =
                TABLES.write(RoundTripTest.subjects(TABLES.read(name, rows)).iterator());

        assertThat(again.omissions()).isEmpty();
        assertThat(HostRows.texts(again.rows())).isEqualTo(HostRows.texts(rows));
    }

    @Test
    void are_rows_with_keys_region_and_live_mark() throws IOException {
        PerformanceGoal goal =
                Inputs.goal("019-goal.json", bytes("019-goal.json")).subject();
        RowSet rows = TABLES.write(List.of(goal).iterator()).rows();

        Row first = rows.rows("PM_PERF_GOAL_INFO").get(0);
        assertThat(first.text("KPI_PER_ID")).matches("[0-9a-f]{32}");
        assertThat(first.text("MOF_DIV_CODE")).isEqualTo("510000000");
        assertThat(first.text("MOF_DIV_NAME")).isEqualTo("四川省");
        assertThat(first.text("IS_DELETED")).isEqualTo("2");
        assertThat(first.text("PERF_OBJ_TYPE_CODE")).isEqualTo("2");
        assertThat(first.text("UPDATE_TIME")).isEqualTo("20240301083015123");
        assertThat(rows.rows("PM_PERF_INDICATOR")).hasSameSizeAs(goal.indicators());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.Decoded;
import org.biaochi.tables.HostRows;
import org.biaochi.tables.row.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final TableSubjects TABLES =
            new TableSubjects(TableSettings.builder().build());

    static List<Subject> subjects(TableSubjects.Read read) {
        List<Subject> subjects = new ArrayList<>();
        for (Decoded<? extends Subject> decoded : read.subjects()) {
            subjects.add(decoded.subject());
        }
        return subjects;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20230321})
    void rows_of_goals_come_back_with_every_string(long seed) {
        RowSet rows = new HostRows(seed).goals(300);

        TableSubjects.Read read = TABLES.read("甲县", rows);
        TableSubjects.Written written = TABLES.write(subjects(read).iterator());

        assertThat(read.skipped()).isEmpty();
        assertThat(written.omissions()).isEmpty();
        assertThat(HostRows.texts(written.rows())).isEqualTo(HostRows.texts(rows));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20200010})
    void rows_of_self_evaluations_come_back_with_every_string(long seed) {
        assertComeBack(new HostRows(seed).selfEvaluations(200), 200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20190136})
    void rows_of_monitoring_come_back_with_every_string(long seed) {
        RowSet rows = new HostRows(seed).monitoring(150);
        long reports = rows.rows("PAY_PERF_MONITOR_INFO").stream()
                .map(row -> row.text("PRO_CODE"))
                .distinct()
                .count();

        assertComeBack(rows, (int) reports);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20220726})
    void rows_of_evaluations_and_all_files_come_back_with_every_string(long seed) {
        assertComeBack(new HostRows(seed).files(100), 400);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20210610})
    void rows_of_bonds_come_back_with_every_string_whatever_they_share(long seed) {
        assertComeBack(new HostRows(seed).bonds(100), 200);
    }

    private static void assertComeBack(RowSet rows, int subjects) {
        TableSubjects.Read read = TABLES.read("甲县", rows);
        TableSubjects.Written written = TABLES.write(subjects(read).iterator());

        assertThat(read.skipped()).isEmpty();
        assertThat(read.subjects()).hasSize(subjects);
        assertThat(HostRows.differences(rows, written.rows())).isEmpty();
        assertThat(written.omissions()).isEmpty();
    }

    @Test
    void goals_come_back_but_for_what_was_told() {
        GoalModels models = new GoalModels(20150088);
        List<Subject> goals = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            goals.add(models.next(i));
        }

        TableSubjects.Written written = TABLES.write(goals.iterator());
        TableSubjects.Read read = TABLES.read("甲县", written.rows());

        assertThat(written.omissions()).isEmpty();
        assertThat(read.skipped()).isEmpty();
        List<Subject> back = subjects(read);
        assertThat(back).hasSameSizeAs(goals);
        for (int i = 0; i < goals.size(); i++) {
            assertThat(GoalModels.held(back.get(i))).as("%d", i).isEqualTo(GoalModels.held(goals.get(i)));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.forms.excel.ExcelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExcelRoundTripTest {
    private static final ExcelFormat EXCEL = new ExcelFormat();

    static List<String> names() {
        return Tables.names();
    }

    private static byte[] write(List<? extends Subject> subjects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Omission> omissions = EXCEL.write(subjects.iterator(), out);
        assertThat(omissions).isEmpty();
        return out.toByteArray();
    }

    private static List<PerformanceGoal> goals(byte[] workbook) {
        List<PerformanceGoal> goals = new ArrayList<>();
        for (InputEntry<? extends Subject> entry : EXCEL.read(
                        Stage.REVIEW, "b.xlsx", new ByteArrayInputStream(workbook))
                .toList()) {
            if (entry instanceof Unreadable<?> unreadable) {
                throw unreadable.error();
            }
            goals.add((PerformanceGoal) ((Decoded<?>) entry).subject());
        }
        return goals;
    }

    @ParameterizedTest
    @MethodSource("names")
    void published_tables_keep_every_string(String name) throws IOException {
        byte[] table = Tables.bytes(name);
        byte[] workbook = write(List.of(FormTables.read(name, table).subject()));

        String back = FormTables.write(goals(workbook).get(0));

        assertThat(Tables.tree(back)).isEqualTo(Tables.tree(table));
    }

    @Test
    void all_published_tables_stand_in_one_workbook() throws IOException {
        List<PerformanceGoal> tables = names().stream()
                .map(name -> FormTables.read(name, Tables.bytes(name)).subject())
                .toList();

        assertThat(goals(write(tables))).isEqualTo(tables);
    }

    @Test
    void goals_at_random_come_back_as_they_were() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            PerformanceGoal goal = new Goals(seed).next();
            PerformanceGoal form = FormTables.parse(FormTables.write(goal));

            comesBack(seed, form);
        }
    }

    @Test
    void tables_at_random_come_back_as_they_were() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            String json = new RandomTable(seed).next().toString();
            PerformanceGoal table =
                    FormTables.read("", json.getBytes(StandardCharsets.UTF_8)).subject();

            comesBack(seed, table);
        }
    }

    private static void comesBack(long seed, PerformanceGoal goal) throws IOException {
        List<PerformanceGoal> back = goals(write(List.of(goal)));

        assertThat(back).as("seed %s", seed).hasSize(1);
        assertThat(FormTables.write(back.get(0))).as("seed %s", seed).isEqualTo(FormTables.write(goal));
        assertThat(back.get(0)).as("seed %s", seed).isEqualTo(goal);
    }
}

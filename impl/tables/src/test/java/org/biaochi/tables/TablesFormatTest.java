// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.tables.row.RowSet;
import org.biaochi.tables.rowset.RowFileKind;
import org.biaochi.tables.rowset.RowFiles;
import org.biaochi.tables.rowset.RowsetReader;
import org.biaochi.tables.rowset.RowsetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesFormatTest {
    private static final TablesFormat FORMAT = TablesFormat.standard();
    private static final RowSet ROWS = new HostRows(7).goals(30);

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowsetWriter.builder().build().writeZip(ROWS, out);
        return out.toByteArray();
    }

    private static RowSet rows(byte[] zip) throws IOException {
        return RowsetReader.standard().readZip(new ByteArrayInputStream(zip)).rows();
    }

    private static byte[] head(byte[] file) {
        return Arrays.copyOf(file, Math.min(file.length, FileFormat.HEAD));
    }

    private static List<InputEntry<? extends Subject>> read(byte[] file) {
        return FORMAT.read("甲县.zip", new ByteArrayInputStream(file)).toList();
    }

    private static List<? extends Subject> subjects(List<InputEntry<? extends Subject>> entries) {
        return entries.stream()
                .map(entry -> ((Decoded<? extends Subject>) entry).subject())
                .toList();
    }

    @Test
    void a_package_is_recognised_read_and_written_again_with_every_string() throws IOException {
        byte[] zip = zip();
        assertThat(FORMAT.recognises(head(zip))).isTrue();

        List<? extends Subject> subjects = subjects(read(zip));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(FORMAT.write(subjects.iterator(), out)).isEmpty();

        assertThat(subjects).hasSize(60);
        assertThat(HostRows.texts(rows(out.toByteArray()))).isEqualTo(HostRows.texts(ROWS));
    }

    @Test
    void a_zipped_folder_is_recognised_behind_its_name_and_by_rows_of_any_table() throws IOException {
        for (String first : List.of("甲县/manifest.json", "甲县/ELE_CATALOG.csv", "甲县/HOST_OWN_TABLE.jsonl")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                ZipEntry folder = new ZipEntry("甲县/");
                folder.setMethod(ZipEntry.STORED);
                folder.setSize(0);
                folder.setCrc(0);
                zip.putNextEntry(folder);
                zip.putNextEntry(new ZipEntry(first));
            }
            assertThat(FORMAT.recognises(head(out.toByteArray()))).as(first).isTrue();
        }
    }

    @Test
    void a_folder_with_a_manifest_is_recognised_and_read(@TempDir Path folder) throws IOException {
        assertThat(FORMAT.recognises(folder)).isFalse();
        FORMAT.write(subjects(read(zip())).iterator(), folder);

        assertThat(FORMAT.recognises(folder)).isTrue();
        assertThat(FORMAT.read("甲县", folder)).hasSize(60).allMatch(entry -> entry instanceof Decoded);
        assertThat(HostRows.texts(RowsetReader.standard().readFolder(folder).rows()))
                .isEqualTo(HostRows.texts(ROWS));
    }

    @ParameterizedTest
    @EnumSource(RowFileKind.class)
    void the_rows_of_one_table_are_recognised_by_its_columns(RowFileKind kind) {
        for (String table : ROWS.tables()) {
            byte[] file = RowFiles.write(kind, ROWS.rows(table));
            assertThat(FORMAT.recognises(head(file))).as(table).isTrue();
            assertThat(read(file)).as(table).isNotEmpty().allMatch(entry -> entry instanceof Decoded);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"title\":\"绩效自评表\",\"indicators\":[]}",
                "{\"schema\":\"biaochi-goal-1\",\"projectName\":\"a\"}",
                "<goal/>",
                "名称,数值\n甲,1",
                "KPI_ID,KPI_VAL",
                "PK\u0003\u0004"
            })
    void anything_else_is_not(String text) {
        assertThat(FORMAT.recognises(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void rows_without_a_goal_come_as_unreadable_entries_with_table_and_line() {
        byte[] goals = RowFiles.write(RowFileKind.JSON_LINES, ROWS.rows("PM_PERF_GOAL_INFO"));
        String twice = new String(goals, StandardCharsets.UTF_8);
        List<InputEntry<? extends Subject>> entries = read((twice + twice).getBytes(StandardCharsets.UTF_8));

        int rows = ROWS.rows("PM_PERF_GOAL_INFO").size();
        assertThat(entries)
                .filteredOn(entry -> entry instanceof Unreadable)
                .hasSize(rows)
                .first()
                .satisfies(entry -> {
                    assertThat(entry.source()).isEqualTo("甲县.zip!PM_PERF_GOAL_INFO:" + (rows + 1));
                    assertThat(((Unreadable<?>) entry).error().code()).isEqualTo("TABLE_ROW_DUPLICATE_KEY");
                });
    }

    @Test
    void hostile_bytes_give_entries_or_a_refusal_and_never_anything_else() throws IOException {
        byte[] zip = zip();
        Random random = new Random(6);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = zip.clone();
            for (int changes = 1 + random.nextInt(20); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));
            try {
                assertThat(read(cut))
                        .allSatisfy(entry -> assertThat(entry.source()).startsWith("甲县.zip"));
            } catch (org.biaochi.api.subject.UnreadableInputException refused) {
                assertThat(refused.code()).isNotEmpty();
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.tables.HostRows;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;
import org.biaochi.tables.row.Scope;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackageTest {
    private static final RowSet ROWS = new HostRows(4).goals(40);
    private static final Scope SCOPE = new Scope("510000000", "2024");

    private static byte[] zip(RowsetWriter.Builder writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.build().writeZip(ROWS, out);
        return out.toByteArray();
    }

    private static Rowset read(byte[] zip) throws IOException {
        return RowsetReader.standard().readZip(new ByteArrayInputStream(zip));
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void assertSame(RowSet back) {
        assertThat(back.tables()).isEqualTo(ROWS.tables());
        for (String table : ROWS.tables()) {
            assertThat(back.rows(table))
                    .extracting(Row::texts)
                    .isEqualTo(ROWS.rows(table).stream().map(Row::texts).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(RowFileKind.class)
    void rows_come_back_from_a_zip_with_every_string(RowFileKind kind) throws IOException {
        Rowset back = read(zip(RowsetWriter.builder().kind(kind).scope(SCOPE)));

        assertThat(back.problems()).isEmpty();
        assertThat(back.refusals()).isEmpty();
        assertThat(back.manifest().scope()).isEqualTo(SCOPE);
        assertThat(back.manifest().mode()).isEqualTo(Manifest.Mode.FULL);
        for (String table : ROWS.tables()) {
            for (int i = 0; i < ROWS.rows(table).size(); i++) {
                assertThat(back.rows().rows(table).get(i).texts())
                        .containsExactlyInAnyOrderEntriesOf(
                                ROWS.rows(table).get(i).texts());
            }
        }
    }

    @Test
    void rows_come_back_from_a_folder(@TempDir Path folder) throws IOException {
        RowsetWriter.builder().build().writeFolder(ROWS, folder.resolve("甲县"));

        Rowset back = RowsetReader.standard().readFolder(folder.resolve("甲县"));

        assertThat(back.refusals()).isEmpty();
        assertSame(back.rows());
        assertThat(Files.list(folder.resolve("甲县"))).hasSize(5);
    }

    @Test
    void equal_rows_give_equal_bytes() throws IOException {
        assertThat(zip(RowsetWriter.builder())).isEqualTo(zip(RowsetWriter.builder()));
    }

    @Test
    void an_incremental_package_says_from_when_to_when() throws IOException {
        Manifest manifest = read(zip(RowsetWriter.builder().incremental("20240101000000000", "20240201")))
                .manifest();

        assertThat(manifest.mode()).isEqualTo(Manifest.Mode.INCREMENTAL);
        assertThat(manifest.since()).isEqualTo("20240101000000000");
        assertThat(manifest.until()).isEqualTo("20240201");
        assertThat(manifest.standard()).isEqualTo("2.0");
    }

    @Test
    void a_digest_of_sm3_stands_in_the_manifest_where_a_provider_is_there() throws IOException {
        RowDigests chinese = RowDigests.of(new BouncyCastleProvider());
        byte[] zip = zip(RowsetWriter.builder().digests(chinese));

        assertThat(read(zip).manifest().tables())
                .allSatisfy(entry -> assertThat(entry.digests()).containsOnlyKeys(RowDigests.SHA_256, RowDigests.SM3));
        // GB/T 32905-2016, example 1.
        assertThat(chinese.of("abc".getBytes(StandardCharsets.US_ASCII)))
                .containsEntry(RowDigests.SM3, "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");

        Map<String, byte[]> files = files(zip);
        String manifest = new String(files.get(Manifest.FILE), StandardCharsets.UTF_8);
        files.put(
                Manifest.FILE,
                manifest.replaceAll("\"sha256\":\"[0-9a-f]+\",", "")
                        .replaceFirst("\"sm3\":\"....", "\"sm3\":\"0000")
                        .getBytes(StandardCharsets.UTF_8));
        RowsetReader knowing = new RowsetReader(PackageLimits.DEFAULT, chinese);
        assertThat(knowing.readZip(new ByteArrayInputStream(packed(files))).refusals())
                .extracting(UnreadableInputException::code)
                .containsExactly("PACKAGE_DIGEST");
        assertThat(read(packed(files)).refusals()).isEmpty();
    }

    @Test
    void a_changed_table_is_refused_and_the_others_are_read() throws IOException {
        Map<String, byte[]> files = files(zip(RowsetWriter.builder()));
        byte[] changed = files.get("PM_PERF_INDICATOR.jsonl");
        changed[changed.length / 2] ^= 1;

        Rowset back = read(packed(files));

        assertThat(back.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("PACKAGE_DIGEST");
            assertThat(refusal.path()).isEqualTo("/PM_PERF_INDICATOR.jsonl");
        });
        assertThat(back.rows().has("PM_PERF_INDICATOR")).isFalse();
        assertThat(back.rows().rows("PM_PERF_GOAL_INFO")).isNotEmpty();
    }

    @Test
    void a_missing_and_an_unlisted_file_are_told() throws IOException {
        Map<String, byte[]> files = files(zip(RowsetWriter.builder()));
        files.remove("BGT_PERF_INDICATOR.jsonl");
        files.put("BA_BGT_INFO.jsonl", "{\"BGT_ID\":\"1\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(read(packed(files)).refusals())
                .extracting(UnreadableInputException::code)
                .containsExactly("PACKAGE_FILE_MISSING", "PACKAGE_UNLISTED");
    }

    @Test
    void a_package_without_a_manifest_is_refused() {
        assertThatThrownBy(() -> read(packed(Map.of("PM_PERF_GOAL_INFO.jsonl", new byte[0]))))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        refused -> assertThat(refused.code()).isEqualTo("PACKAGE_MANIFEST"));
    }

    @Test
    void a_zip_bomb_is_refused_before_it_unfolds() throws IOException {
        byte[] bomb = packed(Map.of("PM_PERF_GOAL_INFO.csv", new byte[300 << 20]));
        assertThat(bomb.length).isLessThan(1 << 20);

        assertThatThrownBy(() -> read(bomb)).isInstanceOfSatisfying(UnreadableInputException.class, refused -> {
            assertThat(refused.code()).isEqualTo("PACKAGE_TOO_LARGE");
            assertThat(refused.getMessage()).contains("PM_PERF_GOAL_INFO.csv");
        });
    }

    @Test
    void too_many_files_and_too_many_bytes_are_refused() throws IOException {
        byte[] zip = zip(RowsetWriter.builder());
        for (PackageLimits limits : new PackageLimits[] {
            new PackageLimits(2, 1 << 20, 1 << 20, 100),
            new PackageLimits(9, 100, 1 << 20, 100),
            new PackageLimits(9, 1 << 20, 5_000, 100)
        }) {
            RowsetReader reader = new RowsetReader(limits, RowDigests.standard());
            assertThatThrownBy(() -> reader.readZip(new ByteArrayInputStream(zip)))
                    .isInstanceOfSatisfying(
                            UnreadableInputException.class,
                            refused -> assertThat(refused.code()).isEqualTo("PACKAGE_TOO_LARGE"));
        }
    }

    @Test
    void a_cut_zip_is_refused_as_broken() throws IOException {
        byte[] zip = zip(RowsetWriter.builder());
        byte[] cut = java.util.Arrays.copyOf(zip, zip.length / 2);

        assertThatThrownBy(() -> read(cut)).isInstanceOfAny(UnreadableInputException.class);
    }

    @Test
    void a_broken_line_is_told_and_the_next_one_read() throws IOException {
        String lines =
                "{\"KPI_ID\":\"1\",\"KPI_VAL\":5}\n{\"KPI_ID\":\"2\",\n{\"kpi_id\":\"3\",\"KPI_ID\":\"3\"}\n{\"KPI_ID\":\"4\",\"X\":{\"a\":1}}\n";
        RowSet.Builder rows = RowSet.builder();
        java.util.List<RowProblem> problems = new java.util.ArrayList<>();

        long count = RowFiles.read(
                "PM_PERF_INDICATOR",
                RowFileKind.JSON_LINES,
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                row -> rows.add("PM_PERF_INDICATOR", row),
                problems::add);

        assertThat(count).isEqualTo(4);
        assertThat(problems).extracting(RowProblem::place).containsExactly("2", "3");
        assertThat(rows.build().rows("PM_PERF_INDICATOR"))
                .extracting(Row::texts)
                .containsExactly(Map.of("KPI_ID", "1", "KPI_VAL", "5"), Map.of("KPI_ID", "4", "X", "{\"a\":1}"));
    }

    @Test
    void a_csv_line_with_another_number_of_values_is_told() throws IOException {
        String lines = "KPI_ID,KPI_VAL\r\n1,≥95%\r\n2\r\n3,\"a,\"\"b\"\r\n";
        RowSet.Builder rows = RowSet.builder();
        java.util.List<RowProblem> problems = new java.util.ArrayList<>();
        byte[] chinese = lines.getBytes(java.nio.charset.Charset.forName("GB18030"));

        RowFiles.read(
                "PM_PERF_INDICATOR",
                RowFileKind.CSV,
                new ByteArrayInputStream(chinese),
                row -> rows.add("PM_PERF_INDICATOR", row),
                problems::add);

        assertThat(problems).extracting(RowProblem::place).containsExactly("3");
        assertThat(rows.build().rows("PM_PERF_INDICATOR"))
                .extracting(row -> row.text("KPI_VAL"))
                .containsExactly("≥95%", "a,\"b");
    }

    @Test
    void a_csv_with_a_quote_that_never_closes_is_refused_with_its_line() {
        byte[] broken = "KPI_ID,KPI_VAL\n1,\"a\n2,b\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> RowFiles.read(
                        "PM_PERF_INDICATOR",
                        RowFileKind.CSV,
                        new ByteArrayInputStream(broken),
                        row -> {},
                        problem -> {}))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        refused -> assertThat(refused.path()).isEqualTo(":2"));
    }
}

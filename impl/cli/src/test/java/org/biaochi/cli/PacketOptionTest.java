// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.biaochi.core.mark.PacketColumn;
import org.biaochi.forms.sheet.Workbook;
import org.biaochi.forms.sheet.WorkbookLimits;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A packet goes out, a desk marks it, and it comes back. */
class PacketOptionTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String RULE = "GR-IND-003";

    @TempDir
    private Path folder;

    @BeforeEach
    void two_projects() throws IOException {
        goal("a.json", "修缮工程", "教育局", "");
        goal("b.json", "采购项目", "财政局", "");
    }

    private void goal(String file, String name, String department, String target) throws IOException {
        Files.writeString(
                folder.resolve(file),
                "{\"kind\":\"goal\",\"year\":\"2025\",\"project\":{\"name\":\"" + name + "\",\"department\":\""
                        + department
                        + "\",\"unit\":\"一中\"},\"goal_text\":\"修缮校舍3栋\",\"indicators\":[{\"level1\":\"产出指标\","
                        + "\"level2\":\"数量指标\",\"level3\":\"修缮数量\",\"target\":\"3栋\"},{\"level1\":\"产出指标\","
                        + "\"level2\":\"数量指标\",\"level3\":\"完工数量\",\"target\":\"" + target + "\"}]}");
    }

    private Run review(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "review";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Run().on(Run::builtInEngine).directory(folder).of(all);
    }

    private List<Map<PacketColumn, String>> rows(String packet, String sheetName) throws IOException {
        List<Map<PacketColumn, String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(folder.resolve(packet));
                Workbook workbook = Workbook.open(in, WorkbookLimits.DEFAULT)) {
            workbook.rows(new Workbook.Taker() {
                private boolean here;

                @Override
                public void sheet(String name, List<String> merged) {
                    here = name.equals(sheetName);
                }

                @Override
                public void row(int row, SortedMap<Integer, String> cells) {
                    if (here && row > 0) {
                        Map<PacketColumn, String> texts = new TreeMap<>();
                        for (PacketColumn column : PacketColumn.values()) {
                            texts.put(column, cells.getOrDefault(column.ordinal(), ""));
                        }
                        rows.add(texts);
                    }
                }
            });
        }
        return rows;
    }

    private static Predicate<Map<PacketColumn, String>> finding(String project, String text) {
        return row -> row.get(PacketColumn.PROJECT).equals(project)
                && row.get(PacketColumn.RULE).startsWith(RULE)
                && row.get(PacketColumn.PLACE).contains(text);
    }

    /** What the desk hands back: the row of the first packet that is meant, marked, and no other. */
    private void marked(Predicate<Map<PacketColumn, String>> which, String... desk) throws IOException {
        Map<PacketColumn, String> row =
                rows("out.xlsx", "问题清单").stream().filter(which).findFirst().orElseThrow();
        List<PacketColumn> columns = List.of(
                PacketColumn.DECISION,
                PacketColumn.REASON,
                PacketColumn.BY,
                PacketColumn.APPROVER,
                PacketColumn.EXPIRES);
        for (int i = 0; i < desk.length; i++) {
            row.put(columns.get(i), desk[i]);
        }
        write("in.xlsx", List.of(row));
    }

    private void write(String file, List<Map<PacketColumn, String>> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(file));
                org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "t", "1.0");
                Worksheet sheet = workbook.newWorksheet("问题清单")) {
            for (PacketColumn column : PacketColumn.values()) {
                sheet.value(0, column.ordinal(), column.heading().zh());
                for (int i = 0; i < rows.size(); i++) {
                    sheet.value(i + 1, column.ordinal(), rows.get(i).get(column));
                }
            }
        }
    }

    private JsonNode back(String file, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--json", "--marks", "in.xlsx", file));
        arguments.addAll(List.of(more));
        return JSON.readTree(review(arguments.toArray(new String[0])).lines().get(0));
    }

    @Test
    void findings_stand_by_department_and_project_each_with_an_id() throws IOException {
        Run run = review("--packet", "out.xlsx", "a.json", "b.json");
        List<Map<PacketColumn, String>> rows = rows("out.xlsx", "问题清单");

        assertThat(run.err()).contains("审核问题清单：", "2 个项目");
        assertThat(rows).extracting(row -> row.get(PacketColumn.DEPARTMENT)).isSorted();
        assertThat(rows)
                .extracting(row -> row.get(PacketColumn.ID))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(rows.stream().filter(finding("修缮工程", "完工数量")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(PacketColumn.SEVERITY)).isEqualTo("错误");
                    assertThat(row.get(PacketColumn.TYPED)).isEqualTo("（空白）");
                    assertThat(row.get(PacketColumn.PROBLEM)).contains("完工数量");
                    assertThat(row.get(PacketColumn.REMEDY)).isNotEmpty();
                });
        assertThat(rows("out.xlsx", "未能判定"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(PacketColumn.PROBLEM)).contains("缺少"));
    }

    @Test
    void a_rejection_waives_its_finding_and_no_other() throws IOException {
        review("--packet", "out.xlsx", "a.json");
        marked(finding("修缮工程", "完工数量"), "不采纳", "合同已写明", "张三", "李四", "2026-12-31");
        JsonNode result = back("a.json");
        JsonNode met = result.at("/marks/met/0");

        assertThat(met.at("/effect").asText()).isEqualTo("WAIVED");
        assertThat(met.at("/at").asText()).isEqualTo("问题清单!L2");
        int waived = met.at("/finding").asInt();
        for (int i = 0; i < result.at("/findings").size(); i++) {
            assertThat(result.at("/findings/" + i + "/waiver").isNull()).isEqualTo(i != waived);
        }
        assertThat(result.at("/findings/" + waived + "/waiver/approver").asText())
                .isEqualTo("李四");
    }

    @Test
    void an_acceptance_is_on_record_and_changes_nothing() throws IOException {
        JsonNode before =
                JSON.readTree(review("--json", "--packet", "out.xlsx", "a.json").out());
        marked(finding("修缮工程", "完工数量"), "采纳");
        JsonNode result = back("a.json");

        assertThat(result.at("/marks/met/0/effect").asText()).isEqualTo("RECORDED");
        assertThat(result.at("/digest")).isEqualTo(before.at("/digest"));
        assertThat(review("--marks", "in.xlsx", "--report", "page", "a.json").out())
                .contains("审核批注（1）", "采纳 → 已记录", "问题清单!L2", "批注对上 1 条");
        assertThat(Files.readString(folder.resolve("page/review.html"))).contains("审核批注", "已记录", "问题清单!L2");
    }

    @Test
    void who_approves_their_own_rejection_waives_nothing() throws IOException {
        review("--packet", "out.xlsx", "a.json");
        marked(finding("修缮工程", "完工数量"), "不采纳", "合同已写明", "张三", "张三");
        JsonNode result = back("a.json");
        int objection = result.at("/marks/met/0/objection").asInt(-1);

        assertThat(result.at("/marks/met/0/effect").asText()).isEqualTo("NOT_IN_FORCE");
        assertThat(result.at("/findings/" + objection + "/rule").asText()).isEqualTo("WV-004");
        assertThat(review("--marks", "in.xlsx", "a.json").out()).contains("没有生效：WV-004", "由本人批准");
    }

    @Test
    void a_rejection_after_its_last_day_waives_nothing() throws IOException {
        review("--packet", "out.xlsx", "a.json");
        marked(finding("修缮工程", "完工数量"), "不采纳", "合同已写明", "张三", "李四", "2025-08-31");
        JsonNode result = back("a.json");

        assertThat(result.at("/findings/" + result.at("/marks/met/0/objection").asInt() + "/rule")
                        .asText())
                .isEqualTo("WV-002");
    }

    @Test
    void a_mark_follows_its_row_and_is_not_taken_for_other_content() throws IOException {
        review("--packet", "out.xlsx", "a.json");
        marked(finding("修缮工程", "完工数量"), "不采纳", "合同已写明", "张三", "李四");
        String form = Files.readString(folder.resolve("a.json"));
        int first = form.indexOf("[{") + 1;
        Files.writeString(
                folder.resolve("a.json"),
                form.substring(0, first)
                        + "{\"level1\":\"产出指标\",\"level2\":\"质量指标\",\"level3\":\"合格率\",\"target\":\"100%\"},"
                        + form.substring(first));
        JsonNode moved = back("a.json");

        assertThat(moved.at("/marks/inputChanged").asBoolean()).isFalse();
        assertThat(moved.at("/marks/met/0/effect").asText()).isEqualTo("WAIVED");
        assertThat(moved.at("/findings/" + moved.at("/marks/met/0/finding").asInt() + "/path")
                        .asText())
                .startsWith("/indicators/2/");

        goal("a.json", "修缮工程", "教育局", "3栋");
        JsonNode mended = back("a.json");
        assertThat(mended.at("/marks/unmet/0/why").asText()).isEqualTo("GONE");
        assertThat(mended.at("/marks/unmet/0/text").asText()).isEqualTo("合同已写明");
    }

    @Test
    void content_that_changed_is_told_and_the_mark_waits_in_the_next_packet() throws IOException {
        review("--packet", "out.xlsx", "a.json");
        List<Map<PacketColumn, String>> rows = rows("out.xlsx", "问题清单");
        Map<PacketColumn, String> row =
                rows.stream().filter(finding("修缮工程", "完工数量")).findFirst().orElseThrow();
        String id = row.get(PacketColumn.ID);
        row.put(PacketColumn.ID, id.substring(0, id.length() - 8) + "00000000");
        row.put(PacketColumn.DECISION, "采纳");
        write("in.xlsx", List.of(row));
        JsonNode result = back("a.json", "--packet", "next.xlsx");

        assertThat(result.at("/marks/unmet/0/why").asText()).isEqualTo("CHANGED");
        assertThat(result.at("/marks/unmet/0/now/0").asText()).isEqualTo(id);
        assertThat(rows("next.xlsx", "未对上的批注"))
                .singleElement()
                .satisfies(lost -> assertThat(lost.get(PacketColumn.DECISION)).isEqualTo("采纳"));
    }

    @Test
    void the_next_packet_carries_the_marks_in_their_rows() throws IOException {
        review("--packet", "out.xlsx", "a.json", "b.json");
        marked(finding("采购项目", "完工数量"), "说明", "在建，年底补报", "张三");
        review("--marks", "in.xlsx", "--packet", "next.xlsx", "a.json", "b.json");

        assertThat(rows("next.xlsx", "问题清单").stream()
                        .filter(row -> !row.get(PacketColumn.DECISION).isEmpty()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(finding("采购项目", "完工数量")).accepts(row);
                    assertThat(row.get(PacketColumn.REASON)).isEqualTo("在建，年底补报");
                });
        assertThat(rows("next.xlsx", "未对上的批注")).isEmpty();
    }

    @Test
    void marks_on_a_project_that_is_not_there_are_listed() throws IOException {
        review("--packet", "out.xlsx", "a.json", "b.json");
        marked(finding("采购项目", "完工数量"), "采纳");
        Run run = review("--marks", "in.xlsx", "--packet", "next.xlsx", "a.json");

        assertThat(run.out()).contains("未对上的批注 问题清单!L2：本次申报文件里没有这个项目", "采购项目", "未对上 1 条");
        assertThat(rows("next.xlsx", "未对上的批注")).hasSize(1);
        assertThat(review("--json", "--marks", "in.xlsx", "a.json").err()).contains("未对上的批注 问题清单!L2");
    }

    @Test
    void a_reason_lifts_what_could_not_be_judged_from_the_verdict() throws IOException {
        review("--packet", "out.xlsx", "a.json");
        Map<PacketColumn, String> row = rows("out.xlsx", "未能判定").get(0);
        row.put(PacketColumn.DECISION, "说明");
        row.put(PacketColumn.REASON, "资料在调取");
        row.put(PacketColumn.BY, "张三");
        write("in.xlsx", List.of(row));
        JsonNode result = back("a.json");

        assertThat(result.at("/marks/met/0/effect").asText()).isEqualTo("STATED");
        assertThat(result.at("/ledger").toString()).contains("\"stated\":[{\"text\":\"资料在调取\"");
    }

    @Test
    void another_day_and_an_origin_that_does_not_say_are_told() throws IOException {
        review("--packet", "out.xlsx", "a.json");
        assertThat(review("--marks", "out.xlsx", "--as-of", "2025-10-01", "a.json")
                        .out())
                .contains("清单的适用日期是 2025-09-01，本次是 2025-10-01");
        marked(finding("修缮工程", "完工数量"), "采纳");
        assertThat(review("--marks", "in.xlsx", "a.json").out()).contains("清单没有写明管理要求或适用日期");
    }

    @Test
    void a_file_that_is_there_is_never_overwritten() throws IOException {
        Files.writeString(folder.resolve("out.xlsx"), "mine");
        Run run = review("--packet", "out.xlsx", "a.json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("[PACKET_EXISTS]");
        assertThat(Files.readString(folder.resolve("out.xlsx"))).isEqualTo("mine");
    }

    @Test
    void a_file_that_is_no_packet_is_refused() throws IOException {
        Files.writeString(folder.resolve("in.xlsx"), "{}");
        assertThat(review("--marks", "in.xlsx", "a.json").err()).contains("[NOT_A_WORKBOOK]");
        assertThat(review("--marks", "none.xlsx", "a.json").err()).contains("[MARKS_UNREADABLE]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "list.csv"})
    void is_a_workbook_and_named_so(String name) {
        Run run = review("--packet", name, "a.json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("PACKET_NAME", ".xlsx");
        assertThat(folder.resolve(name)).doesNotExist();
    }
}

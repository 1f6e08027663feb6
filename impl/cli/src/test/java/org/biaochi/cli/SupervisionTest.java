// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code circular} and {@code disclose} on the examples that ship. */
class SupervisionTest {
    private static final Path EXAMPLES = Path.of("../../osgi-bundles/host/src/main/distribution/examples/supervision")
            .toAbsolutePath();

    private static Run run(String... arguments) {
        return new Run().on(Run::builtInEngine).directory(EXAMPLES).of(arguments);
    }

    @Test
    void says_who_is_last_who_must_do_what_and_what_is_missing() {
        Run run = run("circular", "--as-of", "2026-08-15", "yunling-2026.json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("绩效通报核对", "云岭县（示例）")
                .contains("末位：县水利局、县交通运输局", "未参加排名（数据不全）：县民政局")
                .contains("尚未布置  县交通运输局  专项报告", "未完成  县水利局  专项报告，报县人大常委会，期限 2026-08-31")
                .contains("绩效目标覆盖率：15/17 = 88.24%", "缺 2 个：家庭医生签约补助、客运候车亭更新")
                .contains("监控覆盖率：12/16 = 75%", "自评覆盖率：本环节尚未开始")
                .contains("评价结果应用率：2/3 = 66.67%", "农村道路养护补助（E-2025-02）")
                .contains("应发未发 2（2026-04 通报、2026-07 通报）")
                .contains("PM-CIR-101", "PM-CIR-102", "PM-CIR-104");
    }

    @Test
    void a_year_without_a_fault_passes() {
        Run run = run("circular", "--as-of", "2026-10-15", "yunling-2025.json");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("排名 2025    末位：县民政局", "6  县民政局  81.50", "全年 17 期，已发 17")
                .doesNotContain("应发未发", "尚未布置", "缺 ");
    }

    @Test
    void the_same_document_is_a_disclosure_too() {
        Run run = run("disclose", "--as-of", "2026-10-15", "yunling-2025.json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("绩效信息公开核对", "公开率：5/5 = 100%", "“县交通运输局”的公开内容缺少：绩效评价结果。")
                .contains("未接入监督资料")
                .doesNotContain("PM-CIR-104", "谁要做什么");
    }

    @Test
    void published_numbers_are_compared_with_those_that_the_host_stores(@TempDir Path facts) throws IOException {
        Files.writeString(
                facts.resolve("finals.json"),
                "{\"supervision/stored-finals\":[{\"objectId\":\"D01\",\"item\":\"自评总分\",\"value\":\"94.00\"},"
                        + "{\"objectId\":\"D02\",\"item\":\"自评总分\",\"value\":\"88.50\"},"
                        + "{\"objectId\":\"D03\",\"item\":\"自评总分\",\"value\":\"85.75\"}]}");
        Run run = run("disclose", "--as-of", "2026-10-15", "--facts", facts.toString(), "yunling-2025.json");

        assertThat(run.out()).contains("PM-PUB-103", "自评总分公开为 88.5，归档为 88.50。");
    }

    @Test
    void json_has_shares_rankings_obligations_and_the_calendar() {
        Run run = run("circular", "--json", "--as-of", "2026-08-15", "yunling-2026.json");

        assertThat(run.lines()).hasSize(1);
        assertThat(run.out())
                .contains("\"stage\":\"supervision\"", "\"kind\":\"circular\"")
                .contains("\"formula\":\"F50\",\"measure\":\"COUNT\",\"scope\":\"\",\"snapshotId\":\"2026-06\"")
                .contains(
                        "\"numerator\":\"15\",\"denominator\":\"17\",\"value\":\"0.882353\",\"missing\":[\"P004\",\"P010\"]")
                .contains("{\"objectId\":\"D05\",\"name\":\"县交通运输局\",\"score\":\"72.50\",\"rank\":4}")
                .contains("\"cause\":\"BOTTOM\",\"due\":null,\"state\":\"PROPOSED\"")
                .contains(
                        "{\"period\":\"2026-04\",\"kind\":\"CIRCULAR\",\"end\":\"2026-04-30\",\"state\":\"MISSING\"}");
    }

    @Test
    void english_is_spoken_on_request() {
        assertThat(run("circular", "--lang", "en", "--as-of", "2026-08-15", "yunling-2026.json")
                        .out())
                .contains("Check of circulars", "Who must do what", "not issued 2");
    }

    @Test
    void the_page_is_written_where_it_is_asked_for(@TempDir Path pages) throws IOException {
        run("circular", "--as-of", "2026-08-15", "--report", pages.toString(), "yunling-2026.json");

        assertThat(Files.readString(pages.resolve("circular.html"))).contains("云岭县（示例）", "PM-CIR-104");
    }

    private static final String CASE =
            "{\"schema\":\"biaochi-case-file-1\",\"caseId\":\"YJ-2025-001\",\"caseKind\":\"预警\","
                    + "\"objectName\":\"农村道路养护补助\",\"state\":\"NOTIFIED\",\"events\":["
                    + "{\"state\":\"OPEN\",\"date\":\"2025-08-05\",\"actor\":\"张某\",\"body\":\"某县财政局\"},"
                    + "{\"state\":\"NOTIFIED\",\"date\":\"2025-08-06\",\"actor\":\"张某\",\"body\":\"某县财政局\","
                    + "\"letter\":\"人财函〔2025〕12号\",\"deadline\":\"2025-08-20\"}]}";

    @Test
    void a_case_file_tells_how_the_case_stands(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), CASE);
        Run run = run("circular", "--as-of", "2025-10-01", "--report", folder.toString(), String.valueOf(file));

        assertThat(run.out())
                .contains("农村道路养护补助", "办理情况：已发函（在办），期限：2025年8月20日（已逾期），用时：尚未办结")
                .contains("层级：第 1 级，应到：");
        assertThat(Files.readString(folder.resolve("circular.html"))).contains("办理情况", "2025年8月20日（已逾期）");
    }

    @Test
    void a_case_file_is_no_disclosure(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), CASE);

        assertThat(run("disclose", String.valueOf(file)).out()).contains("[WRONG_STAGE]");
    }

    @Test
    void another_document_is_refused_with_a_word_on_what_it_is() {
        Run run = run("circular", "../published-tables/018-goal.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("这是表格，这里要绩效通报", "[WRONG_STAGE]");
    }

    @Test
    void serve_knows_circulars_and_disclosures_by_their_schema() throws IOException {
        String document = Files.readString(EXAMPLES.resolve("yunling-2026.json"), StandardCharsets.UTF_8)
                .replace("\n", "");
        Run run = new Run()
                .on(Run::builtInEngine)
                .in("{\"id\":1,\"stage\":\"supervision\",\"asOf\":\"2026-08-15\",\"subject\":" + document + "}\n"
                        + "{\"id\":2,\"stage\":\"supervision\",\"asOf\":\"2026-08-15\",\"subject\":"
                        + document.replace("biaochi-circular-1", "biaochi-disclosure-1") + "}\n")
                .of("serve", "--stdio");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).contains("\"kind\":\"circular\"", "\"verdict\":\"FAIL\"");
        assertThat(run.lines().get(1)).contains("\"kind\":\"disclosure\"", "\"rankings\":[]");
    }
}

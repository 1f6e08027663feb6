// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code link} says of the decisions and rectifications that ship as examples, and what {@code serve} does. */
class LinkTest {
    private static final Path EXAMPLES = examples();

    @TempDir
    Path folder;

    private static Path examples() {
        Path here = Path.of("").toAbsolutePath();
        Path shipped = Path.of("osgi-bundles/host/src/main/distribution/examples/linkage");
        while (!Files.isDirectory(here.resolve(shipped))) {
            here = here.getParent();
        }
        return here.resolve(shipped);
    }

    private static Run link(String file, String... more) {
        String[] arguments = new String[4 + more.length];
        System.arraycopy(
                new String[] {"link", EXAMPLES.resolve(file).toString(), "--as-of", "2025-09-01"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return new Run().on(Run::builtInEngine).of(arguments);
    }

    @Test
    void where_no_decision_stands_it_proposes_action_amount_reason_and_who_must_decide_until_when() {
        Run run = link("road-maintenance-proposal.json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("评价等级：差（部门评价）    基数：1000000.00 元")
                .contains("建议：取消，下年安排 0.00 元（尚无决定，由有权机关确认后执行）")
                .contains("理由：挂钩表（central）")
                .contains("拟核减 1000000.00 元（取消）")
                .contains("待办：财政部门或评价组织单位 作出结果应用决定，期限 2025-08-29 已逾期（PM-LNK-101）");
    }

    @Test
    void where_a_decision_stands_it_is_checked_and_its_money_is_told() {
        Run run = link("training-decision.json");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("决定：下年安排 800000 元（控制新增、收回、统筹调剂）    测算：控制新增，下年安排 800000.00 元")
                .contains("收回 120000.00 元，原因：闲置沉淀，依据：存量资金清理方案")
                .contains("统筹调剂 30000.00 元，去向：校舍维修");
    }

    @Test
    void who_decided_otherwise_and_why_is_told() {
        assertThat(link("quota-decision.json").out()).contains("另行决定的理由：公用经费按定额调减，不宜取消；批准：县政府常务会议");
    }

    @Test
    void what_is_overdue_comes_first_of_what_to_do_next() {
        assertThat(link("rectification.json").out())
                .contains("下一步：\n    1. 马上办：农村公路日常养护：某县公路管理站报送整改措施，期限 2025-08-11，已逾期");
    }

    @Test
    void the_account_of_all_decisions_adds_up_by_action_and_by_cause() {
        assertThat(link("").out())
                .contains("结果应用台账（已决定）\n  核减 共 10000.00 元：调减定额标准 10000.00\n    低效无效 10000.00 元")
                .contains("  收回 共 120000.00 元：收回 120000.00\n    闲置沉淀 120000.00 元")
                .contains("结果应用台账（建议）\n  核减 共 1000000.00 元：取消 1000000.00");
    }

    @Test
    void guaranteed_spending_is_served_first_and_its_gap_is_told() {
        Run run = link("county-priorities.json");
        assertThat(run.status()).isEqualTo(1);
        String out = run.out();
        assertThat(out)
                .contains("三保缺口 100000.00 元")
                .contains("城市亮化（其他支出）：需求 200000.00 元，安排 0.00 元，缺口 200000.00 元")
                .contains("挂钩维度 5 项，综合得分 87.60");
        assertThat(out.indexOf("义务教育保障")).isLessThan(out.indexOf("地方津补贴"));
    }

    @Test
    void a_rectification_tells_who_owes_what_until_when() {
        assertThat(link("rectification.json").out())
                .contains("待办：某县公路管理站 报送整改措施，期限 2025-08-11 已逾期（PM-REC-102）")
                .contains("待办：某县公路管理站 完成整改：养护资金到位后三个月未支付，期限 2025-09-30");
    }

    @Test
    void json_holds_proposal_effects_and_steps() {
        assertThat(link("road-maintenance-proposal.json", "--json").out())
                .contains("\"stage\":\"linkage\"")
                .contains(
                        "\"decided\":false,\"proposal\":{\"action\":\"CANCEL\",\"base\":\"1000000.00\",\"next\":\"0.00\","
                                + "\"measures\":[],\"exempt\":false}")
                .contains("\"effects\":[{\"kind\":\"CUT\",\"path\":\"\",\"action\":\"CANCEL\",\"state\":\"PRESENT\","
                        + "\"amount\":\"1000000.00\"")
                .contains(
                        "\"steps\":[{\"kind\":\"DECIDE\",\"path\":\"/finalDate\",\"who\":\"\",\"until\":\"2025-08-29\","
                                + "\"status\":\"OVERDUE\",\"rule\":\"PM-LNK-101\"}]");
    }

    @Test
    void a_place_may_ask_for_measures_beside_the_budget() {
        assertThat(link("road-maintenance-proposal.json", "--profile", "longxian")
                        .out())
                .contains("预算以外的措施：约谈");
        assertThat(link("road-maintenance-proposal.json").out()).doesNotContain("预算以外的措施");
    }

    @Test
    void english_is_there_for_those_who_ask() {
        assertThat(link("road-maintenance-proposal.json", "--lang", "en").out())
                .contains("Proposed: CANCEL, next year 0.00 yuan (no decision stands; a person confirms it)");
    }

    @Test
    void serve_answers_a_request_of_the_stage_with_the_object_of_the_command() throws IOException {
        String subject =
                Files.readString(EXAMPLES.resolve("quota-decision.json")).replace("\n", "");
        Run run = new Run()
                .on(Run::builtInEngine)
                .in("{\"id\":1,\"stage\":\"linkage\",\"profile\":\"central\",\"asOf\":\"2025-09-01\",\"subject\":"
                        + subject + "}\n")
                .of("serve", "--stdio");
        assertThat(run.out())
                .startsWith("{\"id\":1,\"assessment\":{")
                .contains("\"verdict\":\"PASS\"", "\"kind\":\"CUT\",\"path\":\"/actions/0\",\"action\":\"QUOTA_DOWN\"")
                .contains("\"amount\":\"10000.00\"");
    }

    @Test
    void serve_takes_a_case_file_at_the_stage_of_supervision() {
        Run run = new Run()
                .on(Run::builtInEngine)
                .in("{\"id\":1,\"stage\":\"supervision\",\"profile\":\"central\",\"asOf\":\"2025-09-01\",\"subject\":{"
                        + "\"schema\":\"biaochi-case-file-1\",\"caseKind\":\"整改\",\"events\":[{\"state\":\"REPLIED\"},"
                        + "{\"state\":\"CLOSED\"}]}}\n")
                .of("serve", "--stdio");
        assertThat(run.out())
                .contains("\"stage\":\"supervision\"", "\"rule\":\"PM-ALT-101\"", "\"path\":\"/events/1/state\"");
    }

    @Test
    void a_report_is_written_where_it_is_asked_for() {
        Run run = link("training-decision.json", "--report", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(folder.resolve("link.html")).isRegularFile();
    }
}

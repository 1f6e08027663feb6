// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code circular} on the case files that ship as examples. */
class CaseFilesTest {
    private static final Path EXAMPLES = Path.of("../../osgi-bundles/host/src/main/distribution/examples/case-files")
            .toAbsolutePath();

    private static Run circular(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "circular";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Run().on(Run::builtInEngine).directory(EXAMPLES).of(all);
    }

    @Test
    void an_open_case_tells_its_state_the_next_step_and_the_deadline_that_runs() {
        assertThat(circular("--as-of", "2026-09-28", "road-repair-alert.json").out())
                .contains("案卷编号：YJ-2026-003    案卷类型：预警    单位：县公路管理站    主管部门：县交通运输局")
                .contains("办理情况：整改中（在办），期限：2026年9月30日", "  待办：县公路管理站完成整改，财政部门核实，期限：2026年9月30日，依据 云财绩函〔2026〕9号\n")
                .contains("立案原因：7月底预算执行率30%，低于序时进度的60%；F05 = 51.43（界限 < 60）；红灯；预警规则 ZX-01")
                .doesNotContain("已逾期");
    }

    @Test
    void a_deadline_that_has_passed_is_marked() {
        assertThat(circular("--as-of", "2026-10-15", "road-repair-alert.json").out())
                .contains("期限：2026年9月30日（已逾期）", "结论：不通过", "办理期限 2026-09-30 已过 15 天，案卷还停在“整改中”。")
                .contains("1. 马上办：云岭县农村道路养护补助（示例）：县公路管理站完成整改，财政部门核实");
    }

    @Test
    void the_history_tells_every_event_with_who_did_it_and_what_was_said() {
        assertThat(circular("--as-of", "2026-10-15", "road-repair-alert.json").out())
                .contains("办理经过（7 项）\n    2026-08-05  已生成  县财政局 张某\n")
                .contains("    2026-08-06  已发函  县财政局 张某\n      函号：云财绩函〔2026〕9号；办理期限：2026-08-20\n")
                .contains("    2026-09-25  整改进展  县公路管理站 王某\n      情况说明：一、二标段已开工，三标段正在招标。");
    }

    @Test
    void a_closed_case_owes_nothing_and_tells_how_long_it_took() {
        Run run = circular("--as-of", "2026-10-15", "training-rectification.json");
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).contains("办理情况：已办结", "49").doesNotContain("待办");
    }

    @Test
    void json_has_how_the_case_stands() {
        assertThat(circular("--json", "--as-of", "2026-10-15", "road-repair-alert.json")
                        .out())
                .contains("\"stage\":\"supervision\"", "\"kind\":\"case-file\"")
                .contains(
                        "\"standing\":{\"state\":\"RECTIFYING\",\"active\":true,\"deadline\":\"2026-09-30\",\"overdue\":\"true\"");
    }

    @Test
    void circulars_and_case_files_may_lie_together() {
        Run run = circular("--json", "--as-of", "2026-10-15", ".", "../supervision/yunling-2025.json");
        assertThat(run.lines()).hasSize(3);
        assertThat(run.out()).contains("\"kind\":\"circular\"").doesNotContain("\"error\":{");
    }

    @Test
    void english_is_spoken_on_request() {
        assertThat(circular("--lang", "en", "--as-of", "2026-10-15", "road-repair-alert.json")
                        .out())
                .contains("Stands at: ", "To do: 县公路管理站 completes it, finance checks", "History (7)");
    }
}

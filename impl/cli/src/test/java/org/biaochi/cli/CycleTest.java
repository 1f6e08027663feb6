// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PerformanceEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CycleTest {
    private static PerformanceEngine engine;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        engine = Run.builtInEngine();
    }

    @AfterAll
    static void stop() {
        ((OwnedEngine) engine).close();
    }

    @BeforeEach
    void generate() {
        Run run = run("generate", "r", "--projects", "24", "--departments", "4", "--region", "500000", "--seed", "7");
        assertThat(run.status()).isZero();
    }

    private Run run(String... arguments) {
        return new Run().on(() -> engine).directory(folder).of(arguments);
    }

    private String cycle(String... more) {
        List<String> arguments = new ArrayList<>(List.of("cycle", "r", "--region", "500000"));
        arguments.addAll(List.of(more));
        Run run = run(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isIn(0, 1, 2);
        return run.out();
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve("r").resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(path, text.replaceFirst(Pattern.quote(from), to), StandardCharsets.UTF_8);
    }

    private AbstractStringAssert<?> assertPage(String path) {
        return assertThat(folder.resolve(path)).content(StandardCharsets.UTF_8);
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_does_not() throws IOException {
        run("generate", "same", "--projects", "24", "--departments", "4", "--region", "500000", "--seed", "7");
        run("generate", "other", "--projects", "24", "--departments", "4", "--region", "500000", "--seed", "8");

        assertThat(files(folder.resolve("same"))).isEqualTo(files(folder.resolve("r")));
        assertThat(files(folder.resolve("other"))).isNotEqualTo(files(folder.resolve("r")));
    }

    @Test
    void departments_are_named_by_the_level_of_the_region() throws IOException {
        for (String one : List.of("610000 省", "610900 市", "610327 县", "511802 区", "610581 市")) {
            String[] region = one.split(" ");
            run("generate", region[0], "--projects", "2", "--departments", "1", "--region", region[0]);

            assertThat(folder.resolve(region[0] + "/region.json"))
                    .content(StandardCharsets.UTF_8)
                    .contains("\"name\":\"" + region[1] + "教育局\"");
        }
    }

    /** Ankang sets no rows that raise alerts: its people decide what calls for a letter. */
    @Test
    void letters_are_notices_where_no_row_of_the_profile_raises_alerts() throws IOException {
        String noNotice = "运行监控：项目亮红灯没有发出预警通知";
        run("generate", "a", "--projects", "12", "--departments", "1", "--region", "610900");
        run("cycle", "a", "--report", "with");
        delete(folder.resolve("a/cases"));
        run("cycle", "a", "--report", "without");

        assertThat(folder.resolve("with/index.html"))
                .content(StandardCharsets.UTF_8)
                .doesNotContain(noNotice);
        assertThat(folder.resolve("without/index.html"))
                .content(StandardCharsets.UTF_8)
                .contains(noNotice);
    }

    @Test
    void generates_into_empty_folders_only() {
        Run run = run("generate", "r");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("文件夹里已有文件");
    }

    @Test
    void runs_the_year_from_goals_to_next_years_budget() {
        String out = cycle();

        assertThat(out)
                .contains("4 个部门，24 个项目", "12 月  ", "预警：", "绩效自评：", "结果应用：", "F50 绩效目标覆盖率", "排名 2025 年全年：")
                .doesNotContain("缺 7 月");
    }

    @Test
    void a_goal_that_is_refused_gets_no_budget_and_is_not_monitored() throws IOException {
        String before = cycle();
        String code = firstCode();
        change("facts/1001.jsonl", "\"state\":\"passed\"", "\"state\":\"returned\"");

        String after = cycle();

        assertThat(refused(after)).isEqualTo(refused(before) + 1);
        assertThat(lights(after)).isEqualTo(lights(before) - 1);
        assertThat(code).startsWith("500000");
    }

    private String firstCode() throws IOException {
        String goals = Files.readString(folder.resolve("r/goals/1001.jsonl"), StandardCharsets.UTF_8);
        return goals.replaceFirst("(?s).*?\"projectCode\":\"([^\"]+)\".*", "$1");
    }

    private static int refused(String out) {
        return Integer.parseInt(out.replaceFirst("(?s).*未通过 (\\d+)；申报.*", "$1"));
    }

    private static int lights(String out) {
        String december = out.replaceFirst("(?s).*\n  12 月  ([^\n]*)\n.*", "$1");
        return Stream.of(december.split("[^0-9]+"))
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    @Test
    void a_goal_that_waits_for_its_reviewers_says_so_and_asks_nothing_of_the_unit() throws IOException {
        String passed = "\"step\":\"财政部门审核\",\"state\":\"passed\"";
        Path facts = folder.resolve("r/facts/1002.jsonl");
        assertThat(Files.readString(facts, StandardCharsets.UTF_8)).contains(passed);
        change("facts/1002.jsonl", passed, "\"step\":\"会签\",\"state\":\"passed\"");

        Run run = run("cycle", "r", "--profile", "baihe", "--report", "out");

        assertThat(run.out()).contains("（其中还没有审完 1）");
        assertPage("out/index.html").contains("：还没有审完，缺财政部门审核", "审完绩效目标 1 个，审完前不安排预算");
        assertPage("out/departments/1002/review.html").contains(">审核部门<", "还没有审完，缺财政部门审核");
    }

    @Test
    void the_region_of_the_register_rules_unless_another_is_named() {
        assertThat(run("cycle", "r").out()).startsWith("管理要求：chongqing ");
        assertThat(run("cycle", "r", "--profile", "longxian").out()).startsWith("管理要求：longxian ");
        assertThat(run("cycle", "r", "--department", "101").err()).contains("--department 要和 --region 一起用");
    }

    @Test
    void a_floor_is_not_judged_where_there_is_nothing_to_cover() throws IOException {
        for (int office = 1001; office <= 1004; office++) {
            Path facts = folder.resolve("r/facts/" + office + ".jsonl");
            Files.writeString(
                    facts,
                    Files.readString(facts, StandardCharsets.UTF_8)
                            .replace("\"state\":\"passed\"", "\"state\":\"returned\""),
                    StandardCharsets.UTF_8);
        }

        run("cycle", "r", "--profile", "baihe", "--report", "out");

        assertPage("out/index.html").contains("不适用（分母为 0）", "≥35% 未能判定").doesNotContain("未达到");
    }

    @Test
    void red_lights_stand_once_among_the_next_steps() throws IOException {
        run("cycle", "r", "--profile", "longxian", "--report", "out");

        String next = Files.readString(folder.resolve("out/index.html"), StandardCharsets.UTF_8)
                .replaceFirst("(?s).*<section id=\"next\">(.*?)</section>.*", "$1");
        assertThat(next).containsOnlyOnce("亮红灯").contains("说明原因，限期整改");
    }

    @Test
    void the_pages_of_a_department_name_it_and_tell_kinds_apart() throws IOException {
        cycle("--report", "out");

        Path pages = folder.resolve("out/departments/1001");
        assertThat(pages.resolve("circular.html"))
                .content(StandardCharsets.UTF_8)
                .contains("data-label=\"由谁办\">市教育局<", ">2026-01-20<")
                .doesNotContain("未写单位", "应发未发");
        assertThat(pages.resolve("disclose.html"))
                .content(StandardCharsets.UTF_8)
                .contains("随预算公开", "随决算公开")
                .doesNotContain("未写单位");
        assertThat(folder.resolve("r/preevaluations/1002.jsonl")).exists();
        assertPage("out/departments/1002/review.html").contains("<small> 事前绩效评估</small>");
        assertPage("out/circular.html").contains("示例地区财政局补发应发未发的通报 1 期：2025 年 ");
    }

    @Test
    void a_letter_went_out_on_every_alert_of_the_many_thresholds() throws IOException {
        run("cycle", "r", "--profile", "yucheng", "--report", "out");

        assertThat(Files.readAllLines(folder.resolve("out/cases.jsonl"), StandardCharsets.UTF_8))
                .isNotEmpty()
                .allMatch(file -> file.contains("\"state\":\"NOTIFIED\""));
    }

    @Test
    void a_red_light_is_judged_with_the_letter_that_went_out_on_it() throws IOException {
        cycle("--report", "out");

        Map<String, String> pages = files(folder.resolve("out/departments"));
        assertThat(pages.values()).anyMatch(page -> page.contains("亮红灯"));
        assertThat(pages.values()).noneMatch(page -> page.contains("PM-MON-115"));
    }

    @Test
    void the_report_says_why_subjects_failed() throws IOException {
        cycle("--report", "out");

        assertPage("out/index.html").contains("不通过的原因（最多的 ", "目标审核：分值合计不对");
    }

    @Test
    void steps_out_of_order_and_files_without_an_alert_are_told() throws IOException {
        assertThat(cycle()).contains("个步骤不合流程，没有采用").doesNotContain("份预警办理登记没有采用");
        delete(folder.resolve("r/months"));
        assertThat(cycle()).contains("预警：没有立案", "份预警办理登记没有采用").doesNotContain("个步骤不合流程");
    }

    @Test
    void english_has_its_own_labels() {
        assertThat(cycle("--lang", "en"))
                .contains("Profile: chongqing 1.0.0    as of ", "(by count): ", "Ranking quarter 1 of 2025: ", "  cut ")
                .doesNotContain("管理要求", "按个数", "按金额");
    }

    @Test
    void a_month_that_is_missing_in_the_middle_is_named_and_the_rest_runs() throws IOException {
        delete(folder.resolve("r/months/07"));

        assertThat(cycle()).contains("缺 7 月的监控数据（没有 months/07），后面的月份照常运行", " 8 月  ");
    }

    @Test
    void a_project_that_is_there_twice_is_named_with_both_places() throws IOException {
        Path goals = folder.resolve("r/goals/1001.jsonl");
        String first = Files.readAllLines(goals, StandardCharsets.UTF_8).get(0);
        Files.writeString(
                folder.resolve("r/goals/1002.jsonl"),
                Files.readString(folder.resolve("r/goals/1002.jsonl"), StandardCharsets.UTF_8) + first + "\n",
                StandardCharsets.UTF_8);

        assertThat(cycle()).contains("项目 " + firstCode() + " 出现两次：r/goals/1001.jsonl:1 和 r/goals/1002.jsonl:");
    }

    @Test
    void a_department_without_a_registered_parent_is_named_and_runs() throws IOException {
        change("region.json", "\"parent\":\"500000\"", "\"parent\":\"999\"");

        assertThat(cycle()).contains("部门 1001 市教育局：上级 999 不在登记里", "4 个部门，24 个项目");
    }

    @Test
    void a_department_whose_pack_does_not_exist_is_named_and_the_others_run() throws IOException {
        change("region.json", "\"parent\":\"500000\"", "\"parent\":\"500000\",\"profile\":\"chongqin\"");

        assertThat(cycle()).contains("部门 1001 市教育局 的管理要求 chongqin 用不了，这个部门没有运行", "3 个部门，18 个项目");
    }

    @Test
    void what_was_published_and_rectified_counts() {
        assertThat(cycle()).contains("F54 公开率（按个数）：", "F55 整改完成率（到期的问题中已办结的）：", "F55 按期整改率（到期的问题中按期办结的）：");
    }

    @Test
    void a_part_that_was_not_handed_in_is_named_with_what_it_leaves_undone() throws IOException {
        delete(folder.resolve("r/disclosures"));
        delete(folder.resolve("r/rectifications"));

        assertThat(cycle())
                .contains("没有 disclosures（公开记录），不算公开率", "没有 rectifications（问题整改台账），不算整改完成率")
                .doesNotContain("F54 公开率");
    }

    @Test
    void each_department_has_what_it_publishes_put_together_without_what_is_exempt() throws IOException {
        String code = firstCode();
        change(
                "disclosures/1001.jsonl",
                "\"bundle\":[",
                "\"exemptions\":[{\"objectId\":\"" + code
                        + "\",\"reasonCode\":\"SECRET\",\"approver\":\"保密审查小组\"}],\"bundle\":[");
        cycle("--report", "out");

        List<String> packages = Files.readAllLines(folder.resolve("out/disclosures.jsonl"), StandardCharsets.UTF_8);
        assertThat(packages).hasSize(8);
        assertThat(packages.get(0))
                .contains("\"occasion\":\"预算\"", "\"part\":\"绩效目标\"")
                .doesNotContain("\"objectId\":\"" + code + "\",\"objectName\":\"" + firstName() + "\",\"part\"");
        assertThat(packages.get(1)).contains("\"occasion\":\"决算\"", "\"part\":\"绩效自评\"", "绩效自评得分（重算）", code);
    }

    private String firstName() throws IOException {
        String goals = Files.readString(folder.resolve("r/goals/1001.jsonl"), StandardCharsets.UTF_8);
        return goals.replaceFirst("(?s).*?\"projectName\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void the_circular_of_the_region_sums_up_its_departments() throws IOException {
        cycle("--report", "out");

        assertPage("out/circular.html").contains("逐级汇总", "排名");
        assertPage("out/index.html").contains("下一步：谁、做什么、什么时候前", "绩效自评得分（重算）：平均 ", "href=\"circular.html\"");
    }

    @Test
    void a_key_that_the_register_does_not_know_is_named() throws IOException {
        change("region.json", "\"publisher\"", "\"publisherr\"");

        assertThat(cycle()).contains("region.json /publisherr：不认识的键，没有采用，是否想写 publisher？");
    }

    @Test
    void a_self_evaluation_without_a_goal_or_handed_in_twice_is_named() throws IOException {
        Path file = folder.resolve("r/selfevaluations/1002.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        int last = lines.size();
        lines.add(lines.get(0));
        lines.add(lines.get(0).replaceFirst("\"projectCode\":\"", "\"projectCode\":\"9"));
        Files.write(file, lines, StandardCharsets.UTF_8);

        assertThat(cycle())
                .contains("r/selfevaluations/1002.jsonl:" + (last + 1) + "：项目 ", " 有两份自评表，采用前一份")
                .contains("r/selfevaluations/1002.jsonl:" + (last + 2) + "：项目 9", " 没有绩效目标，自评表没有采用");
    }

    @Test
    void a_line_that_cannot_be_read_is_named_and_the_others_count() throws IOException {
        change("months/03/1002.jsonl", "\"windowEnd\":", "windowEnd:");

        assertThat(cycle()).contains("r/months/03/1002.jsonl:1 ", "缺 1 个项目的 3 月监控表");
    }

    @Test
    void json_has_a_line_for_each_department_and_one_for_the_region() {
        List<String> lines = cycle("--json").lines().toList();

        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("{\"department\":\"1001\"").contains("\"projects\":6", "\"months\":[{");
        assertThat(lines.get(4)).contains("biaochi-region-year-1", "\"projects\":24", "\"rankings\":[{");
    }

    @Test
    void the_report_leads_from_the_region_to_each_departments_pages() throws IOException {
        cycle("--report", "out");
        String page = Files.readString(folder.resolve("out/index.html"), StandardCharsets.UTF_8);

        assertThat(page).contains("各月亮灯", "对下年预算的影响", "href=\"departments/1001/review.html\"", "重做这次运行");
        assertPage("out/departments/1001/review.html").contains("依据");
        assertPage("out/cases.jsonl").contains("biaochi-case-file-1");
    }

    @Test
    void a_department_code_that_would_leave_the_folder_is_refused() throws IOException {
        change("region.json", "\"code\":\"1001\"", "\"code\":\"../../x\"");

        assertThat(cycle("--report", "out")).contains("部门代码 ../../x 只能用字母、数字、下划线和连字符，没有采用");
    }

    @Test
    void a_folder_without_a_register_is_refused() {
        Run run = run("cycle", "nowhere");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere", "没有这个文件或文件夹", "REGION_MISSING");
    }

    @Test
    void a_department_may_hand_in_any_format_and_it_is_said_which() throws IOException {
        String before = cycle("--json");
        try (Stream<Path> goals = Files.list(folder.resolve("r/goals"))) {
            Path first = goals.sorted().findFirst().orElseThrow();
            String name = first.getFileName().toString().replace(".jsonl", ".xml");
            assertThat(run("convert", "r/goals/" + first.getFileName(), "r/goals/" + name)
                            .status())
                    .isZero();
            Files.delete(first);
        }

        Run run = run("cycle", "r", "--region", "500000", "--json");

        assertThat(run.out()).isEqualTo(before);
        assertThat(run.err()).contains("文件格式：", "XML 1 个");
    }
}

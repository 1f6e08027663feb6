// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.Unreadable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageReportTest {
    private static Reviews reviews;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        reviews = new Reviews();
    }

    @AfterAll
    static void stop() {
        reviews.close();
    }

    @FunctionalInterface
    private interface Filling {
        void fill(StageReport report) throws IOException;
    }

    private PageText page(String language, Filling filling) throws IOException {
        try (StageReport report = reviews.report(folder).language(language).begin()) {
            filling.fill(report);
            report.end(false, Optional.empty());
            return new PageText(Files.readString(report.target()));
        }
    }

    private static void published(StageReport report) throws IOException {
        for (String name : Reviews.published()) {
            Decoded<PerformanceGoal> input = Reviews.table(name);
            report.assessed(input, reviews.of(input), Facts.NONE);
        }
    }

    private static Decoded<PerformanceGoal> typed(String name, String goal) {
        return Decoded.of(
                        PerformanceGoal.builder()
                                .set(GoalField.PROJECT_NAME, name)
                                .set(GoalField.DEPARTMENT, "<b>教育局</b>")
                                .set(GoalField.ANNUAL_GOAL, goal)
                                .build(),
                        "typed.json")
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_page_of_the_published_tables_is_whole_and_needs_nothing_else(String language) throws IOException {
        PageText page = page(language, StageReportTest::published);

        assertThat(page.unbalanced()).isEmpty();
        assertThat(page.attributes("href")).isNotEmpty().allMatch(target -> target.startsWith("#"));
        assertThat(page.attributes("id")).doesNotHaveDuplicates();
        assertThat(new HashSet<>(page.attributes("id")))
                .containsAll(page.attributes("href").stream()
                        .map(target -> target.substring(1))
                        .toList());
        assertThat(page.page()).doesNotContain(" src=", "url(", "@import", "<link");
    }

    @Test
    void each_finding_of_the_published_tables_is_on_the_page() throws IOException {
        String text = page("zh", StageReportTest::published).text();

        assertThat(text).contains("共审核 32 份绩效目标");
        for (String name : Reviews.published()) {
            Decoded<PerformanceGoal> input = Reviews.table(name);
            Assessment assessment = reviews.of(input);
            assertThat(text).contains(assessment.digest(), input.digest());
            for (Finding finding : assessment.findings()) {
                assertThat(text).contains(finding.rule().toString());
            }
        }
    }

    @Test
    void equal_reviews_give_an_equal_page() throws IOException {
        String first = page("zh", StageReportTest::published).page();

        assertThat(page("zh", StageReportTest::published).page()).isEqualTo(first);
    }

    @Test
    void a_finding_comes_with_place_typed_text_basis_and_remedy() throws IOException {
        Decoded<PerformanceGoal> input = Reviews.table("001-selfeval.json");
        String text = page("zh", report -> report.assessed(input, reviews.of(input), Facts.NONE))
                .text();

        assertThat(text)
                .contains("第4行「提交报告及时性」的指标值 在项目计划完成时间内完成")
                .contains("时效指标“提交报告及时性”的指标值“在项目计划完成时间内完成”没有时间、频次或比率要求。")
                .contains("/indicators/3/target")
                .contains("文件 · 未核对 财预〔2021〕101号")
                .contains("实践 各地申报表的勾稽关系")
                .contains("写成“2025年12月31日前”");
    }

    @Test
    void what_was_typed_stays_text_wherever_it_stands() throws IOException {
        String nasty = "<script>alert(1)</script>\"'&\u202e";
        Decoded<PerformanceGoal> input = typed(nasty, "完成" + nasty + "\ud800");
        PageText page = page("zh", report -> report.assessed(input, reviews.of(input), Facts.NONE));

        assertThat(page.unbalanced()).isEmpty();
        assertThat(page.page()).doesNotContain("<script>alert", "<b>教育局", "\u202e");
        assertThat(page.text()).contains("<b>教育局</b>", "完成<script>alert(1)</script>\"'&\ufffd\ufffd");
    }

    @Test
    void only_the_scripts_of_ours_may_run() throws IOException {
        assertThat(page("zh", report -> {}).page())
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-")
                .contains("script-src &#39;sha256-");
    }

    @Test
    void a_waived_finding_stays_and_names_who_waived_it() throws IOException {
        Decoded<PerformanceGoal> input = Reviews.table("001-selfeval.json");
        Waiver waiver = Waiver.finding(RuleId.of("GR-TIM-001"))
                .text("按年度计划管理")
                .by("张三")
                .approver("李四")
                .build();
        String text = page("zh", report -> report.assessed(input, reviews.of(input, waiver), Facts.NONE))
                .text();

        assertThat(text).contains("已豁免 按年度计划管理（张三 申请，李四 批准", "豁免 1", "有 1 处问题已豁免，照样列出。");
    }

    @Test
    void a_pre_evaluation_stands_beside_goals() throws IOException {
        Decoded<PreEvaluation> input = Reviews.preEvaluation();
        Decoded<PerformanceGoal> goal = Reviews.table("018-goal.json");
        PageText alone = page("zh", report -> report.assessed(input, reviews.assess(input), Facts.NONE));
        PageText page = page("zh", report -> {
            report.assessed(input, reviews.assess(input), Facts.NONE);
            report.assessed(goal, reviews.of(goal), Facts.NONE);
        });

        assertThat(alone.unbalanced()).isEmpty();
        assertThat(alone.attributes("href")).doesNotContain("#items");
        assertThat(alone.text()).contains("事前绩效评估审核报告", "共审核 1 份事前绩效评估").doesNotContain("绩效目标审核报告");
        assertThat(page.text())
                .contains("共审核 2 份（其中绩效目标 1 份）", "县路灯管理所", "GR-PRE-004")
                .contains("是否申报入库 是");
    }

    @Test
    void a_draft_gets_no_decision() throws IOException {
        Decoded<PerformanceGoal> input = Reviews.table("018-goal.json");
        String text = page("zh", report -> report.assessed(input, reviews.draft(input), Facts.NONE))
                .text();

        assertThat(text).contains("1 份草稿，未下结论", "单位接着填报");
    }

    @Test
    void inputs_that_were_not_reviewed_are_told() throws IOException {
        LocalText text = new LocalText("不是 JSON，请检查", "no JSON; check it");
        PageText page = page("zh", report -> {
            report.unreadable(new Unreadable<>("坏.json", new UnreadableInputException("SYNTAX", "/a", text)));
            report.broken(typed("甲", "乙"), new IllegalStateException("secret"));
        });

        assertThat(page.text())
                .contains("2 份没有审成", "坏.json", "不是 JSON，请检查 SYNTAX", "/a", "INTERNAL")
                .doesNotContain("secret");
    }

    @Test
    void a_run_that_was_ended_early_says_so() throws IOException {
        try (StageReport report = reviews.report(folder).begin()) {
            report.end(true, Optional.of(new LocalText("豁免未用上：GR-X", "unused")));

            assertThat(Files.readString(report.target())).contains("审核中途停止", "豁免未用上：GR-X");
        }
    }

    @Test
    void the_later_ones_of_many_are_short_and_lead_to_the_rule() throws IOException {
        Decoded<PerformanceGoal> input = Reviews.table("018-goal.json");
        Assessment assessment = reviews.of(input);
        PageText page = page("zh", report -> {
            for (int i = 0; i < 400; i++) {
                report.assessed(input, assessment, Facts.NONE);
            }
        });

        assertThat(page.unbalanced()).isEmpty();
        assertThat(page.text()).contains("共审核 400 份绩效目标", "另有 380 份，按部门列在“逐个项目”里。");
        assertThat(page.attributes("class").stream().filter("form"::equals)).hasSize(300);
        assertThat(page.attributes("class").stream().filter("subject"::equals)).hasSize(400);
        assertThat(page.attributes("open")).isEmpty();
    }

    @Test
    void nothing_to_review_is_a_page_too() throws IOException {
        PageText page = page("zh", report -> {});

        assertThat(page.unbalanced()).isEmpty();
        assertThat(page.text()).contains("共审核 0 份绩效目标。");
    }

    @Test
    void the_command_that_repeats_it_is_named() throws IOException {
        try (StageReport report = reviews.report(folder)
                .repeat("biaochi review --as-of 2025-09-01 'a b'")
                .begin()) {
            report.end(false, Optional.empty());

            assertThat(new PageText(Files.readString(report.target())).text())
                    .contains("重做这次审核：", "biaochi review --as-of 2025-09-01 'a b'");
        }
    }

    @Test
    void english_speaks_english() throws IOException {
        Decoded<PerformanceGoal> input = typed("School", "Repair 10 rooms");
        String text = page("en", report -> report.assessed(input, reviews.of(input), Facts.NONE))
                .text();

        assertThat(text).contains("1 goals reviewed", "Who acts: by department", "To do", "Basis");
        assertThat(List.of("共审核", "怎么改", "由谁改", "没有判断")).noneMatch(text::contains);
    }
}

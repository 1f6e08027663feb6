// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.ObligationColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.forms.Inputs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StagePagesTest {
    private static final Path EXAMPLES = Path.of("../../osgi-bundles/host/src/main/distribution/examples");
    private static final String HOSTILE = "<script>alert(1)</script>\"'&\u202e";

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

    private static Decoded<? extends Subject> read(Stage stage, String file) throws IOException {
        try (var in = Files.newInputStream(EXAMPLES.resolve(file));
                var entries = Inputs.subjects(List.of(stage), file, in)) {
            InputEntry<? extends Subject> entry = entries.findFirst().orElseThrow();
            return (Decoded<? extends Subject>) entry;
        }
    }

    private PageText page(ReportKind kind, String language, Facts facts, List<Decoded<? extends Subject>> inputs)
            throws IOException {
        try (StageReport report =
                reviews.report(kind, folder).language(language).begin()) {
            for (Decoded<? extends Subject> input : inputs) {
                report.assessed(input, reviews.assess(input), facts);
            }
            report.end(false, Optional.empty());
            assertThat(report.target()).hasFileName(kind.file());
            PageText page = new PageText(Files.readString(report.target()));
            assertThat(page.unbalanced()).isEmpty();
            assertThat(page.attributes("id")).doesNotHaveDuplicates();
            assertThat(new HashSet<>(page.attributes("id")))
                    .containsAll(page.attributes("href").stream()
                            .map(target -> target.substring(1))
                            .toList());
            return page;
        }
    }

    private String text(ReportKind kind, Decoded<? extends Subject> input) throws IOException {
        return page(kind, "zh", Facts.NONE, List.of(input)).text();
    }

    @Test
    void monitoring_tells_first_what_is_red_why_who_acts_until_when() throws IOException {
        String text = text(ReportKind.MONITORING, read(Stage.MONITORING, "monitoring/farm-road-repair.json"));

        assertThat(text)
                .contains("共监控 1 份：1 份红灯。", "要办的事：为什么亮灯，谁办，何时办结")
                .contains("红灯：预算执行率 18.4%，时间进度 58.3%")
                .contains("红灯：修复水毁公路里程，指标值 ≥42公里，期末应达 24.5，执行情况 9.6公里")
                .contains("财政部门发出通知；县交通运输局核查、答复；县农村公路管理所（李建军）落实整改")
                .contains("发出整改通知，限期说明原因和处置意见", "收到通知后 10 个工作日内答复");
    }

    @Test
    void each_indicator_shows_its_light_in_words_with_reason_and_measure() throws IOException {
        String text = text(ReportKind.MONITORING, read(Stage.MONITORING, "monitoring/smart-irrigation.json"));

        assertThat(text)
                .contains("建成智慧灌溉面积红灯≥3000亩1,7500", "3 完全不可能", "责任人未填")
                .contains("年度资金总额860.000.000%")
                .contains("怎样算的", "F05", "填报原文");
    }

    @Test
    void evaluation_shows_recomputed_beside_published_the_differences_first() throws IOException {
        String text = text(ReportKind.EVALUATION, read(Stage.SELF_EVALUATION, "published-tables/009-selfeval.json"));

        assertThat(text).contains("共核对 1 份", "得分核对", "公布总分", "重算总分", "可能的原因");
    }

    @Test
    void a_re_evaluation_stands_beside_the_units_own() throws IOException {
        Decoded<? extends Subject> input = read(Stage.PRE_EVALUATION, "pre-evaluation/county-hospital-equipment.json");
        PreEvaluation self = ((PreEvaluation) input.subject())
                .toBuilder()
                        .set(PreEvaluationField.EVALUATOR_KIND, "自评估")
                        .set(PreEvaluationField.TOTAL_SCORE, "96")
                        .build();
        String text = page(
                        ReportKind.REVIEW,
                        "zh",
                        Facts.builder()
                                .put(ReviewFacts.SELF_PRE_EVALUATION, self)
                                .build(),
                        List.of(input))
                .text();

        assertThat(text)
                .contains("评估结论予以支持", "总分87", "单位自评估总分96", "申请金额975.00 万元", "建议核减0.00 万元")
                .contains("立项必要性", "李某人大代表应同步公布检查收费标准。");
    }

    @Test
    void linkage_shows_proposal_and_decision_in_yuan() throws IOException {
        LinkageDecision decision = LinkageDecision.builder()
                .set(LinkageField.OBJECT_NAME, "智慧灌溉试点")
                .set(LinkageField.GRADE, "差")
                .set(LinkageField.EVALUATION_KIND, "财政评价")
                .set(LinkageField.TEMPORAL_KIND, "阶段性")
                .set(LinkageField.LAST_BUDGET, "8600000")
                .set(LinkageField.EXPENDITURE_CLASS, "其他")
                .set(LinkageField.NEXT_AMOUNT, "3000000")
                .build();
        String text = text(ReportKind.LINKAGE, Decoded.of(decision, "a.json").build());

        assertThat(text).contains("建议和决定（元）", "决定安排数3,000,000.00", "建议的依据");
    }

    @Test
    void a_result_without_a_decision_says_who_must_decide_by_when_and_what_it_would_cut() throws IOException {
        String text = text(ReportKind.LINKAGE, read(Stage.LINKAGE, "linkage/road-maintenance-proposal.json"));

        assertThat(text)
                .contains("财政部门或评价组织单位作出结果应用决定2025年8月29日（已逾期）PM-LNK-101")
                .contains("对预算的影响", "拟核减取消1,000,000.00差");
    }

    @Test
    void demands_stand_in_their_order_with_what_three_guarantees_lack() throws IOException {
        String text = text(ReportKind.LINKAGE, read(Stage.LINKAGE, "linkage/county-priorities.json"));

        assertThat(text)
                .contains("按优先序安排，三保缺口（元）：100,000.00")
                .contains("义务教育保障国家标准三保700,000.00700,000.000.00", "城市亮化其他支出200,000.000.00200,000.00")
                .contains("挂钩维度，综合得分：87.60");
    }

    @Test
    void a_circular_shows_duties_the_ranking_and_the_shares_with_who_is_missing() throws IOException {
        String text = text(ReportKind.CIRCULAR, read(Stage.SUPERVISION, "supervision/yunling-2026.json"));
        assertThat(text).contains("云岭县（示例） 2026", "云岭县财政局");

        assertThat(text)
                .contains("县交通运输局专项报告–2026 年第二季度 排名末位–尚未布置", "县水利局专项报告县人大常委会2026 年第二季度 排名末位2026年8月31日未完成")
                .contains("排名：2026 年第二季度", "县水利局472.50", "县交通运输局472.50", "未参加排名：县民政局")
                .contains("绩效目标覆盖率2026年7月10日 2026-06151788.24%家庭医生签约补助、客运候车亭更新", "自评覆盖率2026年7月10日 2026-06––本环节尚未开始");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void hostile_text_stays_text_in_every_report(ReportKind kind) throws IOException {
        Decoded<? extends Subject> real = read(Stage.MONITORING, "monitoring/farm-road-repair.json");
        MonitoringReport report = ((MonitoringReport) real.subject())
                .toBuilder()
                        .set(MonitoringField.RESPONSIBLE_PERSON, HOSTILE)
                        .set(MonitoringField.DISPOSITION, HOSTILE)
                        .build();
        PreEvaluation evaluation = PreEvaluation.builder()
                .set(PreEvaluationField.PROJECT_NAME, HOSTILE)
                .set(PreEvaluationField.CONCLUSION, HOSTILE)
                .build();
        LinkageDecision decision = LinkageDecision.builder()
                .set(LinkageField.OBJECT_NAME, HOSTILE)
                .set(LinkageField.GRADE, HOSTILE)
                .set(LinkageField.OVERRIDE_REASON, HOSTILE)
                .build();
        Circular circular = Circular.of(RegionYear.builder()
                        .object(Cells.of(SupervisedColumn.class)
                                .set(SupervisedColumn.OBJECT_ID, "D1")
                                .set(SupervisedColumn.OBJECT_NAME, HOSTILE)
                                .build())
                        .build())
                .obligation(Cells.of(ObligationColumn.class)
                        .set(ObligationColumn.PERIOD, "2025Q2")
                        .set(ObligationColumn.OBJECT_ID, "D1")
                        .set(ObligationColumn.KIND, HOSTILE)
                        .set(ObligationColumn.RECIPIENT, HOSTILE)
                        .build())
                .build();
        String page = page(
                        kind,
                        "en",
                        Facts.NONE,
                        List.of(
                                Decoded.of(report, HOSTILE).build(),
                                Decoded.of(evaluation, "b.json").build(),
                                Decoded.of(decision, "c.json").build(),
                                Decoded.of(circular, "d.json").build()))
                .page();

        assertThat(page).doesNotContain("<script>alert", "\u202e").contains("&lt;script&gt;alert(1)");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void nothing_at_all_is_a_page_too(ReportKind kind) throws IOException {
        assertThat(page(kind, "zh", Facts.NONE, List.of()).text()).contains("0 份");
    }
}

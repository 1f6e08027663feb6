// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.CaseAssessment;
import org.biaochi.api.engine.EvaluationAssessment;
import org.biaochi.api.engine.SupervisionAssessment;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.Survey;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.evaluation.YearComparison;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.register.Correction;
import org.biaochi.api.register.FloorCheck;
import org.biaochi.api.register.FundLevel;
import org.biaochi.api.register.FundTrail;
import org.biaochi.api.register.KeyObject;
import org.biaochi.api.register.Reallocation;
import org.biaochi.api.register.RegisterRemark;
import org.biaochi.api.register.RegisterReport;
import org.biaochi.api.register.RemarkKind;
import org.biaochi.api.register.RollUp;
import org.biaochi.api.register.Tally;
import org.biaochi.api.register.VersionChain;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseStanding;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.DeadlineStatus;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.input.Decoded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show of a register, of case files and of evaluations over the years, whatever a profile lets the engine find. */
class YearPagesTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"'&\u202e";
    private static final LocalDate DAY = LocalDate.of(2025, 8, 20);

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

    /** The assessment of a subject by the engine, some of its answers replaced. */
    private static <A extends Assessment> A answering(Class<A> type, Subject subject, Map<String, Object> answers) {
        Assessment real = reviews.assess(Decoded.of(subject, "a.json").build());
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try {
                return answers.containsKey(method.getName())
                        ? answers.get(method.getName())
                        : method.invoke(real, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private PageText page(ReportKind kind, String language, Assessment assessment) throws IOException {
        try (StageReport report =
                reviews.report(kind, folder).language(language).begin()) {
            report.assessed(Decoded.of(assessment.subject(), "a.json").build(), assessment, Facts.NONE);
            report.end(false, Optional.empty());
            PageText page = new PageText(Files.readString(report.target()));
            assertThat(page.unbalanced()).isEmpty();
            assertThat(page.attributes("id")).doesNotHaveDuplicates();
            return page;
        }
    }

    private static Value<BigDecimal> yuan(String amount) {
        return Value.present(new BigDecimal(amount));
    }

    private static Evaluation evaluation(String indicator) {
        return Evaluation.builder()
                .set(EvaluationField.OBJECT_NAME, "村道维修")
                .set(EvaluationField.UNIT, "县公路站")
                .survey(new Survey(
                        Survey.builder().set(SurveyColumn.INDICATOR, indicator).build()))
                .build();
    }

    private static EvaluationAssessment compared(String indicator, String points, String share) {
        Evaluation subject = evaluation(indicator);
        return answering(
                EvaluationAssessment.class,
                subject,
                Map.of(
                        "steps",
                        List.of(new DueStep(
                                DueStep.Kind.RECTIFY,
                                Evaluation.SURVEYS.child(0),
                                "县公路站",
                                Value.present(DAY),
                                Value.present(DeadlineStatus.OVERDUE),
                                Optional.empty())),
                        "comparisons",
                        List.of(new YearComparison(
                                indicator,
                                2023,
                                2025,
                                new BigDecimal("80.00"),
                                new BigDecimal("80.00").add(new BigDecimal(points)),
                                new BigDecimal(points),
                                new BigDecimal(share)))));
    }

    @Test
    void an_evaluation_names_what_satisfaction_asks_to_be_mended_until_when() throws IOException {
        assertThat(page(ReportKind.EVALUATION, "zh", compared("沿线群众满意度", "-4.00", "-0.050000"))
                        .text())
                .contains("县公路站完成整改：沿线群众满意度2025年8月20日（已逾期）");
    }

    @Test
    void points_between_years_are_told_apart_from_the_rate() throws IOException {
        assertThat(page(ReportKind.EVALUATION, "zh", compared("沿线群众满意度", "-4.00", "-0.050000"))
                        .text())
                .contains("沿线群众满意度2023 → 202580.00%76.00%下降 4.00 个百分点-5%");
        assertThat(page(ReportKind.EVALUATION, "en", compared("沿线群众满意度", "4.00", "0.050000"))
                        .text())
                .contains("80.00%84.00%up 4.00 percentage points5%");
        assertThat(page(ReportKind.EVALUATION, "zh", compared("沿线群众满意度", "0.00", "0.000000"))
                        .text())
                .contains("80.00%80.00%持平0%");
    }

    private static Circular circular(String name) {
        return Circular.of(RegionYear.builder()
                        .object(Cells.of(SupervisedColumn.class)
                                .set(SupervisedColumn.OBJECT_ID, "P1")
                                .set(SupervisedColumn.OBJECT_NAME, name)
                                .build())
                        .build())
                .build();
    }

    private static RegisterReport register(String said) {
        Place row = Place.ROOT.child("fundEvents").child(2);
        return new RegisterReport(
                List.of(
                        new RegisterRemark(RemarkKind.UNTOLD, row, "P1", "", "amount", Value.notApplicable("days")),
                        new RegisterRemark(RemarkKind.FUNDS_IDLE, row, "P1", "", said, Value.present(75)),
                        new RegisterRemark(RemarkKind.NEGATIVE_LIST, row, "", said, said, Value.notApplicable("days"))),
                List.of(new KeyObject("P1", "", List.of(new KeyObject.Cause("审计发现", "S-07", said)))),
                List.of(new VersionChain("2025/619901/" + said + "/P1", List.of("sha256:aa", "sha256:bb"))),
                List.of(new Correction("1", "P1", "date", said, "93", Value.present(DAY), said, said)),
                List.of(new FundTrail(
                        "P1",
                        "",
                        List.of(
                                new FundTrail.Movement(
                                        row, "1", "到账", Value.present(DAY), yuan("500000.00"), "张某", yuan("500000.00")),
                                new FundTrail.Movement(
                                        row,
                                        "2",
                                        said,
                                        Value.missing("date"),
                                        yuan("-1200.50"),
                                        said,
                                        yuan("498799.50"))),
                        yuan("498799.50"),
                        Value.present(75))),
                List.of(new FundLevel(
                        "县级",
                        yuan("500000.00"),
                        yuan("0.00"),
                        yuan("1200.50"),
                        Value.missing("amount"),
                        Value.notApplicable("last"))),
                List.of(new Reallocation("P1", "", yuan("498799.50"))),
                List.of(new Tally(
                        said,
                        "objects",
                        List.of("地区"),
                        2,
                        Value.missing("amount"),
                        List.of(
                                new Tally.Group(List.of(said), 1, yuan("1000.00"), List.of("P1")),
                                new Tally.Group(List.of(""), 1, Value.missing("amount"), List.of("P9"))))),
                List.of(),
                List.of(new RollUp("P1", "", 12, yuan("88000.00"), Value.present(Light.RED))),
                List.of(
                        floor("2025-06", Value.present(new BigDecimal("0.882353")), Value.present(false)),
                        floor("2025-07", Value.present(new BigDecimal("0.950000")), Value.present(true)),
                        floor("", Value.missing("goals"), Value.missing("F50"))),
                List.of());
    }

    private static FloorCheck floor(String snapshot, Value<BigDecimal> share, Value<Boolean> met) {
        return new FloorCheck(FormulaId.of("F50"), "COUNT", "", snapshot, share, new BigDecimal("0.9"), met);
    }

    private static SupervisionAssessment registered(String name, RegisterReport register) {
        return answering(SupervisionAssessment.class, circular(name), Map.of("register", register));
    }

    @Test
    void the_register_tells_the_refused_first_and_what_nobody_can_tell_last() throws IOException {
        String text = page(ReportKind.CIRCULAR, "zh", registered("农村道路", register("县级")))
                .text();

        assertThat(text.replace("\n", ""))
                .contains("台账提示")
                .containsSubsequence(
                        "不予办理县级列入负面清单，不予受理县级–资金流水第3行", "预警农村道路资金到账后滞留县级75资金流水第3行", "未能判定农村道路缺少判断所需的内容金额–资金流水第3行");
    }

    @Test
    void key_objects_stand_with_every_reason_and_proposals_are_called_proposals() throws IOException {
        assertThat(page(ReportKind.CIRCULAR, "zh", registered("农村道路", register("滞留")))
                        .text())
                .contains("重点监控名单", "农村道路审计发现 S-07 滞留")
                .contains("调剂建议（元）", "农村道路498,799.50", "只是建议，由有权机关决定后执行。");
    }

    @Test
    void funds_stand_by_level_and_by_movement_and_an_unknown_balance_is_no_balance() throws IOException {
        assertThat(page(ReportKind.CIRCULAR, "zh", registered("农村道路", register("其他")))
                        .text())
                .contains("县级500,000.000.001,200.50不明–")
                .contains("2025年8月20日 到账 500,000.00，结余 500,000.00，经办 张某")
                .contains("日期不明 其他 -1,200.50，结余 498,799.50，经办 其他", "498,799.5075");
    }

    @Test
    void sums_floors_versions_and_corrections_follow() throws IOException {
        String text = page(ReportKind.CIRCULAR, "zh", registered("农村道路", register("甲镇")))
                .text()
                .replace("\n", "");

        assertThat(text)
                .contains("统计 甲镇：监督对象 2 个，金额（元）不明", "甲镇11,000.00农村道路", "（未填）1不明P9")
                .contains("逐级汇总", "农村道路1288,000.00红灯")
                .contains("绩效目标覆盖率2025-0688.24%90%未达底线", "绩效目标覆盖率2025-0795%90%达到底线")
                .contains("绩效目标覆盖率–没有记录，不能算（缺 goals）90%未能判定")
                .contains("2025/619901/甲镇/P12sha256:aasha256:bb")
                .contains("农村道路办结日期甲镇932025年8月20日甲镇甲镇");
    }

    @Test
    void a_register_from_which_nothing_follows_leaves_no_table() throws IOException {
        assertThat(page(ReportKind.CIRCULAR, "zh", registered("农村道路", RegisterReport.NONE))
                        .text())
                .doesNotContain("台账提示", "重点监控名单", "资金轨迹", "统计 ", "逐级汇总", "监督指标底线", "更正动态", "只是建议");
    }

    private static CaseAssessment standing(String name, CaseStanding standing) {
        CaseFile file = CaseFile.builder().set(CaseField.OBJECT_NAME, name).build();
        return answering(CaseAssessment.class, file, Map.of("standing", standing));
    }

    private static CaseStanding late(String body) {
        return new CaseStanding(
                Value.present(CaseState.NOTIFIED),
                true,
                Value.present(DAY),
                Value.present(true),
                1,
                Value.present(2),
                body,
                Value.notDue("closed"));
    }

    @Test
    void a_late_case_says_how_high_it_stands_how_high_it_ought_to_and_to_whom_it_goes() throws IOException {
        assertThat(page(ReportKind.CIRCULAR, "zh", standing("农村道路", late("县财政局")))
                        .text()
                        .replace("\n", ""))
                .contains("状态已发函（在办）办理期限2025年8月20日（已逾期）下一步主管部门核查，期限：2025年8月20日（已逾期）所在层级第 1 级应到层级第 2 级移交县财政局办理用时尚未办结");
        assertThat(page(ReportKind.CIRCULAR, "en", standing("农村道路", late(""))).text())
                .contains("notified (active)", "2025-08-20 (overdue)", "due, but no body is named");
    }

    @Test
    void a_case_of_which_nothing_can_be_told_is_not_said_to_be_in_time() throws IOException {
        CaseStanding unknown = new CaseStanding(
                Value.missing("events.state"),
                true,
                Value.missing("calendar"),
                Value.missing("calendar"),
                1,
                Value.missing("calendar"),
                "",
                Value.notDue("closed"));

        assertThat(page(ReportKind.CIRCULAR, "zh", standing("农村道路", unknown)).text())
                .contains("看不出办到哪一步", "期限不明，是否逾期未能判定", "应到层级未能判定移交–");
    }

    @Test
    void a_closed_case_tells_how_long_it_took() throws IOException {
        CaseStanding closed = new CaseStanding(
                Value.present(CaseState.CLOSED),
                false,
                Value.notApplicable("closed"),
                Value.present(false),
                2,
                Value.notApplicable("closed"),
                "",
                Value.present(52));

        assertThat(page(ReportKind.CIRCULAR, "zh", standing("农村道路", closed)).text())
                .contains("状态已办结办理期限没有在走的期限所在层级第 2 级应到层级不升级移交–办理用时52 天");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void hostile_text_stays_text(String language) throws IOException {
        assertHarmless(page(ReportKind.CIRCULAR, language, registered(HOSTILE, register(HOSTILE))));
        assertHarmless(page(ReportKind.CIRCULAR, language, standing(HOSTILE, late(HOSTILE))));
        assertHarmless(page(ReportKind.EVALUATION, language, compared(HOSTILE, "-4.00", "-0.050000")));
    }

    private static void assertHarmless(PageText page) {
        assertThat(page.page()).doesNotContain("<script>alert", "\u202e").contains("&lt;script&gt;alert(1)");
    }
}

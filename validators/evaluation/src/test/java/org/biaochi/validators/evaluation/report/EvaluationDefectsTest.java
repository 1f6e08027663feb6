// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.evaluation.Sample;
import org.biaochi.api.evaluation.SampleField;
import org.biaochi.api.evaluation.SampleUnitColumn;
import org.biaochi.api.evaluation.Survey;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Sheet;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.report.EvaluationFigures;
import org.biaochi.core.evaluation.report.EvaluationOutcome;
import org.biaochi.core.evaluation.report.GradeProbe;
import org.biaochi.core.figure.Readings;
import org.biaochi.testkit.RuleBench;
import org.biaochi.validators.evaluation.EvaluationRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defects seen in deployed systems and published reports that evaluations must not have, each named after the defect. */
class EvaluationDefectsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Profile CENTRAL = RuleBench.of(
                    EvaluationDefectsTest.class.getClassLoader(), new EvaluationRules())
            .profile("central", DAY);

    private static EvaluationOutcome outcome(Evaluation.Builder evaluation) {
        return new EvaluationFigures()
                .compute(
                        new Readings<>(evaluation.build(), CENTRAL),
                        DAY,
                        Facts.builder().build());
    }

    private static Figure figure(String formula, EvaluationOutcome outcome) {
        return outcome.figures().stream()
                .filter(figure -> figure.formula().toString().equals(formula))
                .findFirst()
                .orElseThrow();
    }

    private static Cells<NodeColumn> node(String id, String parent, String weight, String score) {
        return Cells.of(NodeColumn.class)
                .set(NodeColumn.ID, id)
                .set(NodeColumn.PARENT, parent)
                .set(NodeColumn.NAME, id)
                .set(NodeColumn.WEIGHT, weight)
                .set(NodeColumn.SCORE, score)
                .build();
    }

    private static Evaluation.Builder project() {
        return Evaluation.builder()
                .row(Evaluation.NODES, node("决策", "", "15", "15"))
                .row(Evaluation.NODES, node("过程", "", "25", "25"))
                .row(Evaluation.NODES, node("产出", "", "30", "30"));
    }

    @Test
    void the_evaluation_report_does_not_use_the_denominator_of_self_evaluation() {
        Evaluation.Builder report = Evaluation.builder()
                .set(EvaluationField.SPENT, "90")
                .set(EvaluationField.ARRIVED, "100")
                .set(EvaluationField.BUDGET, "200")
                .row(
                        Evaluation.NODES,
                        node("预算执行率", "", "10", "9").toBuilder()
                                .set(NodeColumn.FORMULA, "F02")
                                .build())
                .row(
                        Evaluation.NODES,
                        node("自评口径", "", "10", "9").toBuilder()
                                .set(NodeColumn.FORMULA, "F01")
                                .build());
        EvaluationOutcome outcome = outcome(report);
        assertEquals("0.900000", figure("F02", outcome).value().get().toString());
        assertEquals("0.450000", figure("F01", outcome).value().get().toString());
    }

    @Test
    void integer_bands_do_not_leave_a_score_without_a_grade() {
        Table bands = new Table(List.of(
                Map.of("grade", "优", "from", "90", "to", "100", "edges", "[]"),
                Map.of("grade", "良", "from", "0", "to", "89", "edges", "[]")));
        List<GradeProbe.Flaw> flaws = GradeProbe.of(bands).orElseThrow();
        assertEquals(
                List.of("89.01", "89.99", "89.995"),
                flaws.stream().map(flaw -> flaw.score().toPlainString()).toList());
        assertEquals(
                List.of(),
                GradeProbe.of(CENTRAL.find(parameter()).orElseThrow()).orElseThrow());
    }

    private static Parameter<Table> parameter() {
        return Parameter.of("F28.grades", ParameterType.TABLE);
    }

    @Test
    void a_missing_score_is_neither_zero_nor_full() {
        EvaluationOutcome outcome = outcome(project().row(Evaluation.NODES, node("效益", "", "30", "")));
        assertEquals(Value.State.MISSING, outcome.total().state());
        assertFalse(outcome.grade().isPresent());
        assertEquals("INCOMPLETE", figure("F31", outcome).value().get().toString());
    }

    @Test
    void bonds_are_scored_by_their_own_framework_and_projects_not_without_output_and_benefit() {
        Evaluation.Builder report = Evaluation.builder()
                .set(EvaluationField.OBJECT_KIND, "债券")
                .set(EvaluationField.FRAMEWORK, "bond")
                .row(Evaluation.NODES, node("举借", "", "30", "28"))
                .row(Evaluation.NODES, node("使用", "", "40", "36"))
                .row(Evaluation.NODES, node("偿还", "", "30", "28"));
        assertEquals("92.00", outcome(report).total().get().toPlainString());
        assertFalse(
                outcome(report.set(EvaluationField.OBJECT_KIND, "项目支出")).total().isPresent());
    }

    @Test
    void weights_that_do_not_add_up_give_no_total() {
        EvaluationOutcome outcome = outcome(project().row(Evaluation.NODES, node("效益", "", "31", "31")));
        assertEquals("ERROR(WEIGHT_SUM)", outcome.total().toString());
    }

    @Test
    void children_that_outweigh_their_parent_give_no_total() {
        EvaluationOutcome outcome = outcome(project()
                .row(Evaluation.NODES, node("效益", "", "30", "30"))
                .row(Evaluation.NODES, node("满意度", "效益", "40", "40")));
        assertEquals(Value.State.ERROR, outcome.total().state());
    }

    @Test
    void a_node_that_is_its_own_ancestor_gives_no_total_and_no_endless_run() {
        EvaluationOutcome outcome = outcome(project()
                .row(Evaluation.NODES, node("甲", "乙", "15", "15"))
                .row(Evaluation.NODES, node("乙", "甲", "15", "15")));
        assertEquals("MISSING(parent)", outcome.total().toString());
    }

    @Test
    void a_satisfaction_rate_without_method_earns_no_points() {
        Survey survey = new Survey(Sheet.of(SurveyColumn.class)
                .set(SurveyColumn.INDICATOR_ID, "满意度")
                .set(SurveyColumn.RESULT, "95")
                .set(SurveyColumn.VALID, "120")
                .set(SurveyColumn.DATE, "2025-06-01")
                .build());
        EvaluationOutcome outcome = outcome(Evaluation.builder()
                .row(
                        Evaluation.NODES,
                        node("满意度", "", "10", "10").toBuilder()
                                .set(NodeColumn.TARGET, "90%")
                                .build())
                .survey(survey));
        assertEquals("MISSING(method)", figure("F66", outcome).value().toString());
    }

    @Test
    void a_survey_without_a_date_earns_no_points_and_with_all_it_does() {
        Sheet.Builder<SurveyColumn> survey = Sheet.of(SurveyColumn.class)
                .set(SurveyColumn.INDICATOR_ID, "满意度")
                .set(SurveyColumn.METHOD, "F61")
                .set(SurveyColumn.RESULT, "0.52")
                .set(SurveyColumn.VALID, "120");
        Evaluation.Builder report = Evaluation.builder()
                .row(
                        Evaluation.NODES,
                        node("满意度", "", "10", "10").toBuilder()
                                .set(NodeColumn.TARGET, "90")
                                .build());
        assertEquals(
                "MISSING(date)",
                figure("F66", outcome(report.build().toBuilder().survey(new Survey(survey.build()))))
                        .value()
                        .toString());
        survey.set(SurveyColumn.DATE, "2025年6月1日");
        assertEquals(
                "5.78",
                figure("F66", outcome(report.survey(new Survey(survey.build()))))
                        .value()
                        .get()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "F60, 81, 90, 9.00",
        "F60, 81%, 90%, 9.00",
        "F60, 81分, 90分, 9.00",
        "F60, 0.81, 0.9, 9.00",
        "F60, 81%, ≥90%, 9.00",
        "F61, 0.52, 90, 5.78",
        "F61, 52, 90, 5.78",
        "F61, 52%, 90%, 5.78",
        "F61, 100%, 90, 10.00",
        "F61, 1, 90, 10.00",
        "F60, 0, 90, 0.00",
        "F60, 101, 90, MISSING(result)",
        "F61, ≥95%, 90, MISSING(result)",
        "F60, 较好, 90, MISSING(result)",
        "F60, /, 90, MISSING(result)",
        "F60, 81, 较好, MISSING(target)"
    })
    void a_printed_satisfaction_earns_the_same_points_however_it_is_written(
            String method, String printed, String target, String points) {
        Survey survey = new Survey(Sheet.of(SurveyColumn.class)
                .set(SurveyColumn.INDICATOR_ID, "满意度")
                .set(SurveyColumn.METHOD, method)
                .set(SurveyColumn.RESULT, printed)
                .set(SurveyColumn.VALID, "120")
                .set(SurveyColumn.DATE, "2025-06-01")
                .build());
        Value<?> computed = figure(
                        "F66",
                        outcome(Evaluation.builder()
                                .row(
                                        Evaluation.NODES,
                                        node("满意度", "", "10", "10").toBuilder()
                                                .set(NodeColumn.TARGET, target)
                                                .build())
                                .survey(survey)))
                .value();
        assertEquals(points, (computed.isPresent() ? computed.get() : computed).toString());
    }

    @Test
    void a_draw_can_be_repeated_whatever_the_order_of_the_frame() {
        assertEquals(drawn("P001", "P002", "P003", "P004", "P005"), drawn("P004", "P002", "P005", "P001", "P003"));
        assertTrue(drawn("P001", "P002", "P003", "P004", "P005").contains("P002"));
    }

    private static String drawn(String... frame) {
        Sheet.Builder<SampleField> sample = Sheet.of(SampleField.class)
                .set(SampleField.SEED, "2026-SELF")
                .set(SampleField.FRAME_SIZE, "5")
                .row(Sample.DRAWN, unit("P001"))
                .row(Sample.DRAWN, unit("P002"));
        for (String id : frame) {
            sample.row(Sample.FRAME, unit(id));
        }
        return figure("F65", outcome(Evaluation.builder().sample(new Sample(sample.build()))))
                .value()
                .get()
                .toString();
    }

    private static Cells<SampleUnitColumn> unit(String id) {
        return Cells.of(SampleUnitColumn.class).set(SampleUnitColumn.ID, id).build();
    }
}

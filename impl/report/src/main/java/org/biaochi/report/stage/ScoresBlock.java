// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.engine.SelfEvaluationAssessment;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.AchievedIndicator;
import org.biaochi.api.evaluation.ScoreCause;
import org.biaochi.api.evaluation.ScoredExecution;
import org.biaochi.api.evaluation.ScoredIndicator;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.Wording;

/** The scores of a self-evaluation: formula, recomputed, published, difference and likely cause, the differences first. */
final class ScoresBlock {
    private static final FormulaId EXECUTION = FormulaId.of("F20");

    private final Canvas canvas;
    private final Html html;
    private final SelfEvaluationAssessment assessment;

    ScoresBlock(Canvas canvas, SelfEvaluationAssessment assessment) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.assessment = assessment;
    }

    void write() {
        html.open("div", "class", "rule scores").leaf("h4", canvas.say("得分核对", "Scores"));
        total();
        LinesTable table = new LinesTable(
                html,
                canvas.say("逐项核对（有差额的在前；差额＝公布－重算）", "Row by row, differences first (published − recomputed)"),
                List.of(
                        Column.of(canvas.say("指标", "Indicator")),
                        Column.of(canvas.say("指标值", "Target")),
                        Column.of(canvas.say("完成值", "Actual")),
                        Column.number(canvas.say("分值", "Weight")),
                        Column.of(canvas.say("公式", "Formula")),
                        Column.number(canvas.say("重算", "Recomputed")),
                        Column.number(canvas.say("公布", "Published")),
                        Column.number(canvas.say("差额", "Difference")),
                        Column.of(canvas.say("可能的原因", "Likely cause"))));
        execution(table);
        List<ScoredIndicator> rows = new ArrayList<>(assessment.indicators());
        rows.sort(Comparator.comparing(row -> size(row.difference()), Comparator.reverseOrder()));
        rows.forEach(row -> indicator(table, row));
        table.close();
        html.close("div").newLine();
    }

    /** How far two scores are apart; nothing to compare comes last. */
    static BigDecimal size(Value<BigDecimal> difference) {
        return difference.isPresent() ? difference.get().abs() : BigDecimal.ONE.negate();
    }

    private void total() {
        Value<BigDecimal> published = assessment.publishedTotal();
        Typed grade = assessment.subject().field(SelfEvaluationField.GRADE);
        html.open("dl", "class", "fields");
        html.leaf("dt", canvas.say("公布总分", "Published"))
                .leaf("dd", Shown.points(published) + (grade.isValue() ? "　" + Shown.typed(grade) : ""));
        html.leaf("dt", canvas.say("重算总分", "Recomputed")).open("dd");
        html.text(
                assessment.total().isPresent()
                        ? Shown.points(assessment.total())
                                + (assessment.grade().isPresent()
                                        ? "　" + assessment.grade().get()
                                        : "")
                        : canvas.say("不能重算：", "cannot be computed: ") + why());
        html.close("dd");
        if (assessment.total().isPresent() && published.isPresent()) {
            html.leaf("dt", canvas.say("差额", "Difference"))
                    .leaf(
                            "dd",
                            signed(published.get().subtract(assessment.total().get())));
        }
        Value<BigDecimal> rate = assessment.execution().rate();
        html.leaf("dt", canvas.say("预算执行率", "Executed"))
                .leaf("dd", rate.isPresent() ? Shown.percent(Rational.of(rate.get())) : Shown.NONE);
        html.close("dl");
    }

    /** Why no total was computed. */
    private String why() {
        if (assessment.subject().goal().partial()) {
            return canvas.say("表格只有一部分，后面可能还有指标", "the copy is cut; rows may follow");
        }
        if (assessment.total().state() == Value.State.ERROR) {
            return canvas.say(Wording.why(assessment.total().code()));
        }
        long open = assessment.indicators().stream()
                .filter(row -> !row.score().isPresent())
                .count();
        String execution = assessment.execution().score().isPresent()
                ? ""
                : canvas.say(
                        open == 0 ? "预算执行没有得分" : "，预算执行也没有",
                        open == 0 ? "execution has no score" : ", nor has execution");
        return open == 0
                ? execution
                : canvas.say("有 " + open + " 项指标没有重算得分", open + " indicators have no recomputed score") + execution;
    }

    private void execution(LinesTable table) {
        ScoredExecution execution = assessment.execution();
        table.row(() -> html.leaf("b", canvas.say("预算执行", "Budget execution")));
        table.cell(Shown.NONE);
        table.cell(
                execution.rate().isPresent()
                        ? Shown.percent(Rational.of(execution.rate().get()))
                        : Shown.NONE);
        scores(
                table,
                Optional.of(EXECUTION),
                execution.weight(),
                execution.score(),
                execution.published(),
                execution.difference(),
                execution.cause());
    }

    private void indicator(LinesTable table, ScoredIndicator row) {
        AchievedIndicator achieved =
                assessment.subject().indicators().get(row.place().position());
        table.row(() -> html.text(Shown.typed(achieved.indicator().name())));
        table.cell(Shown.typed(achieved.indicator().value()));
        table.cell(Shown.typed(achieved.cell(AchievedColumn.ACTUAL)));
        scores(table, row.formula(), row.weight(), row.score(), row.published(), row.difference(), row.cause());
    }

    private void scores(
            LinesTable table,
            Optional<FormulaId> formula,
            Value<BigDecimal> weight,
            Value<BigDecimal> score,
            Value<BigDecimal> published,
            Value<BigDecimal> difference,
            Optional<ScoreCause> cause) {
        table.cell(Shown.points(weight));
        table.cell(formula.map(FormulaId::toString).orElse(Shown.NONE));
        table.cell(Shown.points(score));
        table.cell(Shown.points(published));
        boolean differs = difference.isPresent() && difference.get().signum() != 0;
        table.cell(() -> {
            if (differs) {
                Marks.draw(html, Marks.Mark.WARN);
                html.leaf("b", signed(difference.get()));
            } else {
                html.text(Shown.points(difference));
            }
        });
        table.cell(cause.map(known -> canvas.say(known.text())).orElse(Shown.NONE));
        table.endRow();
    }

    /** A difference with its sign. */
    static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
    }
}

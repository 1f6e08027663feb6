// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.review.AspectColumn;
import org.biaochi.api.review.ConditionColumn;
import org.biaochi.api.review.DimensionScore;
import org.biaochi.api.review.EvaluatorKind;
import org.biaochi.api.review.OpinionColumn;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.review.ScoreColumn;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.preevaluation.DimensionReading;
import org.biaochi.core.preevaluation.PreEvaluationView;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.CellsTable;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.Numbers;

/** What a pre-evaluation came to: conclusion and amount, each dimension beside the unit's own score, conditions, joint review. */
final class SchemeBlock {
    private final Canvas canvas;
    private final Html html;

    SchemeBlock(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
    }

    void write(PreEvaluation evaluation, Facts facts) {
        PreEvaluationView view = PreEvaluationView.of(evaluation, canvas.profile());
        Fact<PreEvaluation> fact = facts.get(ReviewFacts.SELF_PRE_EVALUATION);
        boolean second =
                view.evaluatorKind().filter(kind -> kind == EvaluatorKind.SELF).isEmpty();
        Optional<PreEvaluationView> self = second && fact.isPresent()
                ? Optional.of(PreEvaluationView.of(fact.get(), canvas.profile()))
                : Optional.empty();
        html.open("div", "class", "rule").leaf("h4", canvas.say("评估结论和金额", "Conclusion and amount"));
        conclusion(view, self);
        dimensions(view, self);
        CellsTable rows = new CellsTable(canvas);
        rows.write(
                canvas.say("前置条件", "Conditions"),
                evaluation.conditions(),
                ConditionColumn.TEXT,
                ConditionColumn.CLOSED,
                ConditionColumn.CLOSED_ON);
        rows.write(
                canvas.say("与预算评审联合审核", "Joint review with budget appraisal"),
                evaluation.aspects(),
                AspectColumn.NAME,
                AspectColumn.ANSWER,
                AspectColumn.OPINION);
        rows.write(
                canvas.say("评估意见", "Opinions"),
                evaluation.opinions(),
                OpinionColumn.BY,
                OpinionColumn.ROLE,
                OpinionColumn.TEXT,
                OpinionColumn.DATE);
        html.close("div").newLine();
    }

    private void conclusion(PreEvaluationView view, Optional<PreEvaluationView> self) {
        html.open("dl", "class", "fields");
        field(canvas.say("评估方式", "Kind"), typed(view, PreEvaluationField.EVALUATOR_KIND));
        field(
                canvas.say("评估方案", "Scheme"),
                view.scheme().map(scheme -> scheme.name()).orElse(typed(view, PreEvaluationField.SCHEME)));
        field(canvas.say("评估结论", "Conclusion"), typed(view, PreEvaluationField.CONCLUSION));
        field(canvas.say("总分", "Total"), points(view.total()));
        self.ifPresent(own -> {
            field(canvas.say("单位自评估总分", "Total of the unit"), points(own.total()));
            field(canvas.say("单位自评估结论", "Conclusion of the unit"), typed(own, PreEvaluationField.CONCLUSION));
        });
        FundAmount requested = view.amount(PreEvaluationField.REQUESTED_AMOUNT);
        FundAmount recommended = view.amount(PreEvaluationField.RECOMMENDED_AMOUNT);
        field(canvas.say("申请金额", "Requested"), amount(requested));
        field(canvas.say("建议安排金额", "Recommended"), amount(recommended));
        if (requested.isNumber() && recommended.isNumber()) {
            field(
                    canvas.say("建议核减", "Recommended cut"),
                    wan(Numbers.inWan(requested.yuan().subtract(recommended.yuan()))));
        }
        html.close("dl");
    }

    private void dimensions(PreEvaluationView view, Optional<PreEvaluationView> self) {
        List<DimensionReading> readings = view.dimensions();
        List<DimensionReading> own = self.map(PreEvaluationView::dimensions).orElse(List.of());
        if (readings.isEmpty()) {
            html.leaf(
                    "p",
                    canvas.say("表上没有写明评估方案，或本地没有这个方案，维度不能对照。", "No scheme of this place is named; see the form below."),
                    "class",
                    "note");
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(canvas.say("维度", "Dimension")),
                Column.number(canvas.say("分值", "Points")),
                Column.number(canvas.say("得分", "Score"))));
        if (!own.isEmpty()) {
            columns.add(Column.number(canvas.say("自评估", "Unit")));
            columns.add(Column.number(canvas.say("自评估高出", "Unit above")));
        }
        columns.add(Column.of(canvas.say("意见", "Opinion")));
        LinesTable table = new LinesTable(html, canvas.say("各维度得分", "Dimensions"), columns);
        for (int i = 0; i < readings.size(); i++) {
            DimensionReading reading = readings.get(i);
            table.row(() -> html.text(reading.dimension().name()));
            table.cell(reading.max().map(Numbers::grouped).orElse(Shown.NONE));
            table.cell(points(reading.score()));
            if (!own.isEmpty()) {
                Weight unit = i < own.size() ? own.get(i).score() : reading.score();
                table.cell(points(unit));
                table.cell(
                        unit.isNumber() && reading.score().isNumber()
                                ? unit.points()
                                        .subtract(reading.score().points())
                                        .toPlainString()
                                : Shown.NONE);
            }
            table.cell(opinion(view.preEvaluation(), reading));
            table.endRow();
        }
        table.close();
    }

    private String opinion(PreEvaluation evaluation, DimensionReading reading) {
        if (reading.row().isEmpty()) {
            return canvas.say("（表上没有这个维度）", "(not on the sheet)");
        }
        DimensionScore row = evaluation.dimensions().get(reading.row().get());
        return Shown.typed(row.cell(ScoreColumn.OPINION));
    }

    private static String typed(PreEvaluationView view, PreEvaluationField field) {
        return Shown.typed(view.preEvaluation().field(field));
    }

    private static String points(Weight weight) {
        return weight.isNumber() ? weight.points().toPlainString() : Shown.NONE;
    }

    private String amount(FundAmount amount) {
        return amount.isNumber() ? wan(Numbers.inWan(amount.yuan())) : Shown.NONE;
    }

    private String wan(String amount) {
        return amount + canvas.say(" 万元", " ten thousand yuan");
    }

    private void field(String label, String value) {
        html.leaf("dt", label).leaf("dd", value);
    }
}

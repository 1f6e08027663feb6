// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.engine.EvaluationAssessment;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.EvaluationGap;
import org.biaochi.api.evaluation.ExchangeColumn;
import org.biaochi.api.evaluation.JudgeColumn;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.evaluation.ScoredNode;
import org.biaochi.api.evaluation.SourceColumn;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.report.NodePoints;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.CellsTable;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.FigureWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;

/** What an evaluation report came to: total and grade, the tree of scores, what it lacks, issues, exchanges of views. */
final class NodesBlock {
    private static final int LONGEST = 80;
    private static final String INDENT = "　";

    private final Canvas canvas;
    private final Html html;

    NodesBlock(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
    }

    void write(EvaluationAssessment assessment) {
        Evaluation evaluation = assessment.subject();
        html.open("div", "class", "rule scores").leaf("h4", canvas.say("评价结果", "Result"));
        total(assessment);
        gaps(assessment.gaps());
        nodes(assessment);
        CellsTable rows = new CellsTable(canvas);
        rows.write(
                canvas.say("评分来源", "Sources"),
                evaluation.sources().list(),
                SourceColumn.NAME,
                SourceColumn.WEIGHT,
                SourceColumn.SCORE);
        rows.write(canvas.say("评委打分", "Judges"), evaluation.judges().list(), JudgeColumn.NAME, JudgeColumn.SCORE);
        rows.write(
                canvas.say("存在问题", "Issues"),
                evaluation.issues().list(),
                IssueColumn.TEXT,
                IssueColumn.AMOUNT,
                IssueColumn.RESPONSIBLE_BODY,
                IssueColumn.STATE,
                IssueColumn.DUE_DATE,
                IssueColumn.PLAN);
        rows.write(
                canvas.say("交换意见", "Exchanges of views"),
                evaluation.exchanges().list(),
                ExchangeColumn.DATE,
                ExchangeColumn.PARTY,
                ExchangeColumn.OPINION,
                ExchangeColumn.HANDLING,
                ExchangeColumn.DOCUMENT);
        html.close("div").newLine();
    }

    private void total(EvaluationAssessment assessment) {
        html.open("dl", "class", "fields");
        field(canvas.say("评价类别", "Kind"), typed(assessment, EvaluationField.EVALUATION_KIND));
        field(canvas.say("指标体系", "Framework"), typed(assessment, EvaluationField.FRAMEWORK));
        field(
                canvas.say("报告总分", "Printed"),
                Shown.points(assessment.publishedTotal()) + "　" + typed(assessment, EvaluationField.GRADE));
        field(
                canvas.say("重算总分", "Recomputed"),
                assessment.total().isPresent()
                        ? Shown.points(assessment.total())
                                + (assessment.grade().isPresent()
                                        ? "　" + assessment.grade().get()
                                        : "")
                        : canvas.say("不能重算：", "cannot be computed: ")
                                + canvas.say(Wording.noTotal(assessment.total().code())));
        if (assessment.total().isPresent() && assessment.publishedTotal().isPresent()) {
            field(
                    canvas.say("差额", "Difference"),
                    ScoresBlock.signed(assessment
                            .publishedTotal()
                            .get()
                            .subtract(assessment.total().get())));
        }
        if (!assessment.comparable()) {
            field(
                    canvas.say("可比性", "Comparable"),
                    canvas.say("本地指标体系，得分不与全国体系比较", "a framework of the place; not compared"));
        }
        html.close("dl");
    }

    private static String typed(EvaluationAssessment assessment, EvaluationField field) {
        return Shown.typed(assessment.subject().field(field));
    }

    private void field(String label, String value) {
        html.leaf("dt", label).leaf("dd", value);
    }

    private void gaps(List<EvaluationGap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        html.leaf("p", canvas.say("还缺：", "Still lacking:")).open("ul");
        for (EvaluationGap gap : gaps) {
            html.leaf("li", canvas.say(gap.kind().text()) + canvas.say("：", ": ") + Plain.of(gap.item(), LONGEST));
        }
        html.close("ul");
    }

    private void nodes(EvaluationAssessment assessment) {
        if (assessment.nodes().isEmpty()) {
            return;
        }
        FigureWords words = new FigureWords(canvas.language());
        LinesTable table = new LinesTable(
                html,
                canvas.say("逐级得分", "Scores by node"),
                List.of(
                        Column.of(canvas.say("指标", "Node")),
                        Column.number(canvas.say("分值", "Weight")),
                        Column.number(canvas.say("重算", "Recomputed")),
                        Column.number(canvas.say("报告", "Printed")),
                        Column.of(canvas.say("按公式", "By formula")),
                        Column.of(canvas.say("扣分原因", "Reason")),
                        Column.of(canvas.say("佐证", "Evidence"))));
        for (ScoredNode node : assessment.nodes()) {
            Cells<NodeColumn> row =
                    assessment.subject().nodes().get(node.place().position());
            String name = INDENT.repeat(Math.max(0, node.level() - 1)) + Plain.of(node.name(), LONGEST);
            table.row(() -> html.leaf(node.level() == 1 ? "b" : "span", name));
            table.cell(Shown.points(node.weight()));
            table.cell(Shown.points(node.score()));
            table.cell(() -> {
                if (differs(node.score(), node.published())) {
                    Marks.draw(html, Marks.Mark.WARN);
                }
                html.text(Shown.points(node.published()));
            });
            table.cell(NodePoints.figure(assessment.figures(), node.place())
                    .map(figure -> figure.formula() + canvas.say("：", ": ") + words.value(figure))
                    .orElse(Shown.NONE));
            table.cell(Shown.typed(row.get(NodeColumn.REASON)));
            table.cell(Shown.typed(row.get(NodeColumn.EVIDENCE)));
            table.endRow();
        }
        table.close();
    }

    private static boolean differs(Value<BigDecimal> one, Value<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) != 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.SelfEvaluationAssessment;
import org.biaochi.api.evaluation.ScoreCause;
import org.biaochi.api.evaluation.ScoredExecution;
import org.biaochi.api.evaluation.ScoredIndicator;
import org.biaochi.api.subject.Value;
import org.biaochi.report.html.Html;
import org.biaochi.report.page.Section;
import org.biaochi.report.page.SubjectLine;
import org.biaochi.report.parts.Bars;
import org.biaochi.report.parts.Bars.Bar;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Shown;

/** Where published scores and recomputed ones part most over the batch, and why that may be. Keeps the largest only. */
final class DifferencesSection implements Section {
    private static final int SHOWN = 30;

    private final PriorityQueue<Row> largest = new PriorityQueue<>(Comparator.comparing(Row::size)
            .thenComparing(Comparator.comparingLong(Row::number).reversed()));
    private final Map<ScoreCause, Long> causes = new EnumMap<>(ScoreCause.class);
    private long differing;

    private record Row(
            long number,
            SubjectLine line,
            String what,
            Value<BigDecimal> score,
            Value<BigDecimal> published,
            BigDecimal difference,
            Optional<ScoreCause> cause) {
        BigDecimal size() {
            return difference.abs();
        }
    }

    void add(Canvas canvas, SubjectLine line, SelfEvaluationAssessment assessment) {
        ScoredExecution execution = assessment.execution();
        add(
                line,
                canvas.say("预算执行", "Budget execution"),
                execution.score(),
                execution.published(),
                execution.difference(),
                execution.cause());
        for (ScoredIndicator row : assessment.indicators()) {
            String name = Shown.typed(assessment
                    .subject()
                    .indicators()
                    .get(row.place().position())
                    .indicator()
                    .name());
            add(line, name, row.score(), row.published(), row.difference(), row.cause());
        }
    }

    private void add(
            SubjectLine line,
            String what,
            Value<BigDecimal> score,
            Value<BigDecimal> published,
            Value<BigDecimal> difference,
            Optional<ScoreCause> cause) {
        cause.ifPresent(known -> causes.merge(known, 1L, Long::sum));
        if (!difference.isPresent() || difference.get().signum() == 0) {
            return;
        }
        largest.add(new Row(++differing, line, what, score, published, difference.get(), cause));
        if (largest.size() > SHOWN) {
            largest.remove();
        }
    }

    @Override
    public String id() {
        return "differences";
    }

    @Override
    public LocalText name() {
        return new LocalText("得分差额", "Differences");
    }

    @Override
    public LocalText heading() {
        return new LocalText("公布得分与重算得分差额最大的", "Where published and recomputed scores part most");
    }

    @Override
    public boolean isEmpty() {
        return largest.isEmpty();
    }

    @Override
    public void write(Canvas canvas) {
        Html html = canvas.html();
        html.leaf(
                "p",
                canvas.say(
                        "差额＝公布－重算，正数是多打了分。重算只用表上印的数，原因是推测，由单位说明。",
                        "Difference = published − recomputed. Recomputed from what is printed; causes are guesses for the unit to explain."),
                "class",
                "note");
        LinesTable table = new LinesTable(
                html,
                "",
                List.of(
                        Column.of(canvas.say("指标", "Indicator")),
                        Column.of(canvas.say("项目", "Project")),
                        Column.number(canvas.say("重算", "Recomputed")),
                        Column.number(canvas.say("公布", "Published")),
                        Column.number(canvas.say("差额", "Difference")),
                        Column.of(canvas.say("可能的原因", "Likely cause"))));
        List<Row> rows = new ArrayList<>(largest);
        rows.sort(Comparator.comparing(Row::size).reversed().thenComparingLong(Row::number));
        rows.forEach(row -> {
            table.row(() -> html.text(row.what()));
            table.cell(() ->
                    html.leaf("a", row.line().name(), "href", "#" + row.line().anchor()));
            table.cell(Shown.points(row.score()));
            table.cell(Shown.points(row.published()));
            table.cell(() -> html.leaf("b", ScoresBlock.signed(row.difference())));
            table.cell(row.cause().map(cause -> canvas.say(cause.text())).orElse(Shown.NONE));
            table.endRow();
        });
        table.close();
        long rest = differing - rows.size();
        if (rest > 0) {
            html.leaf("p", canvas.say("另有 " + rest + " 处差额，见各项目。", rest + " more, in each project."), "class", "note");
        }
    }

    /** How often which cause was seen. */
    void chart(Canvas canvas) {
        List<Bar> bars = new ArrayList<>();
        causes.forEach((cause, count) -> bars.add(new Bar(canvas.say(cause.text()), null, null, "plain", count, "")));
        bars.sort(Comparator.comparingLong(Bar::value).reversed());
        if (!bars.isEmpty()) {
            Bars.draw(
                    canvas.html(),
                    canvas.language(),
                    canvas.say("得分有差额或不能核对的原因", "Causes of differences"),
                    canvas.say("原因", "Cause"),
                    canvas.say("处", "Times"),
                    bars);
        }
    }
}

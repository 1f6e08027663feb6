// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.lifecycle.IndicatorLife;
import org.biaochi.api.lifecycle.LifeSign;
import org.biaochi.api.lifecycle.LifeStep;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.Plain;

/** The life of each indicator through the stages, those first whose stages disagree. */
final class LivesBlock {
    private static final int LONGEST = 60;

    private final Canvas canvas;
    private final Html html;

    LivesBlock(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
    }

    void write(List<IndicatorLife> lives) {
        if (lives.isEmpty()) {
            return;
        }
        LinesTable table = new LinesTable(
                html,
                canvas.say(
                        "指标全周期：批复、调整、监控、自评对照", "Life of the indicators: approved, adjusted, monitored, self-evaluated"),
                List.of(
                        Column.of(canvas.say("指标", "Indicator")),
                        Column.of(canvas.say("各阶段", "Stages")),
                        Column.of(canvas.say("前后出入", "Where stages disagree"))));
        lives.stream().filter(life -> !life.signs().isEmpty()).forEach(life -> row(table, life));
        lives.stream().filter(life -> life.signs().isEmpty()).forEach(life -> row(table, life));
        table.close();
    }

    private void row(LinesTable table, IndicatorLife life) {
        table.row(() -> html.text(Plain.of(life.name(), LONGEST)));
        table.cell(() -> {
            html.open("ul", "class", "plainlist");
            life.steps().forEach(this::step);
            html.close("ul");
        });
        table.cell(() -> {
            if (life.signs().isEmpty()) {
                html.text(canvas.say("一致", "none"));
                return;
            }
            html.open("ul", "class", "plainlist");
            for (LifeSign sign : life.signs()) {
                html.open("li");
                Marks.draw(html, sign == LifeSign.ADJUSTED ? Marks.Mark.INFO : Marks.Mark.WARN);
                html.text(canvas.say(sign.text())).close("li");
            }
            html.close("ul");
        });
        table.endRow();
    }

    private void step(LifeStep step) {
        List<String> parts = new ArrayList<>();
        if (!step.target().isEmpty()) {
            parts.add(canvas.say("指标值 ", "target ") + Plain.of(step.target(), LONGEST));
        }
        if (!step.actual().isEmpty()) {
            parts.add(canvas.say("完成 ", "actual ") + Plain.of(step.actual(), LONGEST));
        }
        step.score()
                .ifPresent(score -> parts.add(canvas.say("得分 ", "score ")
                        + score.toPlainString()
                        + step.weight()
                                .map(weight -> "/" + weight.toPlainString())
                                .orElse("")));
        String when = step.when().isEmpty() ? "" : canvas.language().inParentheses(Plain.of(step.when(), LONGEST));
        html.open("li").leaf("b", canvas.say(step.stage().text()) + when);
        html.text(" " + (parts.isEmpty() ? Shown.NONE : String.join(canvas.say("，", ", "), parts)) + " ");
        step.light().ifPresent(light -> LightStandings.draw(canvas, light));
        html.close("li");
    }
}

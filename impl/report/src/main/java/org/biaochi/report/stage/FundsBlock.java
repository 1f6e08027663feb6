// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.List;
import org.biaochi.api.register.FundLevel;
import org.biaochi.api.register.FundTrail;
import org.biaochi.api.register.Reallocation;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.YearNames;

/** Where the funds of a region's year are: by level, by object with every movement, and what may be given elsewhere. */
final class FundsBlock {
    private final Canvas canvas;
    private final Html html;
    private final YearNames names;
    private final RegisterRows rows;

    FundsBlock(Canvas canvas, YearNames names) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.names = names;
        this.rows = new RegisterRows(canvas);
    }

    void levels(List<FundLevel> levels) {
        rows.write(
                canvas.say("分级资金台账（元）", "Funds by level (yuan)"),
                levels,
                (table, level) -> {
                    table.row(() -> rows.text(level.level()));
                    table.cell(rows.yuan(level.received()));
                    table.cell(rows.yuan(level.passedOn()));
                    table.cell(rows.yuan(level.spent()));
                    table.cell(rows.yuan(level.balance()));
                    table.cell(rows.yuan(level.underway()));
                },
                Column.of(canvas.say("层级", "Level")),
                Column.number(canvas.say("到账", "Received")),
                Column.number(canvas.say("拨付下级", "Passed on")),
                Column.number(canvas.say("支出", "Spent")),
                Column.number(canvas.say("结余", "Left")),
                Column.number(canvas.say("在途", "Under way")));
    }

    void trails(List<FundTrail> trails) {
        rows.write(
                canvas.say("资金轨迹（元）", "Trails of funds (yuan)"),
                trails,
                (table, trail) -> {
                    table.row(() -> rows.text(names.of(trail.objectId())));
                    table.cell(() -> rows.list(trail.movements(), this::movement));
                    table.cell(rows.yuan(trail.balance()));
                    table.cell(rows.number(trail.idleDays()));
                },
                Column.of(canvas.say("对象", "Object")),
                Column.of(canvas.say("流水", "Movements")),
                Column.number(canvas.say("结余", "Left")),
                Column.number(canvas.say("未动用天数", "Days idle")));
    }

    private String movement(FundTrail.Movement movement) {
        String actor = movement.actor();
        String day = movement.date().isPresent() ? rows.day(movement.date()) : canvas.say("日期不明", "day unknown");
        return day
                + " " + movement.kind() + " "
                + rows.yuan(movement.amount())
                + canvas.say("，结余 ", ", left ")
                + rows.yuan(movement.balance())
                + (actor.isBlank() ? "" : canvas.say("，经办 ", ", by ") + actor);
    }

    void reallocations(List<Reallocation> proposals) {
        rows.write(
                canvas.say("调剂建议（元）", "May be given elsewhere (yuan)"),
                proposals,
                (table, proposal) -> {
                    table.row(() -> rows.text(names.of(proposal.objectId())));
                    table.cell(rows.yuan(proposal.atMost()));
                },
                Column.of(canvas.say("对象", "Object")),
                Column.number(canvas.say("至多可调剂", "At most")));
        if (!proposals.isEmpty()) {
            html.leaf("p", canvas.say("只是建议，由有权机关决定后执行。", "A proposal only; those in charge decide."), "class", "note");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.List;
import org.biaochi.api.register.RollUp;
import org.biaochi.api.register.Tally;
import org.biaochi.api.subject.Value;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.YearNames;

/** What the register sums up: the tallies that were asked for, and what lies below each object that others belong to. */
final class TalliesBlock {
    private final Canvas canvas;
    private final YearNames names;
    private final RegisterRows rows;

    TalliesBlock(Canvas canvas, YearNames names) {
        this.canvas = canvas;
        this.names = names;
        this.rows = new RegisterRows(canvas);
    }

    void tally(Tally tally) {
        boolean ofRecords = tally.of().equals("records");
        rows.write(
                caption(tally, ofRecords),
                tally.groups(),
                (table, group) -> {
                    table.row(() -> rows.text(key(group)));
                    table.number(group.count());
                    table.cell(rows.yuan(group.amount()));
                    table.cell(() -> rows.list(group.ids(), names::of));
                },
                Column.of(
                        tally.by().isEmpty()
                                ? canvas.say("分组", "Group")
                                : Plain.of(canvas.language().list(tally.by()), RegisterRows.LONGEST)),
                Column.number(canvas.say("个数", "Number")),
                Column.number(canvas.say("金额（元）", "Amount (yuan)")),
                Column.of(ofRecords ? canvas.say("记录", "Records") : canvas.say("对象", "Objects")));
    }

    private String caption(Tally tally, boolean ofRecords) {
        String count = Numbers.grouped(tally.count());
        return canvas.say("统计 ", "Tally ")
                + Plain.of(tally.id(), RegisterRows.LONGEST)
                + canvas.say(
                        "：" + (ofRecords ? "办理记录 " : "监督对象 ") + count + " 个，金额（元）",
                        ": " + count + (ofRecords ? " records" : " objects") + ", amount (yuan) ")
                + rows.yuan(tally.amount());
    }

    private String key(Tally.Group group) {
        List<String> parts = group.key().stream()
                .map(part -> part.isBlank() ? canvas.say("（未填）", "(none)") : part)
                .toList();
        return parts.isEmpty() ? canvas.say("全部", "all") : canvas.language().list(parts);
    }

    void rollUps(List<RollUp> rollUps) {
        rows.write(
                canvas.say("逐级汇总", "What lies below"),
                rollUps,
                (table, sum) -> {
                    table.row(() -> rows.text(names.of(sum.objectId())));
                    table.number(sum.objects());
                    table.cell(rows.yuan(sum.amount()));
                    table.cell(() -> {
                        if (sum.light().state() == Value.State.NOT_APPLICABLE) {
                            rows.text(rows.shown(""));
                        } else {
                            LightStandings.draw(canvas, LightStandings.shown(sum.light()));
                        }
                    });
                },
                Column.of(canvas.say("对象", "Object")),
                Column.number(canvas.say("末级单位数", "End units")),
                Column.number(canvas.say("金额（元）", "Amount (yuan)")),
                Column.of(canvas.say("最差的灯", "Worst light")));
    }
}

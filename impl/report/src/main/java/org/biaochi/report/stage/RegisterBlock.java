// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.Comparator;
import java.util.List;
import org.biaochi.api.register.Correction;
import org.biaochi.api.register.FloorCheck;
import org.biaochi.api.register.KeyObject;
import org.biaochi.api.register.RegisterRemark;
import org.biaochi.api.register.RegisterReport;
import org.biaochi.api.register.RemarkKind;
import org.biaochi.api.register.VersionChain;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.supervision.KpiMeasure;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Marks.Mark;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.RegisterWords;
import org.biaochi.report.words.ShareWords;
import org.biaochi.report.words.YearNames;

/**
 * What follows from the register of a region's year: what is refused or raised, key monitoring, floors, funds, sums,
 * corrections.
 */
final class RegisterBlock {
    private static final ShareWords SHARES = new ShareWords();

    private final Canvas canvas;
    private final YearNames names;
    private final PlacesInWords places;
    private final RegisterRows rows;

    RegisterBlock(Canvas canvas, Subject subject) {
        this.canvas = canvas;
        this.names = new YearNames(subject);
        this.places = new PlacesInWords(subject, canvas.language().code());
        this.rows = new RegisterRows(canvas);
    }

    void write(RegisterReport register) {
        remarks(register.remarks());
        keyObjects(register.keyObjects());
        floors(register.floors());
        FundsBlock funds = new FundsBlock(canvas, names);
        funds.levels(register.levels());
        funds.trails(register.trails());
        funds.reallocations(register.reallocations());
        TalliesBlock sums = new TalliesBlock(canvas, names);
        register.tallies().forEach(sums::tally);
        sums.rollUps(register.rollUps());
        versions(register.versions());
        corrections(register.corrections());
    }

    private void remarks(List<RegisterRemark> remarks) {
        List<RegisterRemark> heaviestFirst = remarks.stream()
                .sorted(Comparator.comparing(remark -> remark.kind().weight()))
                .toList();
        rows.write(
                canvas.say("台账提示", "What the register says"),
                heaviestFirst,
                (table, remark) -> {
                    table.row(() -> rows.marked(
                            mark(remark.kind()),
                            canvas.say(RegisterWords.weight(remark.kind().weight()))));
                    table.cell(remark.objectId().isEmpty() ? rows.shown(remark.name()) : names.of(remark.objectId()));
                    table.cell(canvas.say(remark.kind().text()));
                    table.cell(rows.shown(places.term(remark.place(), remark.detail())));
                    table.cell(rows.number(remark.days()));
                    table.cell(Plain.of(places.of(remark.place()), RegisterRows.LONGEST));
                },
                Column.of(canvas.say("处理", "Weight")),
                Column.of(canvas.say("对象", "Object")),
                Column.of(canvas.say("事由", "What")),
                Column.of(canvas.say("内容", "Detail")),
                Column.number(canvas.say("天数", "Days")),
                Column.of(canvas.say("位置", "Place")));
    }

    private static Mark mark(RemarkKind kind) {
        return switch (kind.weight()) {
            case REFUSED -> Mark.STOP;
            case ALERT, WARNING -> Mark.WARN;
            case UNDECIDED -> Mark.ASK;
        };
    }

    private void keyObjects(List<KeyObject> objects) {
        rows.write(
                canvas.say("重点监控名单", "Key monitoring"),
                objects,
                (table, object) -> {
                    table.row(() -> rows.text(names.of(object.objectId())));
                    table.cell(() -> rows.list(
                            object.causes(),
                            cause -> (cause.reason() + " " + cause.record() + " " + cause.text()).strip()));
                },
                Column.of(canvas.say("对象", "Object")),
                Column.of(canvas.say("列入原因", "Why")));
    }

    private void floors(List<FloorCheck> floors) {
        rows.write(
                canvas.say("监督指标底线", "Floors of shares"),
                floors,
                (table, check) -> {
                    table.row(() -> rows.text(label(check)));
                    table.cell(rows.shown(check.snapshotId()));
                    table.cell(
                            check.value().isPresent()
                                    ? ShareWords.percent(check.value().get())
                                    : canvas.say(ShareWords.state(check.value())));
                    table.cell(ShareWords.percent(check.floor()));
                    table.cell(() -> rows.marked(mark(check), canvas.say(RegisterWords.met(check.met()))));
                },
                Column.of(canvas.say("指标", "Share of")),
                Column.of(canvas.say("快照", "Snapshot")),
                Column.number(canvas.say("比率", "Share")),
                Column.number(canvas.say("底线", "Floor")),
                Column.of(canvas.say("结论", "Outcome")));
    }

    private String label(FloorCheck check) {
        KpiMeasure measure = KpiMeasure.valueOf(check.measure());
        String scope = Plain.of(check.scope(), RegisterRows.LONGEST);
        return canvas.say(SHARES.name(check.formula(), measure))
                + (scope.isEmpty() ? "" : canvas.language().inParentheses(scope))
                + (measure == KpiMeasure.AMOUNT ? canvas.say("，按金额", ", by amount") : "");
    }

    private static Mark mark(FloorCheck check) {
        if (!check.met().isPresent()) {
            return Mark.ASK;
        }
        return check.met().get() ? Mark.GOOD : Mark.WARN;
    }

    private void versions(List<VersionChain> versions) {
        rows.write(
                canvas.say("数据版本（重复报送的内容）", "Versions of what was filed more than once"),
                versions,
                (table, chain) -> {
                    table.row(() -> rows.text(chain.key()));
                    table.number(chain.versions().size());
                    table.cell(() -> rows.list(chain.versions(), digest -> digest));
                },
                Column.of(canvas.say("年度/地区/单位/对象", "Year/region/unit/object")),
                Column.number(canvas.say("版本数", "Versions")),
                Column.of(canvas.say("版本摘要（按报送先后）", "Digests, the first one first")));
    }

    private void corrections(List<Correction> corrections) {
        rows.write(
                canvas.say("更正动态", "Corrections"),
                corrections,
                (table, correction) -> {
                    table.row(() -> rows.text(names.of(correction.target())));
                    table.cell(rows.shown(places.term(correction.field(), "records", "objects")));
                    table.cell(rows.shown(correction.before()));
                    table.cell(rows.shown(correction.after()));
                    table.cell(rows.day(correction.date()));
                    table.cell(rows.shown(correction.by()));
                    table.cell(rows.shown(correction.reason()));
                },
                Column.of(canvas.say("对象或记录", "Of what")),
                Column.of(canvas.say("栏目", "Cell")),
                Column.of(canvas.say("更正前", "Before")),
                Column.of(canvas.say("更正后", "After")),
                Column.of(canvas.say("日期", "Day")),
                Column.of(canvas.say("更正人", "By")),
                Column.of(canvas.say("理由", "Reason")));
    }
}

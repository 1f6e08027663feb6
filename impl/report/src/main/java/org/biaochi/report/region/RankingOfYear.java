// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.DutyWords;
import org.biaochi.report.words.PeriodWords;
import org.biaochi.report.words.Plain;

/** The last ranking of the departments with red and black list, and who owes what. */
final class RankingOfYear {
    private static final int LONGEST = 60;
    private static final int SHOWN = 30;

    private final Canvas canvas;
    private final Html html;
    private final RegionTally region;
    private final Map<String, String> names = new HashMap<>();

    RankingOfYear(Canvas canvas, RegionTally region) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.region = region;
        region.offices().forEach(office -> names.put(office.code(), office.name()));
    }

    void write() {
        html.open("section", "id", "ranking").leaf("h2", canvas.say("排名和红黑榜", "Ranking, red and black list"));
        List<PeriodRanking> rankings = region.rankings().stream()
                .filter(ranking -> !ranking.ranked().isEmpty())
                .toList();
        if (rankings.isEmpty()) {
            html.leaf("p", canvas.say("没有考评得分，没有排名。", "There are no scores, so there is no ranking."));
        } else {
            PeriodRanking last = rankings.get(rankings.size() - 1);
            lists(last);
            ranking(last);
        }
        duties();
        for (String page : region.pages()) {
            html.open("p")
                    .leaf("a", canvas.say("通报全文：各期排名、责任事项、逐级汇总、台账", "The circular in full"), "href", page)
                    .close("p");
        }
        html.close("section").newLine();
    }

    private void lists(PeriodRanking ranking) {
        if (ranking.red().isEmpty() && ranking.black().isEmpty()) {
            html.leaf(
                    "p",
                    canvas.say(
                            "管理要求没有规定红黑榜取几名，不列榜。", "The profile does not say how many the lists take; there are none."),
                    "class",
                    "note");
            return;
        }
        html.open("p")
                .leaf("b", canvas.say("红榜：", "Red list: "))
                .text(all(ranking.red()))
                .close("p");
        html.open("p")
                .leaf("b", canvas.say("黑榜：", "Black list: "))
                .text(all(ranking.black()))
                .close("p");
    }

    private String all(List<String> codes) {
        List<String> list = new ArrayList<>();
        codes.forEach(code -> list.add(Plain.of(names.getOrDefault(code, code), LONGEST)));
        return list.isEmpty() ? canvas.say("无", "none") : canvas.language().list(list);
    }

    private void ranking(PeriodRanking ranking) {
        List<PeriodRanking.Ranked> ranked = ranking.ranked();
        LinesTable table = new LinesTable(
                html,
                canvas.say(
                        PeriodWords.of(ranking.period()).zh() + "排名",
                        "Ranking of " + PeriodWords.of(ranking.period()).en()),
                List.of(
                        Column.of(canvas.say("部门", "Department")),
                        Column.number(canvas.say("名次", "Rank")),
                        Column.number(canvas.say("得分", "Score"))));
        for (int i = 0; i < ranked.size(); i++) {
            boolean shown = i < SHOWN || i >= ranked.size() - SHOWN;
            if (shown) {
                PeriodRanking.Ranked one = ranked.get(i);
                table.row(() -> html.text(Plain.of(one.name().isEmpty() ? one.objectId() : one.name(), LONGEST)));
                table.cell(String.valueOf(one.rank()));
                table.cell(one.score().toPlainString());
                table.endRow();
            }
        }
        table.close();
        html.leaf(
                "p",
                canvas.say(
                        "各季得分由负责考评的单位报送，全年得分按管理要求规定的季度权重合成；得分相同的名次相同，缺季度的按管理要求处理。",
                        "The scores of the quarters are handed in; that of the year is composed with the weights of"
                                + " the profile. Equal scores share a rank."),
                "class",
                "note");
        if (ranked.size() > 2 * SHOWN) {
            html.leaf(
                    "p",
                    canvas.say(
                            "表中列前 " + SHOWN + " 名和后 " + SHOWN + " 名，共 " + ranked.size() + " 个部门参加排名。",
                            "The first and last " + SHOWN + " of " + ranked.size() + " are shown."),
                    "class",
                    "note");
        }
        if (!ranking.excluded().isEmpty()) {
            html.leaf("p", canvas.say("数据不全，未参加排名：", "Incomplete, not ranked: ") + all(ranking.excluded()));
        }
    }

    private void duties() {
        List<Obligation> duties = region.obligations();
        if (duties.isEmpty()) {
            return;
        }
        LinesTable table = new LinesTable(
                html,
                canvas.say("责任事项（" + duties.size() + " 项）", "Duties (" + duties.size() + ")"),
                List.of(
                        Column.of(canvas.say("部门", "Department")),
                        Column.of(canvas.say("期次", "Period")),
                        Column.of(canvas.say("事项", "What")),
                        Column.of(canvas.say("报送", "To whom")),
                        Column.of(canvas.say("原因", "Why")),
                        Column.of(canvas.say("期限", "Due")),
                        Column.of(canvas.say("状态", "State"))));
        for (Obligation duty : duties.subList(0, Math.min(SHOWN, duties.size()))) {
            String name = duty.name().isEmpty() ? names.getOrDefault(duty.objectId(), duty.objectId()) : duty.name();
            table.row(() -> html.text(Plain.of(name, LONGEST)));
            table.cell(canvas.say(PeriodWords.of(duty.period())));
            table.cell(Plain.of(duty.kind(), LONGEST));
            table.cell(duty.recipient().isBlank() ? "–" : Plain.of(duty.recipient(), LONGEST));
            table.cell(canvas.say(DutyWords.cause(duty.cause())));
            table.cell(duty.due().isPresent() ? canvas.language().day(duty.due().get()) : canvas.say("未规定", "not set"));
            table.cell(canvas.say(duty.state().term(), duty.state().name()));
            table.endRow();
        }
        table.close();
    }
}

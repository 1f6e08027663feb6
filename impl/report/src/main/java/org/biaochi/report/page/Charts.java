// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.Severity;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Bars;
import org.biaochi.report.parts.Bars.Bar;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Wording;

/** How conclusions and findings are distributed. */
final class Charts {
    private static final int SHOWN = 12;

    private final Canvas canvas;
    private final Html html;
    private final Language language;
    private final StageContent stage;
    private final Tallies tallies;

    Charts(Canvas canvas, StageContent stage, Tallies tallies) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.language = canvas.language();
        this.stage = stage;
        this.tallies = tallies;
    }

    void write() {
        html.open("section", "id", "charts").leaf("h2", language.say("分布", "Distributions"));
        html.open("div", "class", "charts");
        standings();
        severities();
        stage.charts(canvas);
        departments();
        rules();
        html.close("div").close("section").newLine();
    }

    private void standings() {
        List<Bar> bars = new ArrayList<>();
        for (Standing standing : stage.standings()) {
            int count = tallies.standing(standing).size();
            if (standing.weight() != Standing.Weight.RARE || count > 0) {
                bars.add(new Bar(
                        language.say(standing.words()),
                        null,
                        standing.mark(),
                        standing.mark().kind(),
                        count,
                        ""));
            }
        }
        LocalText words = stage.words().standing();
        draw("结论", "Conclusions", words.zh(), words.en(), "份数", "Number", bars);
    }

    private void severities() {
        List<Bar> bars = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            Marks.Mark mark = Marks.of(severity);
            bars.add(new Bar(
                    language.say(Wording.severity(severity)), null, mark, mark.kind(), tallies.severity(severity), ""));
        }
        draw("问题轻重", "Findings by severity", "程度", "Severity", "问题数", "Findings", bars);
    }

    private void departments() {
        List<Bar> bars = new ArrayList<>();
        List<DepartmentTally> all = new ArrayList<>(tallies.departments());
        all.sort(Comparator.comparingLong(department -> -department.errors() - department.warnings()));
        for (DepartmentTally department : all.subList(0, Math.min(SHOWN, all.size()))) {
            bars.add(new Bar(
                    DepartmentsSection.name(department, language),
                    "#" + department.anchor(),
                    null,
                    "plain",
                    department.errors() + department.warnings(),
                    ""));
        }
        String more = all.size() > SHOWN ? "（前 " + SHOWN + " 个，共 " + all.size() + " 个）" : "";
        String moreEn = all.size() > SHOWN ? " (" + SHOWN + " of " + all.size() + ")" : "";
        draw(
                "部门的错误和警告" + more,
                "Errors and warnings by department" + moreEn,
                "部门",
                "Department",
                "问题数",
                "Findings",
                bars);
    }

    private void rules() {
        List<Bar> bars = new ArrayList<>();
        List<RuleTally> all = tallies.rules();
        for (RuleTally rule : all.subList(0, Math.min(SHOWN, all.size()))) {
            Marks.Mark mark = Marks.of(rule.worst());
            String title =
                    rule.card().map(card -> " " + language.say(card.title())).orElse("");
            bars.add(new Bar(
                    rule.rule() + title,
                    "#" + rule.anchor(),
                    mark,
                    mark.kind(),
                    rule.findings(),
                    language.say(
                            Numbers.grouped(rule.findings()) + " / " + Numbers.grouped(rule.subjects()) + " 份",
                            Numbers.grouped(rule.findings()) + " in " + Numbers.grouped(rule.subjects()))));
        }
        String more = all.size() > SHOWN ? "（前 " + SHOWN + " 条，共 " + all.size() + " 条）" : "";
        String moreEn = all.size() > SHOWN ? " (" + SHOWN + " of " + all.size() + ")" : "";
        draw("规则" + more, "Findings by rule" + moreEn, "规则", "Rule", "问题数", "Findings", bars);
    }

    private void draw(
            String zh, String en, String labelZh, String labelEn, String numberZh, String numberEn, List<Bar> bars) {
        if (!bars.isEmpty()) {
            Bars.draw(
                    html,
                    language,
                    language.say(zh, en),
                    language.say(labelZh, labelEn),
                    language.say(numberZh, numberEn),
                    bars);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.biaochi.api.basis.Severity;
import org.biaochi.report.html.Html;
import org.biaochi.report.page.Bars.Bar;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Wording;

/** How conclusions and findings are distributed. */
final class Charts {
    private static final int SHOWN = 12;

    private final Html html;
    private final Language language;
    private final Tallies tallies;

    Charts(Html html, Language language, Tallies tallies) {
        this.html = html;
        this.language = language;
        this.tallies = tallies;
    }

    void write() {
        html.open("section", "id", "charts").leaf("h2", language.say("分布", "Distributions"));
        html.open("div", "class", "charts");
        standings();
        severities();
        items();
        departments();
        rules();
        html.close("div").close("section").newLine();
    }

    private void standings() {
        List<Bar> bars = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            int count = tallies.standing(standing).size();
            if (standing != Standing.OPEN || count > 0) {
                bars.add(new Bar(
                        language.say(standing.words()),
                        null,
                        standing.mark(),
                        standing.mark().kind(),
                        count,
                        ""));
            }
        }
        draw("结论", "Conclusions", "准入结论", "Gate decision", "份数", "Goals", bars);
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

    private void items() {
        List<Bar> bars = new ArrayList<>();
        tallies.items()
                .forEach((item, tally) -> bars.add(new Bar(
                        item + " " + language.say(item.term(), ""),
                        "#" + ItemsSection.anchor(item),
                        null,
                        "plain",
                        tally.findings(),
                        "")));
        draw("审核项", "Findings by review item", "审核项", "Item", "问题数", "Findings", bars);
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

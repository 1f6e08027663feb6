// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.BasisList;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Wording;

/** Each rule that found something: how often, what it wants and why, its bases, what to do, where it may be wrong. */
final class RulesSection {
    private final Html html;
    private final Language language;
    private final Tallies tallies;

    RulesSection(Html html, Language language, Tallies tallies) {
        this.html = html;
        this.language = language;
        this.tallies = tallies;
    }

    void write() {
        html.open("section", "id", "rules").leaf("h2", language.say("按规则", "By rule"));
        html.leaf(
                "p",
                language.say(
                        "同一条规则的问题可以一并布置修改。点开看要求、依据和可能的误报。",
                        "Open a rule to see what it wants, its bases and where it may be wrong."),
                "class",
                "note");
        tallies.rules().forEach(this::rule);
        html.close("section").newLine();
    }

    private void rule(RuleTally rule) {
        html.open("details", "class", "ruledoc", "id", rule.anchor())
                .open("summary")
                .open("h3");
        Marks.draw(html, Marks.of(rule.worst()));
        html.text(language.say(Wording.severity(rule.worst())) + " ")
                .leaf("span", rule.rule().toString(), "class", "id");
        html.text(rule.card().map(card -> " " + language.say(card.title())).orElse(""))
                .close("h3");
        String findings = Numbers.grouped(rule.findings());
        String subjects = Numbers.grouped(rule.subjects());
        html.leaf(
                "span",
                language.say(findings + " 处，" + subjects + " 份", findings + " in " + subjects),
                "class",
                "counts");
        html.close("summary").open("dl", "class", "settle");
        rule.card().ifPresent(this::card);
        html.leaf("dt", language.say("依据", "Basis")).open("dd");
        BasisList.write(html, language, rule.bases());
        html.close("dd");
        rule.card().ifPresent(card -> {
            text("可能误报", "May be wrong", card.falsePositives());
            text("怎样核实", "How to verify", card.verify());
        });
        html.leaf("dt", language.say("涉及项目", "Found in")).open("dd");
        for (int i = 0; i < rule.numbers().size(); i++) {
            long number = rule.numbers().get(i);
            html.text(i == 0 ? "" : language.say("、", ", "));
            html.leaf("a", tallies.name(number), "href", "#" + SubjectLine.anchor(number));
        }
        long rest = rule.subjects() - rule.numbers().size();
        html.text(rest == 0 ? "" : language.say(" 等共 " + subjects + " 份", " and " + rest + " more"));
        html.close("dd").close("dl").close("details").newLine();
    }

    private void card(RuleCard card) {
        text("看什么", "What it looks at", card.what());
        text("为什么", "Why", card.why());
        text("怎么改", "To do", card.remedy());
    }

    private void text(String zh, String en, LocalText text) {
        String words = language.say(text).strip();
        if (!words.isEmpty()) {
            html.leaf("dt", language.say(zh, en)).leaf("dd", words);
        }
    }
}

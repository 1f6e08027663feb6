// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.core.card.Messages;
import org.biaochi.core.input.SourcePaths;
import org.biaochi.core.typed.TypedText;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.BasisList;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.parts.Quotes;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;
import org.jspecify.annotations.Nullable;

/** The findings of one subject, the heaviest first, those of a rule together with its basis and what to do. */
final class FindingList {
    private static final int FINDINGS_SHOWN = 50;
    private static final int PLACES_SHOWN = 8;
    private static final int LONGEST_MESSAGE = 600;
    private static final int LONGEST_QUOTE = 200;

    private final Html html;
    private final Language language;
    private final boolean full;
    private final Quotes quotes;

    /** With {@code full} each rule brings basis and remedy; else a link leads to them. */
    FindingList(Html html, Language language, boolean full) {
        this.html = html;
        this.language = language;
        this.full = full;
        this.quotes = new Quotes(html, language, LONGEST_QUOTE);
    }

    void write(Assessment assessment, SourcePaths paths) {
        Map<Severity, Map<RuleId, List<Finding>>> grouped = new EnumMap<>(Severity.class);
        for (Finding finding : assessment.findings()) {
            grouped.computeIfAbsent(finding.severity(), severity -> new LinkedHashMap<>())
                    .computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                    .add(finding);
        }
        PlacesInWords words = new PlacesInWords(assessment.subject(), language.code());
        grouped.forEach((severity, rules) ->
                rules.forEach((rule, findings) -> rule(severity, rule, findings, assessment, words, paths)));
    }

    private void rule(
            Severity severity,
            RuleId rule,
            List<Finding> findings,
            Assessment assessment,
            PlacesInWords words,
            SourcePaths paths) {
        RuleCard card = assessment.card(rule).orElse(null);
        html.open("div", "class", "rule");
        html.open("h4");
        Marks.draw(html, Marks.of(severity));
        html.text(language.say(Wording.severity(severity))).text(" ");
        html.leaf("a", rule.toString(), "href", "#" + RuleTally.anchor(rule), "class", "id");
        html.text(card == null ? "" : " " + language.say(card.title()));
        findings.get(0).item().ifPresent(item -> html.leaf("small", " " + item + " " + item.term(), "class", "item"));
        html.close("h4").open("ul", "class", "findings");
        for (Finding finding : findings.subList(0, Math.min(FINDINGS_SHOWN, findings.size()))) {
            finding(finding, assessment, card == null ? null : card.messages().get(finding.pattern()), words, paths);
        }
        int rest = findings.size() - FINDINGS_SHOWN;
        if (rest > 0) {
            html.leaf("li", language.say("另有 " + rest + " 处同类问题", rest + " more of the kind"));
        }
        html.close("ul");
        if (full) {
            settle(card, findings.get(0));
        }
        html.close("div").newLine();
    }

    private void finding(
            Finding finding,
            Assessment assessment,
            @Nullable LocalText message,
            PlacesInWords words,
            SourcePaths paths) {
        html.open("li");
        if (message != null) {
            String text = Messages.render(message, finding.arguments(), language.code());
            html.leaf("p", Plain.of(text, LONGEST_MESSAGE), "class", "what");
        }
        List<Place> places = finding.places();
        for (Place place : places.subList(0, Math.min(PLACES_SHOWN, places.size()))) {
            html.open("p", "class", "where").text(words.of(place)).text(" ");
            quotes.quote(TypedText.at(assessment.subject(), place));
            String pointer = full ? paths.source(place) : "";
            if (!pointer.isEmpty()) {
                html.leaf("code", " " + Plain.of(pointer, LONGEST_QUOTE));
            }
            html.close("p");
        }
        if (places.size() > PLACES_SHOWN) {
            html.leaf(
                    "p",
                    language.say("等共 " + places.size() + " 处", places.size() + " places in all"),
                    "class",
                    "where");
        }
        finding.waiver().ifPresent(this::waiver);
        html.close("li");
    }

    private void waiver(Waiver waiver) {
        html.open("p", "class", "waiver");
        html.leaf("span", language.say("已豁免", "waived"), "class", "tag firm");
        html.text(" " + Plain.of(waiver.text(), LONGEST_MESSAGE));
        String who = language.say(
                Plain.of(waiver.by(), 60) + " 申请，" + Plain.of(waiver.approver(), 60) + " 批准",
                "asked for by " + Plain.of(waiver.by(), 60) + ", approved by " + Plain.of(waiver.approver(), 60));
        String basis =
                waiver.basis().isEmpty() ? "" : language.say("，依据：", ", basis: ") + Plain.of(waiver.basis(), 200);
        String until = waiver.expires()
                .map(day -> language.say("，有效至 ", ", until ") + day)
                .orElse("");
        html.text(language.inParentheses(who + basis + until)).close("p");
    }

    private void settle(@Nullable RuleCard card, Finding finding) {
        html.open("dl", "class", "settle");
        if (card != null && !language.say(card.remedy()).isEmpty()) {
            html.leaf("dt", language.say("怎么改", "To do")).leaf("dd", language.say(card.remedy()));
        }
        if (!finding.bases().isEmpty()) {
            html.leaf("dt", language.say("依据", "Basis")).open("dd");
            BasisList.write(html, language, finding.bases());
            html.close("dd");
        }
        html.close("dl");
    }
}

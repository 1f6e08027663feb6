// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.Gate;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.input.Decoded;
import org.biaochi.report.html.Html;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;

/** The block of one subject: conclusion, findings, what could not be judged, the form as typed, digests. */
final class SubjectBlock {
    private final Html html;
    private final Language language;
    private final Profile profile;

    SubjectBlock(Html html, Language language, Profile profile) {
        this.html = html;
        this.language = language;
        this.profile = profile;
    }

    void write(SubjectHead head, Decoded<?> input, Assessment assessment, Facts facts, boolean full) {
        html.open("details", "class", "subject", "id", SubjectLine.anchor(head.number()));
        html.open("summary").open("h3");
        Marks.draw(html, head.standing().mark());
        html.leaf("span", head.name(), "class", "name").close("h3");
        html.leaf("span", language.say(head.standing().words()), "class", "standing");
        html.leaf("span", head.counts(language), "class", "counts").close("summary");
        conclusion(assessment);
        new FindingList(html, language, full).write(assessment, input.paths());
        new OpenList(html, language, full).write(assessment);
        if (assessment instanceof GoalAssessment review) {
            new Sheets(html, language).write(facts);
            new Rounds(html, language, profile).write(review, facts);
            if (full) {
                new TypedForm(html, language).write(review);
            }
        }
        for (LocalText note : input.notes()) {
            html.leaf("p", language.say("读取说明：", "Reading: ") + Plain.of(language.say(note)), "class", "note");
        }
        origin(input, assessment);
        html.close("details").newLine();
    }

    private void conclusion(Assessment assessment) {
        html.open("p", "class", "conclusion");
        html.text(language.say("结论：", "Verdict: ")).leaf("b", language.say(Wording.verdict(assessment.verdict())));
        assessment
                .gate()
                .ifPresent(gate -> html.text(language.say("；准入：", "; gate: "))
                        .leaf("b", language.say(Wording.gate(gate.decision())))
                        .text(reasons(gate, assessment)));
        if (assessment instanceof GoalAssessment review) {
            score(review);
            funds(review.subject());
        }
        html.close("p");
    }

    private void funds(PerformanceGoal goal) {
        FundAmount total = FundView.of(goal, profile).annual().total().orElse(null);
        if (total != null && total.isNumber()) {
            html.text(language.say("；年度资金 ", "; funds of the year ")
                    + Numbers.inWan(total.yuan())
                    + language.say(" 万元", " ten thousand yuan"));
        }
    }

    private void score(GoalAssessment assessment) {
        assessment
                .score()
                .ifPresent(score -> html.text(language.say("；评审得分 ", "; score "))
                        .leaf("b", Numbers.grouped(score) + language.say(" 分", ""))
                        .text(assessment.grade().map(language::inParentheses).orElse("")));
        assessment
                .preScore()
                .ifPresent(score -> html.text(language.say("；机审预评分 ", "; pre-score of the machine "))
                        .leaf("b", Numbers.grouped(score) + language.say(" 分", ""))
                        .text(language.say("（按缺陷扣分，不是评审得分）", " (deducted per defect, not the score)")));
    }

    /** The reasons that are no rules: those stand below with all that belongs to them. */
    private String reasons(Gate gate, Assessment assessment) {
        Set<String> rules = new HashSet<>();
        assessment.ledger().rows().forEach(row -> rules.add(row.rule().toString()));
        List<String> words = new ArrayList<>();
        for (String reason : gate.reasons()) {
            if (!rules.contains(reason)) {
                words.add(language.say(Wording.gateReason(reason)));
            }
        }
        return words.isEmpty() ? "" : language.inParentheses(language.list(words));
    }

    private void origin(Decoded<?> input, Assessment assessment) {
        html.open("p", "class", "origin");
        html.text(language.say("来源 ", "Source ")).leaf("code", Plain.of(input.source(), 300));
        if (!input.digest().isEmpty()) {
            html.text(language.say("　输入 ", "  input ")).leaf("code", input.digest());
        }
        html.text(language.say("　结果 ", "  result "))
                .leaf("code", assessment.digest())
                .close("p");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.rule.Verdict;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.input.Decoded;
import org.biaochi.json.SubjectFormats;
import org.biaochi.report.ReportKind;
import org.biaochi.report.words.GateWords;

/** How a department's year begins: new projects are evaluated beforehand, goals are reviewed, the gate holds. Not thread-safe. */
final class GoalSteps {
    private final OfficeDesk desk;
    private final GateWords words;
    private final Map<String, PreEvaluation> preEvaluated = new LinkedHashMap<>();

    GoalSteps(OfficeDesk desk) {
        this.desk = desk;
        this.words = new GateWords(desk.profile);
    }

    /** Takes the goals; {@code seen} holds where each project of the region was met first. */
    void run(Map<String, String> seen) {
        String code = desk.office.code();
        if (!desk.folder.has("goals", code)) {
            desk.note(
                    "没有 " + desk.folder.name("goals", code) + "，部门 " + code + " 没有绩效目标可审",
                    desk.folder.name("goals", code) + " is missing: no goals of department " + code);
            return;
        }
        desk.folder.read(
                "preevaluations",
                code,
                SubjectFormats.PRE_EVALUATION,
                decoded -> {
                    preEvaluated.put(OfficeDesk.key(decoded.subject()), decoded.subject());
                    desk.assess(decoded, desk.terms.goalDay(), Facts.NONE, ReportKind.REVIEW);
                },
                desk::unreadable);
        desk.folder.read("goals", code, SubjectFormats.GOAL, decoded -> goal(decoded, seen), desk::unreadable);
    }

    private void goal(Decoded<PerformanceGoal> input, Map<String, String> seen) {
        String code = OfficeDesk.key(input.subject());
        String first = seen.putIfAbsent(code, input.source());
        if (first != null) {
            desk.terms.totals().addUnreadable();
            desk.note(
                    "项目 " + code + " 出现两次：" + first + " 和 " + input.source() + "，采用前一份",
                    "project " + code + " is there twice: " + first + " and " + input.source() + "; the first is used");
            return;
        }
        Facts.Builder facts = Facts.builder();
        PreEvaluation pre = preEvaluated.get(code);
        if (pre != null) {
            facts.put(ReviewFacts.PRE_EVALUATION, pre);
        }
        Facts known = facts.build();
        Assessment assessment = desk.assess(desk.request(input, desk.terms.goalDay(), known)
                .entersBudget(true)
                .build());
        Facts used = desk.terms.used(known);
        desk.pages.assessed(ReportKind.REVIEW, input, assessment, used);
        boolean admitted = assessment.verdict() != Verdict.FAIL
                && assessment.gate().map(gate -> !gate.decision().refuses()).orElse(true);
        BigDecimal yuan = FundView.of(input.subject(), desk.profile)
                .annual()
                .total()
                .filter(FundAmount::isNumber)
                .map(FundAmount::yuan)
                .orElse(BigDecimal.ZERO);
        desk.year.goal(yuan, admitted);
        String name = input.subject().name().trimmed();
        desk.add(new ProjectYear(code, name, input.subject(), yuan, admitted));
        if (!admitted) {
            desk.year.flag(code, name, why(assessment, used));
            if (words.waitsForReview(assessment, used)) {
                desk.year.unreviewed();
            }
        }
    }

    /** What the gate says, then the errors by their titles, each once. */
    private LocalText why(Assessment assessment, Facts facts) {
        Set<LocalText> why = new LinkedHashSet<>(words.reasons(assessment, facts));
        assessment.findings().stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR && finding.waiver().isEmpty())
                .flatMap(finding -> assessment.card(finding.rule()).stream())
                .forEach(card -> why.add(card.title()));
        return new LocalText(
                why.stream().map(LocalText::zh).collect(Collectors.joining("；")),
                why.stream().map(LocalText::en).collect(Collectors.joining("; ")));
    }
}

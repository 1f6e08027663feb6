// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.CaseAssessment;
import org.biaochi.api.engine.EvaluationAssessment;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.api.engine.RectificationAssessment;
import org.biaochi.api.engine.SelfEvaluationAssessment;
import org.biaochi.api.engine.SupervisionAssessment;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.subject.Place;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.card.Messages;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;
import org.biaochi.report.words.YearNames;
import org.jspecify.annotations.Nullable;

/** Writes the block of one subject: verdict, gate, findings by severity, what could not be judged. */
final class SubjectReport {
    private static final int PLACES_SHOWN = 5;
    private static final int REASONS_SHOWN = 5;
    private static final int LONGEST_MESSAGE = 400;

    private final Output out;
    private final Paint paint;
    private final String language;
    private @Nullable Profile profile;

    SubjectReport(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    /** The profile whose actions are told beside lights. */
    void under(Profile profile) {
        this.profile = profile;
    }

    void write(long number, String source, Assessment assessment, Function<Place, String> paths) {
        head(number, source, assessment);
        if (assessment instanceof SelfEvaluationAssessment evaluation) {
            new ScoreTable(out, paint, language).write(evaluation, paths);
            new LivesReport(out, paint, language).write(evaluation.lifecycle(), paths);
        }
        if (assessment instanceof EvaluationAssessment report) {
            new NodesReport(out, paint, language).write(report);
            new LinkageReport(out, paint, language, profile).steps(report.steps(), report.subject());
        }
        if (assessment instanceof MonitoringAssessment monitoring) {
            new LightsReport(out, paint, language, profile).write(monitoring);
        }
        if (assessment instanceof LinkageAssessment linkage) {
            new LinkageReport(out, paint, language, profile).write(linkage);
        }
        if (assessment instanceof RectificationAssessment rectification) {
            new LinkageReport(out, paint, language, profile).steps(rectification.steps(), rectification.subject());
        }
        if (assessment instanceof SupervisionAssessment supervision) {
            new SupervisionReport(out, paint, language, new YearNames(supervision.subject())).write(supervision);
        }
        if (assessment instanceof CaseAssessment file) {
            new CaseReport(out, paint, language).write(file);
        }
        PlacesInWords words = new PlacesInWords(assessment.subject(), language);
        for (Severity severity : Severity.values()) {
            Map<RuleId, List<Finding>> byRule = new LinkedHashMap<>();
            int count = 0;
            for (Finding finding : assessment.findings()) {
                if (finding.severity() == severity) {
                    byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                            .add(finding);
                    count++;
                }
            }
            if (count > 0) {
                out.line("  "
                        + painted(
                                severity,
                                say(Wording.severity(severity)) + say("（" + count + "）", " (" + count + ")")));
                byRule.values().forEach(findings -> rule(findings, assessment, words, paths));
            }
        }
        new OpenQuestions(out, paint, language).write(assessment);
    }

    private void head(long number, String source, Assessment assessment) {
        String name = Plain.of(assessment.subject().name().text(), 60);
        out.line("");
        out.line(paint.bold(number + ". " + (name.isEmpty() ? say("（无项目名称）", "(no project name)") : name)) + "  "
                + paint.faint(Plain.of(source)));
        StringBuilder line =
                new StringBuilder("  ").append(say("结论：", "Verdict: ")).append(painted(assessment.verdict()));
        long open = OpenQuestions.open(assessment);
        if (assessment.verdict() == Verdict.PASS && open > 0) {
            line.append(say("（另有 " + open + " 条规则未能判定）", " (" + open + " rules not judged)"));
        }
        assessment
                .gate()
                .ifPresent(gate -> line.append(say("    准入：", "    Gate: "))
                        .append(say(Wording.gate(gate.decision())))
                        .append(reasons(gate.reasons())));
        if (assessment.draft()) {
            line.append(say("    （草稿，仅供填报时参考）", "    (draft: shows where things stand)"));
        }
        out.line(line.toString());
    }

    private String reasons(List<String> reasons) {
        if (reasons.isEmpty()) {
            return "";
        }
        List<String> words = new ArrayList<>();
        reasons.stream().limit(REASONS_SHOWN).forEach(reason -> words.add(say(Wording.gateReason(reason))));
        int rest = reasons.size() - words.size();
        String more = rest == 0 ? "" : say(" 等 " + reasons.size() + " 项", " and " + rest + " more");
        return say("（" + String.join("、", words) + more + "）", " (" + String.join(", ", words) + more + ")");
    }

    private void rule(
            List<Finding> findings, Assessment assessment, PlacesInWords words, Function<Place, String> paths) {
        Finding first = findings.get(0);
        RuleCard card = assessment.card(first.rule()).orElse(null);
        out.line("  - " + paint.bold(first.rule() + (card == null ? "" : " " + say(card.title()))));
        for (Finding finding : findings) {
            List<String> sources = new ArrayList<>();
            finding.places().stream().limit(PLACES_SHOWN).forEach(place -> sources.add(paths.apply(place)));
            String pointers = String.join(" ", sources).strip();
            label(
                    "位置",
                    "where",
                    words.of(finding.places(), PLACES_SHOWN)
                            + (pointers.isEmpty() ? "" : "  " + paint.faint(Plain.of(pointers))));
            LocalText message = card == null ? null : card.messages().get(finding.pattern());
            if (message != null) {
                String text = Messages.render(message, finding.arguments(), language);
                label("问题", "what", Plain.of(text, LONGEST_MESSAGE));
            }
            finding.waiver()
                    .ifPresent(waiver -> label(
                            "豁免",
                            "waived",
                            Plain.of(waiver.text(), LONGEST_MESSAGE)
                                    + say("（", " (")
                                    + Plain.of(waiver.by(), 60)
                                    + say("申请，", ", approved by ")
                                    + Plain.of(waiver.approver(), 60)
                                    + say("批准）", ")")));
        }
        List<String> bases = new ArrayList<>();
        first.bases().forEach(basis -> bases.add(say(Wording.basis(basis))));
        if (!bases.isEmpty()) {
            label("依据", "basis", String.join(say("；", "; "), bases));
        }
        if (card != null && !say(card.remedy()).isEmpty()) {
            label("处理", "to do", say(card.remedy()));
        }
    }

    private void label(String zh, String en, String text) {
        out.line("      " + say(zh + "：", en + ": ") + text);
    }

    private String painted(Verdict verdict) {
        String word = say(Wording.verdict(verdict));
        return switch (verdict) {
            case PASS -> paint.green(word);
            case UNDECIDED -> paint.yellow(word);
            case FAIL -> paint.red(word);
        };
    }

    private String painted(Severity severity, String word) {
        return switch (severity) {
            case ERROR -> paint.red(word);
            case WARNING -> paint.yellow(word);
            case INFO -> paint.faint(word);
        };
    }

    private String say(LocalText text) {
        return text.in(language);
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}

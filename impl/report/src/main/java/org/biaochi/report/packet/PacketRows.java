// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.packet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.BasisKind;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.card.Messages;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.mark.FindingIds;
import org.biaochi.core.mark.Mark;
import org.biaochi.core.mark.PacketColumn;
import org.biaochi.core.mark.PacketSubject;
import org.biaochi.core.mark.ProjectColumn;
import org.biaochi.core.mark.SubjectMarks;
import org.biaochi.core.typed.TypedText;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.OpenWords;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.SubjectNames;
import org.biaochi.report.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of a review packet of assessments: every finding on the subject, the heaviest first, then every rule that waits
 * for something. Findings on waivers are left out, for they are the desk's own matter. Stateless.
 */
public final class PacketRows {
    private static final int PLACES_SHOWN = 8;
    private static final int LONGEST_MESSAGE = 2000;
    private static final int LONGEST_QUOTE = 1000;

    private final Language language;

    /** Rows in a language. */
    public PacketRows(Language language) {
        this.language = language;
    }

    /** The rows of a subject, with the marks of an earlier round where they met. */
    public PacketSubject of(Decoded<?> input, Assessment assessment, SubjectMarks marks) {
        FindingIds open = FindingIds.of(assessment.subject());
        SubjectNames names = SubjectNames.of(assessment.subject(), input.source(), language);
        Map<PacketColumn, String> head = new EnumMap<>(PacketColumn.class);
        head.put(PacketColumn.DEPARTMENT, names.department());
        head.put(PacketColumn.UNIT, names.unit());
        head.put(PacketColumn.PROJECT, names.name());
        head.put(PacketColumn.CODE, Plain.of(assessment.subject().id().trimmed()));
        List<Map<PacketColumn, String>> rows = new ArrayList<>();
        List<String> ids = FindingIds.of(assessment);
        PlacesInWords words = new PlacesInWords(assessment.subject(), language.code());
        for (Severity severity : Severity.values()) {
            for (int i = 0; i < ids.size(); i++) {
                Finding finding = assessment.findings().get(i);
                if (finding.severity() == severity && !SubjectMarks.isOnWaiver(finding)) {
                    Map<PacketColumn, String> row = new EnumMap<>(head);
                    finding(finding, assessment, words, row);
                    marked(ids.get(i), marks, row);
                    rows.add(row);
                }
            }
        }
        int noted = 0;
        List<Map<PacketColumn, String>> waiting = new ArrayList<>();
        for (LedgerRow ruled : assessment.ledger().rows()) {
            if (OpenWords.waits(ruled)) {
                Map<PacketColumn, String> row = new EnumMap<>(head);
                open(ruled, assessment, row);
                marked(open.undecided(ruled), marks, row);
                waiting.add(row);
            } else if (OpenWords.noted(ruled)) {
                noted++;
            }
        }
        return new PacketSubject(line(head, input, assessment, open.owner(), waiting.size(), noted), rows, waiting);
    }

    private void finding(Finding finding, Assessment assessment, PlacesInWords words, Map<PacketColumn, String> row) {
        RuleCard card = assessment.card(finding.rule()).orElse(null);
        row.put(PacketColumn.SEVERITY, severity(finding));
        row.put(PacketColumn.RULE, rule(finding.rule().toString(), card));
        row.put(PacketColumn.PLACE, words.of(finding.places(), PLACES_SHOWN));
        LocalText message = card == null ? null : card.messages().get(finding.pattern());
        if (message != null) {
            String text = Messages.render(message, finding.arguments(), language.code());
            row.put(PacketColumn.PROBLEM, Plain.of(text, LONGEST_MESSAGE));
        }
        row.put(PacketColumn.TYPED, typed(finding, assessment));
        bases(finding.bases(), row);
        row.put(PacketColumn.REMEDY, card == null ? "" : language.say(card.remedy()));
    }

    private String severity(Finding finding) {
        String word = language.say(
                switch (finding.severity()) {
                    case ERROR -> new LocalText("错误", "Error");
                    case WARNING -> new LocalText("警告", "Warning");
                    case INFO -> new LocalText("提示", "Hint");
                });
        return finding.waiver().isEmpty() ? word : word + language.inParentheses(language.say("已豁免", "waived"));
    }

    private String rule(String id, @Nullable RuleCard card) {
        return card == null ? id : id + " " + language.say(card.title());
    }

    private void open(LedgerRow ruled, Assessment assessment, Map<PacketColumn, String> row) {
        RuleCard card = assessment.card(ruled.rule()).orElse(null);
        row.put(PacketColumn.SEVERITY, language.say("未能判定", "Not judged"));
        row.put(PacketColumn.RULE, rule(ruled.rule().toString(), card));
        String why = OpenWords.why(ruled, assessment, language);
        row.put(PacketColumn.PROBLEM, Plain.of(language.say("未能判定：", "Not judged: ") + why, LONGEST_MESSAGE));
        if (card != null) {
            bases(card.bases(), row);
        }
        row.put(PacketColumn.REMEDY, language.say(Wording.policy(ruled.policy())));
    }

    private void bases(List<LegalBasis> bases, Map<PacketColumn, String> row) {
        List<String> lines = new ArrayList<>();
        for (LegalBasis basis : bases) {
            boolean doubtful = basis.kind() == BasisKind.NUMBERED_TEXT && !basis.verified();
            lines.add(
                    doubtful
                            ? basis.text() + language.inParentheses(language.say("依据待核", "to be verified"))
                            : language.say(Wording.basis(basis)));
        }
        row.put(PacketColumn.BASIS, String.join("\n", lines));
    }

    private String typed(Finding finding, Assessment assessment) {
        List<String> lines = new ArrayList<>();
        List<Place> places = finding.places();
        for (Place place : places.subList(0, Math.min(PLACES_SHOWN, places.size()))) {
            List<String> cells = new ArrayList<>();
            TypedText.at(assessment.subject(), place).forEach(cell -> cells.add(typed(cell)));
            if (!cells.isEmpty()) {
                lines.add(String.join(" · ", cells));
            }
        }
        if (places.size() > PLACES_SHOWN && !lines.isEmpty()) {
            lines.add(language.say("等共 " + places.size() + " 处", places.size() + " places in all"));
        }
        return String.join("\n", lines);
    }

    private String typed(Typed cell) {
        if (!cell.isValue()) {
            return cell.isAbsent() ? language.say("（表上没有这一栏）", "(not on the form)") : language.say("（空白）", "(blank)");
        }
        return language.excerpt(cell.text(), LONGEST_QUOTE);
    }

    private static void marked(String id, SubjectMarks marks, Map<PacketColumn, String> row) {
        row.put(PacketColumn.ID, id);
        Mark mark = marks.mark(id);
        if (mark != null) {
            PacketColumn.DESK.forEach(column -> row.put(column, mark.text(column)));
        }
    }

    private Map<ProjectColumn, String> line(
            Map<PacketColumn, String> head,
            Decoded<?> input,
            Assessment assessment,
            String owner,
            int waiting,
            int noted) {
        Map<ProjectColumn, String> line = new EnumMap<>(ProjectColumn.class);
        line.put(ProjectColumn.DEPARTMENT, head.getOrDefault(PacketColumn.DEPARTMENT, ""));
        line.put(ProjectColumn.UNIT, head.getOrDefault(PacketColumn.UNIT, ""));
        line.put(ProjectColumn.PROJECT, head.getOrDefault(PacketColumn.PROJECT, ""));
        line.put(ProjectColumn.CODE, head.getOrDefault(PacketColumn.CODE, ""));
        line.put(ProjectColumn.VERDICT, language.say(Wording.verdict(assessment.verdict())));
        assessment.gate().ifPresent(gate -> line.put(ProjectColumn.GATE, language.say(Wording.gate(gate.decision()))));
        line.put(ProjectColumn.ERRORS, count(assessment, Severity.ERROR));
        line.put(ProjectColumn.WARNINGS, count(assessment, Severity.WARNING));
        line.put(ProjectColumn.HINTS, count(assessment, Severity.INFO));
        line.put(
                ProjectColumn.WAIVED,
                Long.toString(assessment.findings().stream()
                        .filter(finding -> finding.waiver().isPresent())
                        .count()));
        line.put(ProjectColumn.OPEN, Integer.toString(waiting));
        line.put(ProjectColumn.NOTED, Integer.toString(noted));
        line.put(ProjectColumn.SOURCE, Plain.of(input.source(), LONGEST_QUOTE));
        line.put(ProjectColumn.OWNER, owner);
        line.put(ProjectColumn.INPUT, input.digest());
        return line;
    }

    private static String count(Assessment assessment, Severity severity) {
        return Long.toString(assessment.findings().stream()
                .filter(finding -> finding.severity() == severity
                        && finding.waiver().isEmpty()
                        && !SubjectMarks.isOnWaiver(finding))
                .count());
    }
}

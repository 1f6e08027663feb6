// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.rule.Finding;
import org.biaochi.report.html.Spool;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.OpenWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.SubjectNames;

/** What stands in the summary of a subject. */
final class SubjectHead {
    private static final int REASONS = 3;
    private static final int LONGEST_SOURCE = 80;

    private final long number;
    private final Assessment assessment;
    private final String source;
    private final String name;
    private final String kind;
    private final String actor;
    private final List<String> held;
    private final String department;
    private final Standing standing;
    private final int[] counts = new int[Severity.values().length];
    private final Set<RuleId> reasons = new LinkedHashSet<>();
    private int waived;
    private int open;

    SubjectHead(long number, String source, Assessment assessment, Facts facts, StageContent stage, Language language) {
        this.number = number;
        this.assessment = assessment;
        this.source = Plain.of(source.substring(source.lastIndexOf('/') + 1), LONGEST_SOURCE);
        SubjectNames names = SubjectNames.of(assessment.subject(), source, language);
        this.name = names.name();
        this.department = names.department();
        this.kind = stage.kind(assessment.subject()).map(language::say).orElse("");
        this.actor = stage.actor(assessment, facts).map(language::say).orElse(names.unit());
        this.held = stage.reasons(assessment, facts).stream().map(language::say).toList();
        this.standing = stage.standing(assessment);
        for (Severity severity : Severity.values()) {
            for (Finding finding : assessment.findings()) {
                if (finding.severity() == severity) {
                    count(finding);
                }
            }
        }
        assessment.ledger().rows().forEach(row -> open += OpenWords.waits(row) ? 1 : 0);
    }

    private void count(Finding finding) {
        if (finding.waiver().isPresent()) {
            waived++;
            return;
        }
        counts[finding.severity().ordinal()]++;
        if (reasons.size() < REASONS) {
            reasons.add(finding.rule());
        }
    }

    long number() {
        return number;
    }

    String name() {
        return name;
    }

    /** What it is, where the page holds several kinds; may be empty. */
    String kind() {
        return kind;
    }

    /** The department in charge, else the unit; empty if the form names neither. */
    String department() {
        return department;
    }

    Standing standing() {
        return standing;
    }

    String counts(Language language) {
        List<String> parts = new ArrayList<>();
        add(parts, language.say("错误 ", "errors "), counts[0]);
        add(parts, language.say("警告 ", "warnings "), counts[1]);
        add(parts, language.say("提示 ", "hints "), counts[2]);
        add(parts, language.say("豁免 ", "waived "), waived);
        add(parts, language.say("未判 ", "not judged "), open);
        return String.join(language.say("　", "  "), parts);
    }

    private static void add(List<String> parts, String label, int count) {
        if (count > 0) {
            parts.add(label + count);
        }
    }

    SubjectLine line(List<String> cells, Spool.Piece block) {
        return new SubjectLine(
                number,
                name,
                kind,
                source,
                actor,
                standing,
                assessment.verdict(),
                counts[0],
                counts[1],
                counts[2],
                waived,
                open,
                held,
                List.copyOf(reasons),
                cells,
                block);
    }
}

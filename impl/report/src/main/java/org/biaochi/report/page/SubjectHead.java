// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.typed.TypedText;
import org.biaochi.report.html.Spool;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Plain;

/** What stands in the summary of a subject. */
final class SubjectHead {
    private static final int LONGEST_NAME = 60;
    private static final int REASONS = 3;

    private final long number;
    private final Assessment assessment;
    private final String name;
    private final String unit;
    private final String department;
    private final Standing standing;
    private final int[] counts = new int[Severity.values().length];
    private final Set<RuleId> reasons = new LinkedHashSet<>();
    private int waived;
    private int open;

    SubjectHead(long number, String source, Assessment assessment, Standing standing, Language language) {
        this.number = number;
        this.assessment = assessment;
        Subject subject = assessment.subject();
        // The year of a region has no unit; who publishes answers for it.
        String typedUnit = typed(subject, "unit").isEmpty() ? typed(subject, "publisher") : typed(subject, "unit");
        String typedDepartment = typed(subject, "department");
        String typedName = name(subject);
        this.name = typedName.isEmpty() ? nameless(source, language) : typedName;
        this.department = typedDepartment.isEmpty() ? typedUnit : typedDepartment;
        this.unit = typedUnit.isEmpty() ? typedDepartment : typedUnit;
        this.standing = standing;
        for (Severity severity : Severity.values()) {
            for (Finding finding : assessment.findings()) {
                if (finding.severity() == severity) {
                    count(finding);
                }
            }
        }
        assessment.ledger().rows().forEach(row -> open += OpenList.waits(row) ? 1 : 0);
    }

    /** A region is told from its other years by the year. */
    private static String name(Subject subject) {
        String name = typed(subject.name());
        boolean ofRegion = !typed(subject, "regionName").isEmpty();
        return ofRegion ? (name + " " + typed(subject, "year")).strip() : name;
    }

    private static String nameless(String source, Language language) {
        String file = Plain.of(source.substring(source.lastIndexOf('/') + 1), LONGEST_NAME);
        return language.say("（无项目名称，" + file + "）", "(no project name, " + file + ")");
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

    /** Every kind of subject names department and unit by the same keys. */
    private static String typed(Subject subject, String key) {
        List<Typed> cells = TypedText.at(subject, Place.ROOT.child(key));
        return cells.size() == 1 ? typed(cells.get(0)) : "";
    }

    private static String typed(Typed cell) {
        return cell.isValue() ? Plain.of(cell.text(), LONGEST_NAME) : "";
    }

    long number() {
        return number;
    }

    String name() {
        return name;
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
                unit,
                standing,
                assessment.verdict(),
                counts[0],
                counts[1],
                counts[2],
                waived,
                open,
                List.copyOf(reasons),
                cells,
                block);
    }
}

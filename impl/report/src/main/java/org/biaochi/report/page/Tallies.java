// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Verdict;
import org.biaochi.core.review.RecordedChanges;
import org.jspecify.annotations.Nullable;

/** Everything the page counts. Grows with subjects only by a line each. Not thread-safe. */
final class Tallies {
    private final List<Standing> standings;
    private final Map<Standing, List<SubjectLine>> byStanding = new LinkedHashMap<>();
    private final Map<String, DepartmentTally> departments = new LinkedHashMap<>();
    private final Map<RuleId, RuleTally> rules = new TreeMap<>();
    private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> called = new HashMap<>();
    private final OpenTally open = new OpenTally();
    private long subjects;
    private long undecided;
    private long waived;
    private long compared;
    private long unmatched;
    private long gone;
    private long fresh;
    private long same;

    Tallies(List<Standing> standings) {
        this.standings = standings;
    }

    /** Where subjects of the stage can stand, the heaviest first. */
    List<Standing> standings() {
        return standings;
    }

    void add(Assessment assessment, SubjectLine line, String department) {
        subjects++;
        undecided += assessment.verdict() == Verdict.UNDECIDED ? 1 : 0;
        waived += line.waived();
        names.add(line.name());
        called.merge(line.name() + "\n" + line.kind(), 1, Integer::sum);
        byStanding
                .computeIfAbsent(line.standing(), standing -> new ArrayList<>())
                .add(line);
        departments
                .computeIfAbsent(department, name -> new DepartmentTally(name, departments.size() + 1))
                .add(line);
        TreeSet<RuleId> hit = new TreeSet<>();
        for (Finding finding : assessment.findings()) {
            if (finding.waiver().isPresent()) {
                continue;
            }
            severities.merge(finding.severity(), 1L, Long::sum);
            rules.computeIfAbsent(finding.rule(), RuleTally::new)
                    .add(finding, assessment.card(finding.rule()).orElse(null), line.number(), hit.add(finding.rule()));
        }
        for (LedgerRow row : assessment.ledger().rows()) {
            open.add(row, assessment.card(row.rule()).orElse(null));
        }
    }

    /** Counts what changed since the round before; null for nothing. */
    void add(@Nullable RecordedChanges changes) {
        if (changes == null) {
            return;
        }
        compared += changes.before().isPresent() ? 1 : 0;
        unmatched += changes.before().isPresent() ? 0 : 1;
        gone += changes.gone().size();
        fresh += changes.fresh().size();
        same += changes.same().size();
    }

    /** What changed since the round before, in a sentence; empty if no round was compared. */
    Optional<LocalText> rounds() {
        if (compared + unmatched == 0) {
            return Optional.empty();
        }
        return Optional.of(new LocalText(
                "与上一轮相比：对上 " + compared + " 份，已解决 " + gone + " 处，新增 " + fresh + " 处，仍有 " + same + " 处"
                        + (unmatched == 0 ? "。" : "；另有 " + unmatched + " 份在上一轮里没有对上。"),
                "Since the round before: " + compared + " compared, " + gone + " findings gone, " + fresh + " new, "
                        + same + " the same" + (unmatched == 0 ? "." : "; " + unmatched + " not found there.")));
    }

    long subjects() {
        return subjects;
    }

    long undecided() {
        return undecided;
    }

    long waived() {
        return waived;
    }

    List<SubjectLine> standing(Standing standing) {
        return byStanding.getOrDefault(standing, List.of());
    }

    long severity(Severity severity) {
        return severities.getOrDefault(severity, 0L);
    }

    /** The departments, those with most to mend first. */
    List<DepartmentTally> departments() {
        List<DepartmentTally> sorted = new ArrayList<>(departments.values());
        sorted.sort(Comparator.comparing(DepartmentTally::named)
                .thenComparingLong(DepartmentTally::urgent)
                .thenComparingLong(DepartmentTally::errors)
                .thenComparingLong(DepartmentTally::warnings)
                .reversed()
                .thenComparingLong(DepartmentTally::number));
        return sorted;
    }

    /** The rules that found something, the heaviest and most frequent first. */
    List<RuleTally> rules() {
        List<RuleTally> sorted = new ArrayList<>(rules.values());
        sorted.sort(Comparator.comparing(RuleTally::worst)
                .thenComparing(Comparator.comparingLong(RuleTally::findings).reversed())
                .thenComparing(RuleTally::rule));
        return sorted;
    }

    /** The tally of a rule that found something. */
    RuleTally rule(RuleId rule) {
        return rules.computeIfAbsent(rule, RuleTally::new);
    }

    /** The name of a subject by its number. */
    String name(long number) {
        return names.get((int) number - 1);
    }

    /** Whether another subject has its name and kind, so that only the source tells them apart. */
    boolean isAmbiguous(SubjectLine line) {
        return called.getOrDefault(line.name() + "\n" + line.kind(), 0) > 1;
    }

    OpenTally open() {
        return open;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.review.ItemResult;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Verdict;

/** Everything the page counts. Grows with subjects only by a line each. Not thread-safe. */
final class Tallies {
    private final Map<Standing, List<SubjectLine>> byStanding = new EnumMap<>(Standing.class);
    private final Map<String, DepartmentTally> departments = new LinkedHashMap<>();
    private final Map<RuleId, RuleTally> rules = new TreeMap<>();
    private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    private final Map<ReviewItem, ItemTally> items = new EnumMap<>(ReviewItem.class);
    private final List<String> names = new ArrayList<>();
    private final OpenTally open = new OpenTally();
    private long subjects;
    private long goals;
    private long undecided;
    private long waived;

    void add(Assessment assessment, SubjectLine line, String department) {
        subjects++;
        goals += assessment instanceof GoalAssessment ? 1 : 0;
        undecided += assessment.verdict() == Verdict.UNDECIDED ? 1 : 0;
        waived += line.waived();
        names.add(line.name());
        byStanding
                .computeIfAbsent(line.standing(), standing -> new ArrayList<>())
                .add(line);
        departments
                .computeIfAbsent(department, name -> new DepartmentTally(name, departments.size() + 1))
                .add(line);
        TreeSet<RuleId> hit = new TreeSet<>();
        TreeSet<ReviewItem> touched = new TreeSet<>();
        for (Finding finding : assessment.findings()) {
            finding.item().ifPresent(touched::add);
            if (finding.waiver().isPresent()) {
                continue;
            }
            severities.merge(finding.severity(), 1L, Long::sum);
            rules.computeIfAbsent(finding.rule(), RuleTally::new)
                    .add(finding, assessment.card(finding.rule()).orElse(null), line.number(), hit.add(finding.rule()));
        }
        List<ItemResult> judged = assessment instanceof GoalAssessment review ? review.items() : List.of();
        for (ItemResult item : judged) {
            items.computeIfAbsent(item.item(), key -> new ItemTally())
                    .add(item.findings(), touched.contains(item.item()), item.machineShare());
        }
        for (LedgerRow row : assessment.ledger().rows()) {
            open.add(row, assessment.card(row.rule()).orElse(null));
            boolean undecidedHere = !row.missing().isEmpty() && !row.extra();
            assessment
                    .card(row.rule())
                    .flatMap(RuleCard::item)
                    .map(items::get)
                    .ifPresent(item -> item.rule(row.rule(), undecidedHere));
        }
    }

    long subjects() {
        return subjects;
    }

    /** How many of the subjects are goals. */
    long goals() {
        return goals;
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
                .thenComparingLong(DepartmentTally::refused)
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

    Map<ReviewItem, ItemTally> items() {
        return items;
    }

    OpenTally open() {
        return open;
    }

    /** What was found on a review item over the batch. */
    static final class ItemTally {
        private final TreeSet<RuleId> rules = new TreeSet<>();
        private long findings;
        private long subjects;
        private long undecided;
        private BigDecimal share = BigDecimal.ZERO;

        void add(int found, boolean touched, BigDecimal machineShare) {
            findings += found;
            subjects += touched ? 1 : 0;
            share = machineShare;
        }

        void rule(RuleId rule, boolean isUndecided) {
            rules.add(rule);
            undecided += isUndecided ? 1 : 0;
        }

        int rules() {
            return rules.size();
        }

        long findings() {
            return findings;
        }

        long subjects() {
            return subjects;
        }

        long undecided() {
            return undecided;
        }

        BigDecimal share() {
            return share;
        }
    }
}

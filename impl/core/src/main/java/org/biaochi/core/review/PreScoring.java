// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Ledger;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.core.review.ScoreScheme.Item;
import org.jspecify.annotations.Nullable;

/**
 * The scheme of a place that takes points off per defect (按问题扣分). It gives a pre-score (预评分), which is no score: the items
 * start at their maximum, each unwaived place of a finding costs its points, no row costs more than its cap, no item falls below
 * 0. There is none while a rule of the scheme is undecided, skipped or broken anywhere. Immutable.
 */
final class PreScoring {
    static final Compiled<PreScoring> KEY = Compiled.of("pre-scoring", PreScoring::new);

    private static final int PUBLISHED_SCALE = 2;

    private final ScoreScheme scheme;
    private final List<Deduction> deductions;

    private PreScoring(Profile profile) {
        this.scheme = profile.compiled(ScoreScheme.KEY);
        Setting<Table> said = profile.setting(ReviewParameters.DEDUCTIONS);
        Table table = said.value().orElse(new Table(List.of()));
        List<Deduction> read = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            read.add(deduction(said, table, row));
        }
        this.deductions = List.copyOf(read);
    }

    private Deduction deduction(Setting<Table> said, Table table, int row) {
        String item = table.cell(row, "item");
        if (scheme.item(item).isEmpty()) {
            throw ScoreScheme.refusal(
                    said, row, "review.items 中没有项目“" + item + "”", "review.items has no item \"" + item + "\"");
        }
        RuleId rule;
        try {
            rule = RuleId.of(table.cell(row, "rule"));
        } catch (IllegalArgumentException malformed) {
            throw ScoreScheme.refusal(
                    said,
                    row,
                    "rule 不是规则编号“" + table.cell(row, "rule") + "”",
                    "rule is not a rule id: \"" + table.cell(row, "rule") + "\"");
        }
        Optional<BigDecimal> cap = table.cell(row, "cap").isEmpty()
                ? Optional.empty()
                : Optional.of(ScoreScheme.number(said, table, row, "cap"));
        return new Deduction(item, rule, ScoreScheme.number(said, table, row, "points"), cap);
    }

    /** The pre-score at the published scale; empty if the place has no scheme or a rule of it is not decided. */
    Optional<BigDecimal> score(List<Finding> findings, Ledger ledger) {
        if (deductions.isEmpty()) {
            return Optional.empty();
        }
        Map<RuleId, LedgerRow> rows = new HashMap<>();
        ledger.rows().forEach(row -> rows.put(row.rule(), row));
        Map<String, BigDecimal> lost = new HashMap<>();
        for (Deduction deduction : deductions) {
            if (!isDecided(rows.get(deduction.rule()))) {
                return Optional.empty();
            }
            lost.merge(deduction.item(), deduction.points(findings), BigDecimal::add);
        }
        BigDecimal score = BigDecimal.ZERO;
        for (Item item : scheme.items()) {
            BigDecimal left = item.points().subtract(lost.getOrDefault(item.code(), BigDecimal.ZERO));
            score = score.add(left.max(BigDecimal.ZERO));
        }
        return Optional.of(score.setScale(PUBLISHED_SCALE, RoundingMode.HALF_UP));
    }

    private static boolean isDecided(@Nullable LedgerRow row) {
        if (row == null || !row.missing().isEmpty()) {
            return false;
        }
        Outcome outcome = row.outcome();
        return outcome == Outcome.PASSED || outcome == Outcome.FAILED || outcome == Outcome.NOT_APPLICABLE;
    }

    /** One row of the scheme. */
    private record Deduction(String item, RuleId rule, BigDecimal perDefect, Optional<BigDecimal> cap) {
        BigDecimal points(List<Finding> findings) {
            long defects = findings.stream()
                    .filter(finding ->
                            finding.rule().equals(rule) && finding.waiver().isEmpty())
                    .mapToLong(finding -> finding.places().size())
                    .sum();
            BigDecimal lost = perDefect.multiply(BigDecimal.valueOf(defects));
            return cap.map(lost::min).orElse(lost);
        }
    }
}

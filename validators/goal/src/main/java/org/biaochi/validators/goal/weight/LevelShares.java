// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.LevelNames;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.goal.SetWeights;

/**
 * GR-WGT-003: each first level has its share of the weights, by a table of the profile with the columns total, cost,
 * satisfaction, l1 and share. A total for which the table has no rows leaves it undecided.
 */
public final class LevelShares extends WeightRule {
    private static final String SHARES = "shares";

    private final Parameter<Table> shares = parameter(SHARES, ParameterType.TABLE);

    /** The rule. */
    public LevelShares() {
        super("GR-WGT-003");
    }

    @Override
    void judge(SetWeights weights, Place set, GoalView view, RuleContext<PerformanceGoal> context, Answer answer) {
        boolean resolved = true;
        for (RowView row : weights.rows()) {
            resolved &= !row.levels().l1().isEmpty();
        }
        if (view.partial()) {
            answer.missing(Missing.REST_OF_FORM);
        } else if (!weights.isComplete()) {
            answer.missingWeight();
        } else if (!resolved) {
            answer.missing(Missing.field(IndicatorField.L1.key()));
        } else {
            compare(weights, set, view, context, answer);
        }
    }

    private void compare(
            SetWeights weights, Place set, GoalView view, RuleContext<PerformanceGoal> context, Answer answer) {
        List<BigDecimal> totals = ExpectedTotals.of(view, context);
        BigDecimal total = totals.size() == 1 ? totals.get(0) : weights.sum();
        boolean expectable = ExpectedTotals.contains(totals, total);
        Map<String, List<RowView>> levels = expectable ? byL1(weights.rows()) : Map.of();
        Map<String, BigDecimal> expected = expectable ? expected(total, levels, context) : Map.of();
        if (expected.isEmpty()) {
            answer.missing(Missing.field(id() + "." + SHARES));
            return;
        }
        expected.forEach((l1, share) -> {
            List<RowView> rows = levels.getOrDefault(l1, List.of());
            BigDecimal sum = SetWeights.of(rows).sum();
            if (sum.compareTo(share) == 0) {
                answer.passed();
            } else {
                List<Place> places = rows.stream()
                        .map(row -> row.place(IndicatorField.WEIGHT))
                        .toList();
                answer.failed(Defect.over(places.isEmpty() ? List.of(set) : places)
                        .with(Arguments.of("l1", l1).with("sum", sum).with("share", share)));
            }
        });
    }

    private static Map<String, List<RowView>> byL1(List<RowView> rows) {
        Map<String, List<RowView>> levels = new LinkedHashMap<>();
        for (RowView row : rows) {
            levels.computeIfAbsent(row.levels().l1(), any -> new ArrayList<>()).add(row);
        }
        return levels;
    }

    private Map<String, BigDecimal> expected(
            BigDecimal total, Map<String, List<RowView>> levels, RuleContext<PerformanceGoal> context) {
        String cost = Boolean.toString(levels.containsKey(LevelNames.COST));
        String satisfaction = Boolean.toString(levels.containsKey(LevelNames.SATISFACTION));
        Table table = context.find(shares).orElse(new Table(List.of()));
        Map<String, BigDecimal> expected = new LinkedHashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            boolean applies = new BigDecimal(table.cell(i, "total")).compareTo(total) == 0
                    && table.cell(i, "cost").equals(cost)
                    && table.cell(i, "satisfaction").equals(satisfaction);
            if (applies) {
                expected.put(table.cell(i, "l1"), new BigDecimal(table.cell(i, "share")));
            }
        }
        return expected;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.Quota;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.goal.SetWeights;

/**
 * GR-WGT-004: the weights under a second level keep its quota; where a second level has none, those under its first level keep
 * the quota of that. A quota of the profile (columns l1, l2, quota) goes before the points printed beside the level.
 */
public final class LevelQuotas extends WeightRule {
    private static final Table NONE = new Table(List.of());

    private final Parameter<Table> quotas = parameter("quotas", ParameterType.TABLE);

    /** The rule. */
    public LevelQuotas() {
        super("GR-WGT-004");
    }

    @Override
    void judge(SetWeights weights, Place set, GoalView view, RuleContext<PerformanceGoal> context, Answer answer) {
        Table table = context.find(quotas).orElse(NONE);
        if (table.rows().isEmpty() && weights.rows().stream().noneMatch(LevelQuotas::hasQuota)) {
            answer.notApplicable(Reason.PARAMETER_UNSET);
            return;
        }
        Map<String, Node> firsts = new LinkedHashMap<>();
        Map<List<String>, Node> seconds = new LinkedHashMap<>();
        for (RowView row : weights.rows()) {
            String l1 = row.l1().orElse(row.l1Text());
            String l2 = row.l2().orElse(row.l2Text());
            Node first = firsts.computeIfAbsent(l1, any -> new Node(l1, quota(table, l1, "")));
            first.add(row, row.l1Quota());
            Node second = seconds.computeIfAbsent(
                    List.of(l1, l2), any -> new Node(l2.isEmpty() ? l1 : l2, quota(table, l1, l2)));
            second.add(row, row.l2Quota());
        }
        List<Node> judged = new ArrayList<>();
        seconds.forEach((levels, second) -> {
            if (second.quota.isPresent()) {
                judged.add(second);
            } else {
                firsts.computeIfPresent(levels.get(0), (l1, first) -> first.left());
            }
        });
        firsts.values().stream()
                .filter(first -> first.leftOver && first.quota.isPresent())
                .forEach(judged::add);
        if (judged.isEmpty()) {
            answer.notApplicable(Reason.PARAMETER_UNSET);
        }
        judged.forEach(node -> judge(node, view.partial(), answer));
    }

    private static void judge(Node node, boolean partial, Answer answer) {
        SetWeights weights = SetWeights.of(node.rows);
        Quota quota = node.quota.orElseThrow();
        if (partial) {
            answer.missing(Missing.REST_OF_FORM);
        } else if (!weights.isComplete()) {
            answer.missingWeight();
        } else if (quota.holds(weights.sum())) {
            answer.passed();
        } else {
            answer.failed(Defect.over(node.rows.stream()
                            .map(row -> row.place(IndicatorField.WEIGHT))
                            .toList())
                    .with(Arguments.of("node", node.name)
                            .with("sum", weights.sum())
                            .with("quota", quota.toString())));
        }
    }

    private static boolean hasQuota(RowView row) {
        return row.l1Quota().isPresent() || row.l2Quota().isPresent();
    }

    private static Optional<Quota> quota(Table table, String l1, String l2) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.cell(i, "l1").equals(l1) && table.cell(i, "l2").equals(l2)) {
                BigDecimal points = new BigDecimal(table.cell(i, "quota"));
                return Optional.of(new Quota(points, points));
            }
        }
        return Optional.empty();
    }

    /** The rows under one level and its quota. */
    private static final class Node {
        private final String name;
        private final List<RowView> rows = new ArrayList<>();
        private Optional<Quota> quota;
        private boolean leftOver;

        private Node(String name, Optional<Quota> quota) {
            this.name = name;
            this.quota = quota;
        }

        /** The same, once one of its second levels has no quota of its own and leaves the judgement to it. */
        private Node left() {
            leftOver = true;
            return this;
        }

        private void add(RowView row, Optional<Quota> printed) {
            rows.add(row);
            quota = quota.or(() -> printed);
        }
    }
}

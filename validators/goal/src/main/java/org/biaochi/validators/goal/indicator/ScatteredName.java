// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * GR-IND-018: the same name under different levels of one period set. Every such group is one of GR-IND-016, so where that
 * rule failed this one is silent.
 */
public final class ScatteredName extends GoalRule {
    /** The rule. */
    public ScatteredName() {
        super("GR-IND-018", Needs.NOTHING.unlessFailed(RuleId.of("GR-IND-016")));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        if (NameGroups.areAbsent(view)) {
            return view.absent(IndicatorField.NAME.key());
        }
        List<Defect> defects = new ArrayList<>(0);
        Set<Missing> missing = new TreeSet<>();
        for (List<RowView> group : NameGroups.of(view)) {
            if (differ(group, IndicatorField.L1) || differ(group, IndicatorField.L2)) {
                defects.add(NameGroups.overNames(group)
                        .with(Arguments.of("name", Excerpt.of(group.get(0).bareName()))
                                .with("levels", levels(group))));
            } else {
                addBlank(missing, group, IndicatorField.L1);
                addBlank(missing, group, IndicatorField.L2);
            }
        }
        return NameGroups.conclude(view, defects, List.copyOf(missing));
    }

    private static boolean differ(List<RowView> group, IndicatorField level) {
        String seen = "";
        for (RowView row : group) {
            String text = level(row, level);
            if (!text.isEmpty() && !seen.isEmpty() && !text.equals(seen)) {
                return true;
            }
            seen = text.isEmpty() ? seen : text;
        }
        return false;
    }

    private static String level(RowView row, IndicatorField level) {
        return level == IndicatorField.L1
                ? row.l1().orElse(row.l1Text())
                : row.l2().orElse(row.l2Text());
    }

    private static void addBlank(Set<Missing> missing, List<RowView> group, IndicatorField level) {
        for (RowView row : group) {
            if (level(row, level).isEmpty()) {
                missing.add(Missing.field(level.key()));
            }
        }
    }

    private static List<String> levels(List<RowView> group) {
        Set<String> levels = new LinkedHashSet<>();
        for (RowView row : group) {
            levels.add(Excerpt.of(level(row, IndicatorField.L1) + "/" + level(row, IndicatorField.L2)));
        }
        return List.copyOf(levels);
    }
}

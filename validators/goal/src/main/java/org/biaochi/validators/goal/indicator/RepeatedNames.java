// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.GoalRule;

/** GR-IND-016: rows of one period set with the same name; one finding per group, blank names are skipped. */
public final class RepeatedNames extends GoalRule {
    /** The rule. */
    public RepeatedNames() {
        super("GR-IND-016");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        if (NameGroups.areAbsent(view)) {
            return view.absent(IndicatorField.NAME.key());
        }
        List<Defect> defects = new ArrayList<>(0);
        for (List<RowView> group : NameGroups.of(view)) {
            String name = Excerpt.of(group.get(0).bareName());
            defects.add(
                    NameGroups.overNames(group).with(Arguments.of("name", name).with("count", group.size())));
        }
        return NameGroups.conclude(view, defects, List.of());
    }
}

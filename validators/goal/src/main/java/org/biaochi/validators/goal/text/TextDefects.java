// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.rule.EngineParameters;

/**
 * Defects of free texts, one per text. The engine merges rows of rules that are asked row by row; these rules are asked once
 * about the goal, so names of one set are put together here, by the same measure (goals-and-review 1.3).
 */
final class TextDefects {
    private final List<Defect> fields = new ArrayList<>(0);
    private final Map<PeriodSet, List<Defect>> names = new EnumMap<>(PeriodSet.class);

    void add(GoalText text, Arguments arguments) {
        Defect defect = Defect.at(text.place()).with(arguments);
        List<Defect> like = text.set() == null ? fields : names.computeIfAbsent(text.set(), any -> new ArrayList<>());
        like.add(defect);
    }

    boolean isEmpty() {
        return fields.isEmpty() && names.isEmpty();
    }

    List<Defect> merged(GoalView view, RuleContext<PerformanceGoal> context) {
        int above = context.value(EngineParameters.MERGE_THRESHOLD);
        List<Defect> all = new ArrayList<>(fields);
        names.forEach((set, defects) -> {
            int rows = defects.size();
            boolean together =
                    rows > above || rows > 1 && rows == view.rows(set).size();
            defects.forEach(defect -> all.add(together ? defect.together(set.key()) : defect));
        });
        return all;
    }
}

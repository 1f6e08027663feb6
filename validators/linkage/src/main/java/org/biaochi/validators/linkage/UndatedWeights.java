// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.WeightSetColumn;
import org.biaochi.core.supervision.CircularView;
import org.biaochi.core.supervision.WeightSets;
import org.biaochi.core.text.Excerpt;

/** PM-CIR-105: weights that change within the year say from when they apply. */
final class UndatedWeights extends CircularRule {
    UndatedWeights() {
        super("PM-CIR-105");
    }

    @Override
    Conclusion judge(CircularView view, RuleContext<Circular> context) {
        if (view.circular().weightSets().isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        WeightSets sets = view.weightSets();
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        if (!sets.nameless().isEmpty()) {
            missing.add(Missing.field(WeightSetColumn.ID.key()));
        }
        boolean first = true;
        for (Map.Entry<String, Integer> set : sets.firstRows().entrySet()) {
            context.step(1);
            Value<LocalDate> from = sets.from(set.getKey());
            if (!first && from.state() == Value.State.NOT_APPLICABLE) {
                defects.add(Defect.at(CircularView.WEIGHT_SETS.child(set.getValue()))
                        .with(Arguments.of("id", Excerpt.of(set.getKey()))));
            } else if (!first && from.state() == Value.State.MISSING) {
                missing.add(Missing.field(WeightSetColumn.EFFECTIVE_FROM.key()));
            }
            first = false;
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }
}

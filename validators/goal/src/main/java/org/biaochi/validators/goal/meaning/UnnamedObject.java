// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Words;

/** GR-SEM-006: a satisfaction indicator that names nobody, or only a general word for everybody. */
public final class UnnamedObject extends SatisfactionNameRule {
    private static final Parameter<List<String>> GENERIC =
            Parameter.of("GR-SEM-006.genericObjects", ParameterType.WORDS);
    private static final Compiled<Optional<Set<String>>> WORDS = Words.folded(GENERIC);

    /** The rule. */
    public UnnamedObject() {
        super("GR-SEM-006");
    }

    @Override
    Conclusion judge(String object, RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        boolean generic = context.profile().compiled(WORDS).orElse(Set.of()).contains(object);
        if (!object.isEmpty() && !generic) {
            return Conclusion.passed();
        }
        Defect defect = Defect.at(row.place(IndicatorField.NAME))
                .pattern(generic ? "generic" : "default")
                .with(generic ? Shown.name(row).with("object", object) : Shown.name(row));
        return found(row, IndicatorField.NAME, defect);
    }
}

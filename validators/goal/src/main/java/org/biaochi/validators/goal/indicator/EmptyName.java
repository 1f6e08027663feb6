// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-IND-001: a name that says nothing once numbering, punctuation and signs are gone. */
public final class EmptyName extends IndicatorRule {
    private static final Parameter<List<String>> EMPTY_NAMES =
            Parameter.of("GR-IND-001.emptyNames", ParameterType.WORDS);
    private static final Compiled<Set<String>> BARE = Compiled.of("empty names", EmptyName::bare);

    /** The rule. */
    public EmptyName() {
        super("GR-IND-001", IndicatorField.NAME);
    }

    private static Set<String> bare(Profile profile) {
        Set<String> bare = new HashSet<>();
        profile.find(EMPTY_NAMES).ifPresent(names -> names.forEach(name -> bare.add(Letters.of(name))));
        return Set.copyOf(bare);
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        String letters = Letters.of(row.bareName());
        String pattern;
        if (letters.isEmpty()) {
            pattern = "empty";
        } else if (Letters.areDigits(letters)) {
            pattern = "digits";
        } else if (context.profile().compiled(BARE).contains(letters)) {
            pattern = "listed";
        } else {
            return Conclusion.passed();
        }
        Defect defect =
                Defect.at(row.place(IndicatorField.NAME)).pattern(pattern).with(Shown.name(row));
        return found(row, IndicatorField.NAME, defect);
    }
}

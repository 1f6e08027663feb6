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
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-IND-001: a name that says nothing once numbering, punctuation and signs are gone. */
public final class EmptyName extends IndicatorRule {
    private static final Parameter<List<String>> EMPTY_NAMES =
            Parameter.of("GR-IND-001.emptyNames", ParameterType.WORDS);
    private static final Compiled<Bare> BARE = Compiled.of("empty names", EmptyName::bare);

    /** The rule. */
    public EmptyName() {
        super("GR-IND-001", IndicatorField.NAME);
    }

    private static Bare bare(Profile profile) {
        Set<String> bare = new HashSet<>();
        profile.find(EMPTY_NAMES).ifPresent(names -> names.forEach(name -> bare.add(Letters.of(name))));
        int longest = bare.stream().mapToInt(String::length).max().orElse(0);
        return new Bare(Set.copyOf(bare), longest);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        int longest = context.profile().compiled(BARE).longest();
        answers.addSame(rows.where(rows.used(), row -> Letters.begin(row.bareName(), longest)), Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        String letters = Letters.of(row.bareName());
        String pattern;
        if (letters.isEmpty()) {
            pattern = "empty";
        } else if (Letters.areDigits(letters)) {
            pattern = "digits";
        } else if (context.profile().compiled(BARE).names().contains(letters)) {
            pattern = "listed";
        } else {
            return Conclusion.passed();
        }
        Defect defect =
                Defect.at(row.place(IndicatorField.NAME)).pattern(pattern).with(Shown.name(row));
        return found(row, IndicatorField.NAME, defect);
    }

    /** The listed names without their signs, and the length of the longest. */
    private record Bare(Set<String> names, int longest) {}
}

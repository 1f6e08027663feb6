// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.text;

import java.util.List;
import java.util.TreeSet;
import org.biaochi.api.facts.DirectoryFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.UnitDirectory;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * GR-TXT-008: a text with the full name of a unit that is neither the own one, nor its department, nor a subordinate. One
 * finding per text. Undecided without the unit directory, and where a name stands there and the own unit is not known.
 */
public final class ForeignUnit extends GoalRule {
    private static final List<GoalField> FIELDS = List.of(GoalField.OVERALL_GOAL, GoalField.ANNUAL_GOAL);

    /** The rule. */
    public ForeignUnit() {
        super("GR-TXT-008", Needs.NOTHING.fact(DirectoryFacts.UNIT_DIRECTORY));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Fact<UnitDirectory> directory = context.fact(DirectoryFacts.UNIT_DIRECTORY);
        if (!directory.isPresent()) {
            return Conclusion.undecided(Missing.fact(DirectoryFacts.UNIT_DIRECTORY));
        }
        UnitFamily family = UnitFamily.of(view, directory.get());
        TextDefects defects = new TextDefects();
        for (GoalText text : GoalText.of(view, FIELDS, text -> true)) {
            context.step(family.strangers().size() + 1);
            TreeSet<String> named = family.strangersIn(text.text());
            if (!named.isEmpty()) {
                List<String> units = named.stream().map(Excerpt::of).toList();
                defects.add(text, Arguments.of("field", text.term()).with("units", units));
            }
        }
        if (defects.isEmpty()) {
            return Conclusion.passed();
        }
        return family.isKnown()
                ? Conclusion.failed(defects.merged(view, context))
                : view.lacking(GoalField.UNIT, GoalField.UNIT_CODE, GoalField.DEPARTMENT, GoalField.DEPT_CODE);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.meaning;

import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.Lexicon;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.WordPattern;

/** GR-SEM-008: a project that faces the public asks its own people whether they are satisfied. */
public final class InnerObject extends SatisfactionNameRule {
    /** The rule. */
    public InnerObject() {
        super("GR-SEM-008");
    }

    @Override
    Truth concerns(GoalView view) {
        return view.publicFacing();
    }

    @Override
    Conclusion judge(String object, RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Lexicon lexicon = context.profile().compiled(Lexicon.KEY);
        if (!lexicon.has(WordPattern.INNER_OBJECT)) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Optional<String> word = lexicon.find(WordPattern.INNER_OBJECT, object);
        if (word.isEmpty()) {
            return Conclusion.passed();
        }
        if (view.publicFacing().isUnknown()) {
            return Conclusion.undecided(Missing.field(GoalField.PUBLIC_FACING.key()));
        }
        Defect defect = Defect.at(row.place(IndicatorField.NAME))
                .with(Shown.name(row).with("object", Excerpt.of(object)).with("word", word.get()));
        return found(row, IndicatorField.NAME, defect);
    }
}

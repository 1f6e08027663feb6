// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import org.biaochi.api.facts.DirectoryFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.LibraryProject;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.text.Folding;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * GR-CMP-005: the project name is that of the project library. A form without a code is compared with the entry that the host
 * says is the project's; a code that is blank or differs from the entry's leaves the question open.
 */
public final class LibraryName extends GoalRule {
    /** The rule. */
    public LibraryName() {
        super("GR-CMP-005", Needs.NOTHING.fact(DirectoryFacts.LIBRARY_PROJECT));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Fact<LibraryProject> entry = context.fact(DirectoryFacts.LIBRARY_PROJECT);
        if (!entry.isPresent()) {
            return Conclusion.undecided(Missing.fact(DirectoryFacts.LIBRARY_PROJECT));
        }
        String code = view.projectCode();
        boolean blank = code.isEmpty() && view.fieldState(GoalField.PROJECT_CODE) == Typed.State.BLANK;
        boolean other =
                !code.isEmpty() && !code.equals(Folding.normalise(entry.get().code()));
        if (blank || other) {
            return Conclusion.undecided(Missing.field(GoalField.PROJECT_CODE.key()));
        }
        String name = view.projectName();
        if (name.isEmpty()) {
            return view.lacking(GoalField.PROJECT_NAME);
        }
        String registered = Folding.normalise(entry.get().name());
        return name.equals(registered)
                ? Conclusion.passed()
                : Conclusion.failed(Defect.at(Place.ROOT.child(GoalField.PROJECT_NAME.key()))
                        .with(Arguments.of("name", name).with("registered", registered)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.library;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.validators.goal.mechanism.CodedRowRule;

/**
 * GR-LIB-003: a locked field differs from the version of the entry that the row refers to. Fixed entries of the project type are
 * the matter of GR-LIB-002.
 */
public final class LockedFields extends CodedRowRule {
    private final Parameter<List<String>> lockedFields = parameter("lockedFields", ParameterType.WORDS);

    /** The rule. */
    public LockedFields() {
        super("GR-LIB-003", Needs.NOTHING, NOT_APPLICABLE);
    }

    @Override
    protected Conclusion judge(
            RowView row, String code, IndicatorLibrary library, GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<LibraryEntry> entry = referred(row, code, library, view, context);
        if (entry.isEmpty()) {
            return Conclusion.undecided(unreferred(row, view, context));
        }
        if (entry.get().fixed() && entry.get().isMeantFor(view.projectType())) {
            return reportedBy("GR-LIB-002");
        }
        Optional<List<String>> keys = context.find(lockedFields);
        if (keys.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Set<LibraryField> fields = EnumSet.noneOf(LibraryField.class);
        keys.get().forEach(key -> LibraryField.ofKey(key).ifPresent(fields::add));
        CellComparison comparison = new CellComparison(row, view, entry.get(), context.profile(), "default")
                .compare(entry.get().locked(fields));
        return Conclusion.of(comparison.defects(), comparison.missing());
    }
}

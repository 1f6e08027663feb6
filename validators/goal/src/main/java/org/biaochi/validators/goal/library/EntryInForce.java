// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.library.EntryStatus;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.CodedRowRule;
import org.biaochi.validators.goal.mechanism.Shown;

/**
 * GR-LIB-001: a code that the library does not have, or whose entry does not hold on the budget day, bounds included. An entry that
 * is not approved is not in the library yet.
 */
public final class EntryInForce extends CodedRowRule {
    /** The rule. */
    public EntryInForce() {
        super("GR-LIB-001", Needs.NOTHING, NOT_APPLICABLE);
    }

    @Override
    protected Conclusion judge(
            RowView row, String code, IndicatorLibrary library, GoalView view, RuleContext<PerformanceGoal> context) {
        List<LibraryEntry> approved = library.versions(code).stream()
                .filter(entry -> entry.status() == EntryStatus.APPROVED)
                .toList();
        if (approved.isEmpty()) {
            String pattern = library.versions(code).isEmpty() ? "unknown" : "unapproved";
            return fault(row, pattern, shown(row, code));
        }
        if (namesVersion(row)) {
            Optional<LibraryEntry> named = named(row, code, library).filter(approved::contains);
            if (named.isEmpty()) {
                return undecided(IndicatorField.LIBRARY_VERSION);
            }
            approved = List.of(named.get());
        }
        Optional<LocalDate> day = budgetDay(view, context);
        if (day.isEmpty()) {
            return Conclusion.undecided(Missing.field(GoalField.BUDGET_YEAR.key()));
        }
        for (LibraryEntry entry : approved) {
            if (entry.isEffective(day.get())) {
                return Conclusion.passed();
            }
        }
        LibraryEntry last = approved.get(approved.size() - 1);
        boolean ended = last.effectiveTo().filter(day.get()::isAfter).isPresent();
        LocalDate bound = (ended ? last.effectiveTo() : last.effectiveFrom()).orElse(day.get());
        return fault(
                row,
                ended ? "ended" : "early",
                shown(row, code).with("day", day.get()).with("bound", bound));
    }

    private static Arguments shown(RowView row, String code) {
        return Shown.name(row).with("code", Excerpt.of(code));
    }

    private static Conclusion fault(RowView row, String pattern, Arguments arguments) {
        return found(
                row,
                IndicatorField.LIBRARY_CODE,
                Defect.at(row.place(IndicatorField.LIBRARY_CODE))
                        .pattern(pattern)
                        .with(arguments));
    }
}

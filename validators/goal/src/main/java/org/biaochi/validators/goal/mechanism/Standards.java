// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Target;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.StandardKind;
import org.biaochi.api.library.StandardValue;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.core.goal.Extent;
import org.biaochi.core.goal.GoalUnits;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.target.TargetContext;
import org.biaochi.core.target.TargetReader;

/** The standard values (标准值) of library entries as rules compare them. Pure functions. */
public final class Standards {
    private Standards() {}

    /**
     * The standards that count, by kind: of each the one of the latest year that is not after the budget year, else one without
     * a year. Adds to {@code missing} what keeps a standard of some year from being judged.
     */
    public static List<StandardValue> inForce(LibraryEntry entry, GoalView view, Set<Missing> missing) {
        FiscalYear budgetYear = view.budgetYear().orElse(null);
        Map<StandardKind, StandardValue> latest = new EnumMap<>(StandardKind.class);
        for (StandardValue standard : entry.standardValues()) {
            FiscalYear year = standard.year();
            if (year != null && budgetYear == null) {
                missing.add(Missing.field(GoalField.BUDGET_YEAR.key()));
            } else if (year == null || budgetYear == null || year.compareTo(budgetYear) <= 0) {
                latest.merge(standard.kind(), standard, Standards::later);
            }
        }
        return new ArrayList<>(latest.values());
    }

    private static StandardValue later(StandardValue one, StandardValue other) {
        FiscalYear first = one.year();
        FiscalYear second = other.year();
        return second != null && (first == null || second.compareTo(first) > 0) ? other : one;
    }

    /** A standard in its own unit, else in the entry's; empty if it is neither a number nor a range. */
    public static Optional<Extent> read(
            StandardValue standard, LibraryEntry entry, RuleContext<PerformanceGoal> context) {
        TargetReader reader = context.profile().compiled(GoalUnits.READER);
        Target own = reader.read(standard.value(), null, null, TargetContext.NONE);
        Target target = own.unit().isPresent() || entry.unit().isEmpty()
                ? own
                : reader.read(standard.value(), null, entry.unit(), TargetContext.NONE);
        return Extent.of(target);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.meaning;

import java.util.Optional;
import org.biaochi.api.facts.Department;
import org.biaochi.api.facts.DirectoryFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.validators.goal.mechanism.CodedRowRule;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-SEM-010: an indicator of a sector that is none of the department's. */
public final class ForeignSector extends CodedRowRule {
    private static final Missing SECTOR = Missing.field("librarySector");

    /** The rule. */
    public ForeignSector() {
        super("GR-SEM-010", Needs.NOTHING.fact(DirectoryFacts.DEPARTMENT), UNDECIDED);
    }

    @Override
    protected Conclusion judge(
            RowView row, String code, IndicatorLibrary library, GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<LibraryEntry> entry = referred(row, code, library, view, context);
        if (entry.isEmpty()) {
            return Conclusion.undecided(unreferred(row, view, context));
        }
        String sector = entry.get().sector();
        if (sector.isEmpty()) {
            return Conclusion.undecided(SECTOR);
        }
        Fact<Department> department = context.fact(DirectoryFacts.DEPARTMENT);
        if (!department.isPresent() || department.get().sectors().isEmpty()) {
            return Conclusion.undecided(Missing.fact(DirectoryFacts.DEPARTMENT));
        }
        if (department.get().sectors().contains(sector)) {
            return Conclusion.passed();
        }
        return found(
                row,
                IndicatorField.LIBRARY_CODE,
                Defect.at(row.place(IndicatorField.LIBRARY_CODE))
                        .with(Shown.name(row)
                                .with("sector", sector)
                                .with("sectors", department.get().sectors())));
    }
}

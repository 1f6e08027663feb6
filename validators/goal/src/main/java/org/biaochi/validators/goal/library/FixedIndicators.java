// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryFacts;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.library.EntryRows;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.CodedRowRule;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * GR-LIB-002: a fixed indicator (固化) of the project type is missing, or one of its fields that is not editable was changed. Rows
 * are matched by library code, without one by levels and name.
 */
public final class FixedIndicators extends GoalRule {
    /** What a fixed indicator fixes where its entry states it. */
    private static final Set<LibraryField> FIXED = Collections.unmodifiableSet(EnumSet.of(
            LibraryField.L1,
            LibraryField.L2,
            LibraryField.NAME,
            LibraryField.VALUE,
            LibraryField.UNIT,
            LibraryField.POLARITY,
            LibraryField.FORMULA,
            LibraryField.WEIGHT));

    /** The rule. */
    public FixedIndicators() {
        super("GR-LIB-002", Needs.NOTHING.fact(LibraryFacts.INDICATORS));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Fact<IndicatorLibrary> library = context.fact(LibraryFacts.INDICATORS);
        if (!library.isPresent()) {
            return Conclusion.undecided(Missing.fact(LibraryFacts.INDICATORS));
        }
        if (!library.get().hasFixed()) {
            return Conclusion.passed();
        }
        Optional<LocalDate> day = CodedRowRule.budgetDay(view, context);
        if (day.isEmpty()) {
            return Conclusion.undecided(Missing.field(GoalField.BUDGET_YEAR.key()));
        }
        return judge(library.get().fixed(day.get()), view, context);
    }

    private static Conclusion judge(List<LibraryEntry> fixed, GoalView view, RuleContext<PerformanceGoal> context) {
        List<Defect> defects = new ArrayList<>();
        Set<Missing> missing = new TreeSet<>();
        List<String> absent = new ArrayList<>();
        for (LibraryEntry entry : fixed) {
            Truth required = entry.words(LibraryField.PROJECT_TYPES).isEmpty()
                    ? Truth.TRUE
                    : view.typeIn(entry.words(LibraryField.PROJECT_TYPES));
            if (required.isTrue()) {
                compare(entry, view, context, defects, missing, absent);
            } else if (required.isUnknown() && !isKept(entry, view, context)) {
                missing.add(Missing.field(GoalField.PROJECT_TYPE.key()));
            }
        }
        if (!absent.isEmpty() && view.partial()) {
            missing.add(Missing.REST_OF_FORM);
        } else if (!absent.isEmpty()) {
            defects.add(
                    0,
                    Defect.at(Place.ROOT.child(PeriodSet.ANNUAL.key()))
                            .pattern("missing")
                            .with(Arguments.NONE.with("names", absent).with("type", view.projectType())));
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }

    /** Whether the entry stands on the form as the library has it, so that the type of the project does not matter. */
    private static boolean isKept(LibraryEntry entry, GoalView view, RuleContext<PerformanceGoal> context) {
        List<Defect> defects = new ArrayList<>();
        Set<Missing> missing = new TreeSet<>();
        List<String> absent = new ArrayList<>();
        compare(entry, view, context, defects, missing, absent);
        return defects.isEmpty() && missing.isEmpty() && absent.isEmpty();
    }

    private static void compare(
            LibraryEntry entry,
            GoalView view,
            RuleContext<PerformanceGoal> context,
            List<Defect> defects,
            Set<Missing> missing,
            List<String> absent) {
        RowView standard = EntryRows.view(entry, context.profile());
        boolean found = false;
        for (PeriodSet set : PeriodSet.values()) {
            for (RowView row : view.rows(set)) {
                if (isMatch(row, entry, standard)) {
                    found = true;
                    CellComparison comparison = new CellComparison(row, view, entry, context.profile(), "changed")
                            .compare(entry.locked(FIXED));
                    defects.addAll(comparison.defects());
                    missing.addAll(comparison.missing());
                }
            }
        }
        if (!found) {
            absent.add(entry.name());
        }
    }

    private static boolean isMatch(RowView row, LibraryEntry entry, RowView standard) {
        String code = row.text(IndicatorField.LIBRARY_CODE);
        if (!code.isEmpty()) {
            return code.equals(entry.code());
        }
        return row.bareName().equals(standard.bareName())
                && row.levels().equals(standard.levels())
                && (row.l2().isPresent() || row.l2Text().equals(standard.l2Text()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.util.Optional;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.library.ScoringRule;
import org.biaochi.api.profile.Profile;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;

/** Library entries as rows of a goal form: what a new project starts with, and what its rows are compared with. Pure functions. */
public final class EntryRows {
    private EntryRows() {}

    /** The row that an entry starts, with its code and version. A field that the entry does not state is ABSENT. */
    public static Indicator.Builder row(LibraryEntry entry) {
        Indicator.Builder row = Indicator.builder()
                .set(IndicatorField.LIBRARY_CODE, entry.code())
                .set(IndicatorField.LIBRARY_VERSION, Integer.toString(entry.version()))
                .set(IndicatorField.LIBRARY_SCOPE, entry.tier().term());
        for (LibraryField field : LibraryField.values()) {
            Optional<IndicatorField> column = column(field);
            String text = shown(entry, field);
            if (column.isPresent() && !text.isEmpty()) {
                row.set(column.get(), text);
            }
        }
        return row;
    }

    /** The column of a form that carries what a field of an entry says; empty if none does. */
    public static Optional<IndicatorField> column(LibraryField field) {
        return switch (field) {
            case OPERATOR -> Optional.of(IndicatorField.OPERATOR);
            case WEIGHT -> Optional.of(IndicatorField.WEIGHT);
            case CODE, VERSION, SCOPE, VALUE_TYPE -> Optional.empty();
            default -> IndicatorField.ofKey(field.key());
        };
    }

    private static String shown(LibraryEntry entry, LibraryField field) {
        String text = entry.text(field);
        if (text.isEmpty()) {
            return text;
        }
        return switch (field) {
            case POLARITY -> entry.polarity().map(polarity -> polarity.term()).orElse("");
            case OPERATOR -> Operator.valueOf(text).symbol();
            case SCORING_RULE -> ScoringRule.valueOf(text).term();
            default -> text;
        };
    }

    /** The entry as rules read a row of a goal under a profile. */
    public static RowView view(LibraryEntry entry, Profile profile) {
        PerformanceGoal goal = PerformanceGoal.builder().indicator(row(entry)).build();
        return GoalView.KEY
                .compute(goal, profile)
                .row(goal.rows(PeriodSet.ANNUAL).get(0));
    }
}

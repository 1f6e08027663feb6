// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryFacts;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;

/** A rule on rows that refer to the indicator library by a code. Without the library it is undecided. */
public abstract class CodedRowRule extends IndicatorRule {
    private static final Parameter<LocalDate> BUDGET_DATE = Parameter.of("GR-LIB-001.budgetDate", ParameterType.DATE);
    private static final int LONGEST_VERSION = 6;

    /** The answer for a row without a code where the rule speaks of the code. */
    protected static final Conclusion NOT_APPLICABLE = Conclusion.notApplicable(Reason.OUT_OF_SCOPE);

    /** The answer for a row without a code where the rule would need one. */
    protected static final Conclusion UNDECIDED = undecided(IndicatorField.LIBRARY_CODE);

    private final Conclusion uncoded;

    /**
     * A rule on rows with a code.
     *
     * @param uncoded its answer for rows without one: {@link #NOT_APPLICABLE} or {@link #UNDECIDED}
     * @param further the columns without which it cannot answer, beside that of the code
     */
    protected CodedRowRule(String id, Needs needs, Conclusion uncoded, IndicatorField... further) {
        super(id, needs.fact(LibraryFacts.INDICATORS), reading(further));
        this.uncoded = uncoded;
    }

    private static IndicatorField[] reading(IndicatorField... further) {
        return Stream.concat(Stream.of(IndicatorField.LIBRARY_CODE), Stream.of(further))
                .toArray(IndicatorField[]::new);
    }

    /** Answers for a row that has a code. */
    protected abstract Conclusion judge(
            RowView row, String code, IndicatorLibrary library, GoalView view, RuleContext<PerformanceGoal> context);

    @Override
    protected final Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        String code = row.text(IndicatorField.LIBRARY_CODE);
        if (code.isEmpty()) {
            return uncoded;
        }
        Fact<IndicatorLibrary> library = context.fact(LibraryFacts.INDICATORS);
        return library.isPresent()
                ? judge(row, code, library.get(), view, context)
                : Conclusion.undecided(Missing.fact(LibraryFacts.INDICATORS));
    }

    /** The day for which entries must hold: that of the profile, else 1 January of the budget year; empty if that is unknown. */
    public static Optional<LocalDate> budgetDay(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<LocalDate> set = context.find(BUDGET_DATE);
        return set.isPresent() ? set : view.budgetYear().map(year -> year.firstDay());
    }

    /** Whether the row says which version it refers to. */
    protected static boolean namesVersion(RowView row) {
        return row.state(IndicatorField.LIBRARY_VERSION) == Typed.State.VALUE;
    }

    /** The version that the row names ({@code 2}, {@code v2}, {@code 第2版}); empty if it names none or the library lacks it. */
    protected static Optional<LibraryEntry> named(RowView row, String code, IndicatorLibrary library) {
        String text = row.text(IndicatorField.LIBRARY_VERSION);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if ("vV第版 ".indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        boolean number = !digits.isEmpty() && digits.length() <= LONGEST_VERSION;
        return number ? library.entry(code, Integer.parseInt(digits.toString())) : Optional.empty();
    }

    /** The entry that the row refers to: the version it names, else the one that holds on the budget day. */
    public static Optional<LibraryEntry> referred(
            RowView row, String code, IndicatorLibrary library, GoalView view, RuleContext<PerformanceGoal> context) {
        return namesVersion(row)
                ? named(row, code, library)
                : budgetDay(view, context).flatMap(day -> library.effective(code, day));
    }

    /** What keeps the entry from being found. */
    public static Missing unreferred(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (namesVersion(row)) {
            return Missing.field(IndicatorField.LIBRARY_VERSION.key());
        }
        return budgetDay(view, context).isEmpty()
                ? Missing.field("budgetYear")
                : Missing.field(IndicatorField.LIBRARY_CODE.key());
    }
}

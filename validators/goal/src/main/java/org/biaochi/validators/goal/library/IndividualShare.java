// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryFacts;
import org.biaochi.api.library.LibraryTier;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.GoalRule;

/** GR-LIB-004: the share of rows that are individual or have no library code exceeds a maximum; equal passes. */
public final class IndividualShare extends GoalRule {
    private final Parameter<BigDecimal> maxIndividualShare = parameter("maxIndividualShare", ParameterType.DECIMAL);

    /** The rule. */
    public IndividualShare() {
        super("GR-LIB-004", Needs.NOTHING.fact(LibraryFacts.INDICATORS));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<BigDecimal> most = context.find(maxIndividualShare);
        if (most.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        List<RowView> rows = view.rows(PeriodSet.ANNUAL);
        if (rows.isEmpty()) {
            return Conclusion.undecided(view.partial() ? Missing.REST_OF_FORM : Missing.field("indicators"));
        }
        if (view.presence(IndicatorField.LIBRARY_CODE) == Typed.State.ABSENT) {
            return view.absent(IndicatorField.LIBRARY_CODE.key());
        }
        if (view.partial()) {
            return Conclusion.undecided(Missing.REST_OF_FORM);
        }
        Fact<IndicatorLibrary> library = context.fact(LibraryFacts.INDICATORS);
        int individual = 0;
        int unknown = 0;
        for (RowView row : rows) {
            Truth own = isIndividual(row, library);
            individual += own.isTrue() ? 1 : 0;
            unknown += own.isUnknown() ? 1 : 0;
        }
        BigDecimal bound = most.get().multiply(BigDecimal.valueOf(rows.size()));
        if (BigDecimal.valueOf(individual).compareTo(bound) > 0) {
            return Conclusion.failed(Defect.at(Place.ROOT.child(PeriodSet.ANNUAL.key()))
                    .with(Arguments.NONE
                            .with("count", individual)
                            .with("all", rows.size())
                            .with("max", most.get())));
        }
        boolean mayExceed = BigDecimal.valueOf((long) individual + unknown).compareTo(bound) > 0;
        return mayExceed ? Conclusion.undecided(Missing.fact(LibraryFacts.INDICATORS)) : Conclusion.passed();
    }

    /** The row's own word first, then the library's. */
    private static Truth isIndividual(RowView row, Fact<IndicatorLibrary> library) {
        String code = row.text(IndicatorField.LIBRARY_CODE);
        if (code.isEmpty()) {
            return Truth.TRUE;
        }
        String scope = row.text(IndicatorField.LIBRARY_SCOPE);
        if (!scope.isEmpty()) {
            return Truth.of(
                    scope.startsWith(LibraryTier.INDIVIDUAL.term()) || scope.equals(LibraryTier.INDIVIDUAL.name()));
        }
        Optional<LibraryEntry> entry = library.isPresent() ? library.get().latest(code) : Optional.empty();
        return entry.map(found -> Truth.of(found.tier() == LibraryTier.INDIVIDUAL))
                .orElse(Truth.UNKNOWN);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.evaluation.AssignmentColumn;
import org.biaochi.api.evaluation.Expert;
import org.biaochi.api.evaluation.ExpertColumn;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.ExpertRegister;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Folding;

/** An expert of a report beside the register of experts: what either of both knows counts. */
final class KnownExpert {
    private final Expert expert;
    private final Fact<ExpertRegister> register;
    private final Optional<ExpertRegister.Entry> entry;
    private final boolean doubtful;

    /**
     * How often somebody was assigned.
     *
     * @param least so often at least
     * @param open what keeps it from being the whole number; empty if it is
     */
    record Times(int least, Optional<Missing> open) {}

    KnownExpert(Expert expert, Fact<ExpertRegister> register) {
        this.expert = expert;
        this.register = register;
        List<ExpertRegister.Entry> alike = register.isPresent()
                ? register.get().experts().stream()
                        .filter(known -> !is(known).isFalse())
                        .toList()
                : List.of();
        boolean certain = alike.size() == 1 && is(alike.get(0)).isTrue();
        this.entry = certain ? Optional.of(alike.get(0)) : Optional.empty();
        this.doubtful = !certain && !alike.isEmpty();
    }

    private Truth is(ExpertRegister.Entry known) {
        return Names.same(
                Reading.text(expert.field(ExpertColumn.ID)),
                name(),
                Folding.normalise(known.id()),
                Folding.normalise(known.name()));
    }

    String name() {
        return Reading.text(expert.field(ExpertColumn.NAME));
    }

    /** What is missing to tell which entry of the register is meant; empty if that is clear. */
    Optional<Missing> unidentified() {
        ExpertColumn lacking = name().isEmpty() ? ExpertColumn.NAME : ExpertColumn.ID;
        return doubtful ? Optional.of(Missing.field(lacking.key())) : Optional.empty();
    }

    /** Where the expert belongs to, normalised. */
    Set<String> affiliations() {
        Fact<String> registered = registeredAffiliation();
        return Names.known(
                Reading.text(expert.field(ExpertColumn.AFFILIATION)),
                registered.isPresent() ? Folding.normalise(registered.get()) : "");
    }

    /** Whether nobody says where the expert belongs to, or that it is nowhere. */
    boolean isAffiliationOpen() {
        return affiliations().isEmpty() && registeredAffiliation().state() != Fact.State.EMPTY;
    }

    private Fact<String> registeredAffiliation() {
        return entry.map(ExpertRegister.Entry::affiliation).orElse(Fact.notSupplied());
    }

    /** The assignments to a unit in the years up to the day of this one, both ends included. */
    Times assigned(String unit, int years, LocalDate today) {
        Value<LocalDate> stated = Reading.day(ExpertColumn.DATE, expert.field(ExpertColumn.DATE));
        LocalDate to = stated.isPresent() ? stated.get() : today;
        LocalDate from = to.minusYears(years);
        Fact<List<ExpertRegister.Assignment>> registered =
                entry.map(ExpertRegister.Entry::assignments).orElse(Fact.notSupplied());
        Map<LocalDate, Integer> typed = new HashMap<>();
        boolean unread = false;
        for (Cells<AssignmentColumn> row : expert.assignments()) {
            String at = Reading.text(row.get(AssignmentColumn.UNIT));
            Value<LocalDate> day = Reading.day(AssignmentColumn.DATE, row.get(AssignmentColumn.DATE));
            unread |= at.isEmpty() ? day.isPresent() : at.equals(unit) && !day.isPresent();
            if (at.equals(unit) && day.isPresent()) {
                typed.merge(day.get(), 1, Integer::sum);
            }
        }
        Map<LocalDate, Integer> known = new HashMap<>();
        if (registered.isPresent()) {
            registered.get().stream()
                    .filter(assignment -> Folding.normalise(assignment.unit()).equals(unit))
                    .forEach(assignment -> known.merge(assignment.date(), 1, Integer::sum));
        }
        // The same assignment may stand in both.
        known.forEach((day, count) -> typed.merge(day, count, Math::max));
        int least = typed.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(from) && !day.getKey().isAfter(to))
                .mapToInt(Map.Entry::getValue)
                .sum();
        boolean nobody = expert.assignments().isAbsent() && registered.state() == Fact.State.NOT_SUPPLIED;
        if (nobody && register.state() == Fact.State.NOT_SUPPLIED) {
            return new Times(least, Optional.of(Missing.fact(EvaluationFacts.EXPERTS)));
        }
        return new Times(
                least, nobody || unread ? Optional.of(Missing.field(Expert.ASSIGNMENTS.key())) : Optional.empty());
    }
}

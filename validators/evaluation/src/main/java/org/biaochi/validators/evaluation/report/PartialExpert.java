// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.evaluation.AssignmentColumn;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.Expert;
import org.biaochi.api.evaluation.ExpertColumn;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.ExpertRegister;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.text.Folding;

/** PM-EVA-204: an expert neither belongs to those evaluated nor comes to the same unit again and again. */
final class PartialExpert extends ReportRule {
    private final Parameter<Integer> times = Parameter.of("PM-EVA-204.k", ParameterType.INTEGER);
    private final Parameter<Integer> years = Parameter.of("PM-EVA-204.m", ParameterType.INTEGER);

    PartialExpert() {
        super("PM-EVA-204", Needs.NOTHING.fact(EvaluationFacts.EXPERTS));
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        Optional<Integer> k = context.find(times);
        Optional<Integer> m = context.find(years);
        if (k.isEmpty() || m.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        List<Expert> experts = view.evaluation().experts();
        if (experts.isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        Set<String> units = Names.known(view.text(EvaluationField.UNIT), view.text(EvaluationField.DEPARTMENT));
        if (units.isEmpty()) {
            return Conclusion.undecided(Missing.field(EvaluationField.UNIT.key()));
        }
        Fact<ExpertRegister> register = context.fact(EvaluationFacts.EXPERTS);
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < experts.size(); i++) {
            context.step(1);
            Expert expert = experts.get(i);
            Optional<ExpertRegister.Entry> entry = entry(expert, register);
            Place place = Evaluation.EXPERTS.child(i);
            affiliation(expert, entry, units, place, defects, missing);
            LocalDate day = day(expert, context.asOf());
            assigned(expert, entry, day.minusYears(m.get()), day, view)
                    .ifPresentOrElse(
                            count -> {
                                if (count >= k.get()) {
                                    defects.add(Defect.at(place)
                                            .pattern("often")
                                            .with(named(expert)
                                                    .with("count", count)
                                                    .with("years", m.get())));
                                }
                            },
                            () -> missing.add(lacking(register, Expert.ASSIGNMENTS.key())));
        }
        return Conclusion.of(defects, missing.stream().distinct().sorted().toList());
    }

    private static Optional<ExpertRegister.Entry> entry(Expert expert, Fact<ExpertRegister> register) {
        String id = Reading.text(expert.field(ExpertColumn.ID));
        String name = Reading.text(expert.field(ExpertColumn.NAME));
        return register.isPresent()
                ? register.get().experts().stream()
                        .filter(entry -> !id.isEmpty() && !entry.id().isEmpty()
                                ? Folding.normalise(entry.id()).equals(id)
                                : Folding.normalise(entry.name()).equals(name))
                        .findFirst()
                : Optional.empty();
    }

    private static void affiliation(
            Expert expert,
            Optional<ExpertRegister.Entry> entry,
            Set<String> units,
            Place place,
            List<Defect> defects,
            List<Missing> missing) {
        String typed = Reading.text(expert.field(ExpertColumn.AFFILIATION));
        Fact<String> registered = entry.map(ExpertRegister.Entry::affiliation).orElse(Fact.notSupplied());
        String affiliation = typed.isEmpty() && registered.isPresent() ? Folding.normalise(registered.get()) : typed;
        if (affiliation.isEmpty()) {
            if (registered.state() != Fact.State.EMPTY) {
                missing.add(Missing.field(ExpertColumn.AFFILIATION.key()));
            }
        } else if (Names.belongs(affiliation, units)) {
            defects.add(Defect.at(place).with(named(expert).with("affiliation", Shown.text(affiliation))));
        }
    }

    private static Arguments named(Expert expert) {
        return Arguments.of("name", Shown.text(Reading.text(expert.field(ExpertColumn.NAME))));
    }

    private static LocalDate day(Expert expert, LocalDate today) {
        Value<LocalDate> stated = Reading.day(ExpertColumn.DATE, expert.field(ExpertColumn.DATE));
        return stated.isPresent() ? stated.get() : today;
    }

    /** How often the expert was assigned to the unit between two days, both included; empty if nobody knows. */
    private static Optional<Integer> assigned(
            Expert expert, Optional<ExpertRegister.Entry> entry, LocalDate from, LocalDate to, EvaluationView view) {
        Set<String> units = Names.known(view.text(EvaluationField.UNIT));
        if (units.isEmpty()) {
            units = Names.known(view.text(EvaluationField.DEPARTMENT));
        }
        List<ExpertRegister.Assignment> known = new ArrayList<>();
        if (!expert.assignments().isAbsent()) {
            for (Cells<AssignmentColumn> row : expert.assignments()) {
                Typed cell = row.get(AssignmentColumn.DATE);
                Value<LocalDate> date = Reading.day(AssignmentColumn.DATE, cell);
                if (!date.isPresent()) {
                    return Optional.empty();
                }
                known.add(new ExpertRegister.Assignment(Reading.text(row.get(AssignmentColumn.UNIT)), date.get()));
            }
        } else {
            Fact<List<ExpertRegister.Assignment>> registered =
                    entry.map(ExpertRegister.Entry::assignments).orElse(Fact.notSupplied());
            if (registered.state() == Fact.State.NOT_SUPPLIED) {
                return Optional.empty();
            }
            if (registered.isPresent()) {
                known.addAll(registered.get());
            }
        }
        Set<String> same = units;
        long count = known.stream()
                .filter(assignment -> same.contains(Folding.normalise(assignment.unit())))
                .filter(assignment ->
                        !assignment.date().isBefore(from) && !assignment.date().isAfter(to))
                .count();
        return Optional.of((int) count);
    }

    private static Missing lacking(Fact<ExpertRegister> register, String field) {
        return register.state() == Fact.State.NOT_SUPPLIED
                ? Missing.fact(EvaluationFacts.EXPERTS)
                : Missing.field(field);
    }
}

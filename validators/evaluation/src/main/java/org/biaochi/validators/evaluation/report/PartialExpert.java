// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.biaochi.api.subject.Place;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.text.Excerpt;

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
            KnownExpert expert = new KnownExpert(experts.get(i), register);
            Place place = Evaluation.EXPERTS.child(i);
            affiliation(expert, units, place, defects, missing);
            assignments(expert, k.get(), m.get(), place, view, context.asOf(), defects, missing);
        }
        return Conclusion.of(defects, missing.stream().distinct().sorted().toList());
    }

    private static void affiliation(
            KnownExpert expert, Set<String> units, Place place, List<Defect> defects, List<Missing> missing) {
        Optional<String> own = expert.affiliations().stream()
                .filter(known -> Names.belongs(known, units))
                .findFirst();
        if (own.isPresent()) {
            defects.add(Defect.at(place)
                    .with(Arguments.of("name", Excerpt.brief(expert.name()))
                            .with("affiliation", Excerpt.brief(own.get()))));
        } else if (expert.isAffiliationOpen()) {
            missing.add(Missing.field(ExpertColumn.AFFILIATION.key()));
        }
        expert.unidentified().ifPresent(missing::add);
    }

    private static void assignments(
            KnownExpert expert,
            int most,
            int years,
            Place place,
            EvaluationView view,
            LocalDate today,
            List<Defect> defects,
            List<Missing> missing) {
        String unit = view.text(EvaluationField.UNIT);
        KnownExpert.Times times =
                expert.assigned(unit.isEmpty() ? view.text(EvaluationField.DEPARTMENT) : unit, years, today);
        if (times.least() >= most) {
            defects.add(Defect.at(place)
                    .pattern("often")
                    .with(Arguments.of("name", Excerpt.brief(expert.name()))
                            .with("count", times.least())
                            .with("years", years)));
        } else {
            times.open().ifPresent(missing::add);
        }
    }
}

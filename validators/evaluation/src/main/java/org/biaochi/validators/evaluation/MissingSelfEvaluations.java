// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.DueSelfEvaluations;
import org.biaochi.api.facts.DueSelfEvaluations.DueSelfEvaluation;
import org.biaochi.api.facts.EvaluationFacts;
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
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.supervision.CoverageRates;
import org.biaochi.core.goal.ProjectIdentity;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.text.Folding;

/** PM-SEL-116: after the last day every project of the snapshot has submitted its self-evaluation; this one counts as submitted. */
final class MissingSelfEvaluations extends FormRule {
    private static final int MOST_NAMES = 20;

    private final Parameter<BigDecimal> target = Parameter.of("PM-SEL-116.coverageTarget", ParameterType.DECIMAL);

    MissingSelfEvaluations() {
        super("PM-SEL-116", Needs.NOTHING.fact(EvaluationFacts.SNAPSHOT));
    }

    @Override
    Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context) {
        Fact<DueSelfEvaluations> fact = context.fact(EvaluationFacts.SNAPSHOT);
        if (!fact.isPresent()) {
            return Conclusion.undecided(Missing.fact(EvaluationFacts.SNAPSHOT));
        }
        Fact<LocalDate> due = fact.get().dueDate();
        if (due.isPresent() && !context.asOf().isAfter(due.get())) {
            return Conclusion.passed();
        }
        ProjectIdentity own = ProjectIdentity.of(view.evaluation().goal());
        List<DueSelfEvaluation> projects = fact.get().projects();
        List<String> lacking = new ArrayList<>();
        int open = 0;
        for (DueSelfEvaluation project : projects) {
            context.step(1);
            Fact.State submitted = project.submitted().state();
            Truth isOwn = isOwn(project, own);
            if (isOwn.isFalse() && submitted == Fact.State.EMPTY) {
                lacking.add(Excerpt.brief(project.name().isBlank() ? project.code() : project.name()));
            } else if (!isOwn.isTrue() && submitted != Fact.State.PRESENT) {
                open++;
            }
        }
        Value<Rational> atMost = coverage(projects.size() - lacking.size(), projects.size());
        if (!atMost.isPresent()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Rational wanted = Rational.of(context.value(target));
        boolean below = atMost.get().isBelow(wanted);
        if (below && due.isPresent()) {
            return Conclusion.failed(Defect.at(Place.ROOT)
                    .with(Arguments.NONE
                            .with("due", due.get())
                            .with("count", lacking.size())
                            .with("all", projects.size())
                            .with("projects", lacking.subList(0, Math.min(MOST_NAMES, lacking.size())))));
        }
        Value<Rational> atLeast = coverage(projects.size() - lacking.size() - open, projects.size());
        if (!atLeast.get().isBelow(wanted)) {
            return Conclusion.passed();
        }
        return Conclusion.undecided(new Lacks()
                .unless(due.isPresent(), "dueDate")
                .unless(open == 0 || below, "submitted")
                .missing());
    }

    private static Value<Rational> coverage(int submitted, int all) {
        return CoverageRates.selfEvaluation(Value.present(Rational.of(submitted)), Value.present(Rational.of(all)))
                .value();
    }

    /** By code where both have one, else by name; UNKNOWN if one has only a code and the other only a name. */
    private static Truth isOwn(DueSelfEvaluation project, ProjectIdentity own) {
        String code = Folding.normalise(project.code());
        String name = Folding.normalise(project.name());
        if (!code.isEmpty() && !own.code().isEmpty()) {
            return Truth.of(code.equals(own.code()));
        }
        return name.isEmpty() || own.name().isEmpty() ? Truth.UNKNOWN : Truth.of(name.equals(own.name()));
    }
}

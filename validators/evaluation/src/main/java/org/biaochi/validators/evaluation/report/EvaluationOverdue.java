// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.EvaluationKind;
import org.biaochi.api.facts.EvaluationCycle;
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
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/** PM-EVA-106: a key project is evaluated by its department once in so many years. */
final class EvaluationOverdue extends ReportRule {
    private final Parameter<Integer> cycleYears = Parameter.of("PM-EVA-106.cycleYears", ParameterType.INTEGER);

    EvaluationOverdue() {
        super("PM-EVA-106", Needs.NOTHING.fact(EvaluationFacts.CYCLE));
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        Optional<Integer> cycle = context.find(cycleYears);
        if (cycle.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Fact<EvaluationCycle> register = context.fact(EvaluationFacts.CYCLE);
        Truth key = keyProject(view, register);
        if (key.isFalse()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        int first = context.asOf().getYear() - cycle.get();
        if (evaluated(view, register).anyMatch(year -> year.year() >= first)) {
            return Conclusion.passed();
        }
        if (register.state() == Fact.State.NOT_SUPPLIED) {
            return Conclusion.undecided(Missing.fact(EvaluationFacts.CYCLE));
        }
        if (key.isUnknown()) {
            return Conclusion.undecided(Missing.field(EvaluationField.KEY_PROJECT.key()));
        }
        Optional<FiscalYear> start = view.year(EvaluationField.START_YEAR)
                .or(() -> register.isPresent() && register.get().start().isPresent()
                        ? Optional.of(register.get().start().get())
                        : Optional.empty());
        if (start.isEmpty()) {
            return Conclusion.undecided(Missing.field(EvaluationField.START_YEAR.key()));
        }
        if (start.get().year() >= first) {
            return Conclusion.passed();
        }
        return Conclusion.failed(Defect.at(EvaluationView.place(EvaluationField.OBJECT_NAME))
                .with(Arguments.NONE
                        .with("years", cycle.get())
                        .with("start", start.get().year())
                        .with("first", first)));
    }

    private static Truth keyProject(EvaluationView view, Fact<EvaluationCycle> register) {
        Truth typed = Reading.yesOrNo(view.text(EvaluationField.KEY_PROJECT));
        if (!typed.isUnknown() || register.state() == Fact.State.NOT_SUPPLIED) {
            return typed;
        }
        if (!register.isPresent()) {
            return Truth.FALSE;
        }
        return Truth.of(register.get().keyProject(), Boolean::booleanValue, Truth.FALSE);
    }

    /** The years of its department evaluations, this one included once it is final. */
    private static Stream<FiscalYear> evaluated(EvaluationView view, Fact<EvaluationCycle> register) {
        Stream<FiscalYear> earlier = register.isPresent()
                ? register.get().evaluations().stream()
                        .filter(made -> made.kind() == EvaluationKind.DEPARTMENT)
                        .map(EvaluationCycle.Made::year)
                : Stream.empty();
        boolean counts = view.isFinal().isTrue()
                && view.kind().filter(kind -> kind == EvaluationKind.DEPARTMENT).isPresent()
                && view.day(EvaluationField.FINAL_DATE).isPresent();
        return counts
                ? Stream.concat(
                        earlier,
                        Stream.of(new FiscalYear(
                                view.day(EvaluationField.FINAL_DATE).get().getYear())))
                : earlier;
    }
}

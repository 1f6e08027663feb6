// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.evaluation.report.SurveyReading;
import org.biaochi.core.formula.Rational;

/** PM-EVA-302: enough forms of a survey came back and are valid, and no more than were sent. */
final class SurveyRates extends ReportRule {
    private final Parameter<BigDecimal> minValidRate = Parameter.of("PM-EVA-302.minValidRate", ParameterType.DECIMAL);
    private final Parameter<BigDecimal> minReturnRate = Parameter.of("PM-EVA-302.minReturnRate", ParameterType.DECIMAL);

    SurveyRates() {
        super("PM-EVA-302");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        if (view.surveys().isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (SurveyReading survey : view.surveys()) {
            context.step(1);
            rate(survey, SurveyColumn.VALID, SurveyColumn.RETURNED, context.find(minValidRate), defects, missing);
            rate(survey, SurveyColumn.RETURNED, SurveyColumn.SENT, context.find(minReturnRate), defects, missing);
        }
        return Conclusion.of(defects, missing.stream().distinct().sorted().toList());
    }

    private static void rate(
            SurveyReading survey,
            SurveyColumn part,
            SurveyColumn whole,
            Optional<BigDecimal> least,
            List<Defect> defects,
            List<Missing> missing) {
        Value<Rational> some = survey.count(part);
        Value<Rational> all = survey.count(whole);
        if (!some.isPresent() || !all.isPresent()) {
            missing.add(Missing.field((some.isPresent() ? whole : part).key()));
            return;
        }
        Place place = survey.place().child(part.key());
        Arguments arguments = Arguments.of("part", part.term())
                .with("whole", whole.term())
                .with("n", some.get().rounded(0))
                .with("of", all.get().rounded(0));
        if (some.get().isAbove(all.get())) {
            defects.add(Defect.at(place).pattern("impossible").with(arguments).escalate());
        } else if (all.get().signum() > 0
                && least.isPresent()
                && some.get().dividedBy(all.get()).isBelow(Rational.of(least.get()))) {
            defects.add(Defect.at(place).with(arguments.with("least", least.get())));
        }
    }
}

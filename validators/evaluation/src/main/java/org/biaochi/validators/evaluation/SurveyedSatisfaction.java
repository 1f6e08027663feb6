// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Surveys;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.SurveyView;
import org.biaochi.core.logic.Truth;

/** PM-SEL-114: satisfaction rests on a survey with method, day and enough valid forms. */
final class SurveyedSatisfaction extends RowRule {
    private final Parameter<Integer> least = Parameter.of("PM-SEL-114.minValid", ParameterType.INTEGER);

    SurveyedSatisfaction() {
        super("PM-SEL-114", Needs.NOTHING.fact(EvaluationFacts.SURVEYS));
    }

    @Override
    Conclusion judge(AchievedRow row, RuleContext<SelfEvaluation> context) {
        if (!row.isSatisfaction()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Fact<Surveys> surveys = context.fact(EvaluationFacts.SURVEYS);
        if (surveys.state() == Fact.State.NOT_SUPPLIED) {
            return Conclusion.undecided(Missing.fact(EvaluationFacts.SURVEYS));
        }
        List<SurveyView> fitting = surveys.isPresent()
                ? SurveyView.of(surveys.get()).stream()
                        .filter(survey -> !survey.isFor(row).isFalse())
                        .toList()
                : List.of();
        int most = context.value(least);
        Truth sound = Truth.any(fitting, survey -> survey.isFor(row).and(isSound(survey, most)));
        if (sound.isTrue()) {
            return Conclusion.passed();
        }
        if (sound.isUnknown()) {
            Lacks lacks = new Lacks();
            for (SurveyView survey : fitting) {
                lacks.unless(!survey.isFor(row).isUnknown(), lackingId(row))
                        .unless(survey.method().state() != Value.State.MISSING, SurveyColumn.METHOD.key())
                        .unless(survey.date().state() != Value.State.MISSING, SurveyColumn.DATE.key())
                        .unless(survey.valid().state() != Value.State.MISSING, SurveyColumn.VALID.key());
            }
            return Conclusion.undecided(lacks.missing());
        }
        Place column = row.achieved().cell(AchievedColumn.SURVEY_ID).isAbsent()
                ? row.place()
                : row.achieved().place(AchievedColumn.SURVEY_ID);
        return Conclusion.failed(Defect.at(column)
                .pattern(fitting.isEmpty() ? "default" : "unsound")
                .with(name(row).with("least", most)));
    }

    private static String lackingId(AchievedRow row) {
        return row.text(AchievedColumn.SURVEY_ID).isEmpty() ? SurveyColumn.INDICATOR_ID.key() : SurveyColumn.ID.key();
    }

    private static Truth isSound(SurveyView survey, int least) {
        Value<BigDecimal> valid = survey.valid();
        Truth enough = there(valid);
        if (valid.isPresent()) {
            enough = Truth.of(valid.get().compareTo(BigDecimal.valueOf(least)) >= 0);
        }
        return there(survey.method()).and(there(survey.date())).and(enough);
    }

    /** A column that the record does not have leaves it open; a blank or odd cell does not. */
    private static Truth there(Value<?> value) {
        return value.state() == Value.State.MISSING ? Truth.UNKNOWN : Truth.of(value.isPresent());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/** PM-SEL-118: benefit and satisfaction have an indicator each, unless weights were approved otherwise. */
final class NoBenefitOrSatisfaction extends FormRule {
    private static final Place INDICATORS = Place.ROOT.child("indicators");

    private final Parameter<List<String>> groups = Parameter.of("PM-SEL-118.groups", ParameterType.WORDS);

    NoBenefitOrSatisfaction() {
        super("PM-SEL-118");
    }

    @Override
    Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context) {
        List<String> absent = new ArrayList<>(context.value(groups));
        boolean unclear = false;
        for (AchievedRow row : view.rows()) {
            unclear |= row.group().isEmpty();
            absent.remove(row.group());
        }
        Truth waived = Reading.approved(view.evaluation().field(SelfEvaluationField.WEIGHT_WAIVER));
        if (absent.isEmpty() || waived.isTrue()) {
            return Conclusion.passed();
        }
        Lacks lacks = new Lacks()
                .restIf(view.partial())
                .unless(!unclear && !view.rows().isEmpty(), "l1")
                .unless(waived.isFalse(), SelfEvaluationField.WEIGHT_WAIVER.key());
        if (!lacks.isEmpty()) {
            return Conclusion.undecided(lacks.missing());
        }
        return Conclusion.failed(Defect.at(INDICATORS).with(Arguments.of("groups", String.join("、", absent))));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.logic.Truth;

/** PM-SEL-101: the weights add up to 100 with budget execution, and the groups have the points of the profile. */
final class WeightsOfForm extends FormRule {
    private static final Place INDICATORS = Place.ROOT.child("indicators");
    private static final String EXECUTION = "预算执行率";
    private static final String EXECUTION_KEY = "executionWeight";

    private final Parameter<Table> groups = Parameter.of("PM-SEL-101.groups", ParameterType.TABLE);
    private final Parameter<Boolean> waiverAllowed = Parameter.of("PM-SEL-101.waiverAllowed", ParameterType.BOOLEAN);

    WeightsOfForm() {
        super("PM-SEL-101");
    }

    @Override
    Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context) {
        Map<String, Rational> sums = new LinkedHashMap<>();
        Rational sum = Rational.ZERO;
        boolean weighed = !view.rows().isEmpty();
        boolean grouped = true;
        for (AchievedRow row : view.rows()) {
            String group = row.group();
            grouped &= !group.isEmpty();
            weighed &= row.weight().isPresent();
            if (row.weight().isPresent()) {
                sum = sum.plus(row.weight().get());
                sums.merge(group, row.weight().get(), Rational::plus);
            }
        }
        boolean printed = view.execution().printedWeight().isPresent();
        if (printed) {
            sum = sum.plus(view.execution().weight().get());
            sums.put(EXECUTION, view.execution().weight().get());
        }
        boolean unreadable = !printed
                && view.evaluation().goal().funds().stream()
                        .anyMatch(
                                line -> Weight.of(line.cell(FundColumn.WEIGHT)).state() == Weight.State.NOT_A_NUMBER);
        boolean above = sum.isAbove(Rational.HUNDRED);
        Lacks lacks = new Lacks()
                .unless(weighed, "weight")
                .unless(printed || !unreadable && !sum.isBelow(Rational.HUNDRED), EXECUTION_KEY)
                .restIf(view.partial());
        List<Defect> defects = new ArrayList<>();
        if (above || lacks.isEmpty() && !sum.equals(Rational.HUNDRED)) {
            defects.add(Defect.at(INDICATORS).with(Arguments.NONE.with("sum", sum.rounded(2))));
        }
        Truth waived = context.find(waiverAllowed).orElse(false)
                ? Reading.approved(view.evaluation().field(SelfEvaluationField.WEIGHT_WAIVER))
                : Truth.FALSE;
        if (defects.isEmpty() && lacks.isEmpty() && !waived.isTrue()) {
            lacks.unless(grouped, "l1");
            String odd = grouped ? odd(context.value(groups), sums) : "";
            lacks.unless(odd.isEmpty() || waived.isFalse(), SelfEvaluationField.WEIGHT_WAIVER.key());
            if (!odd.isEmpty() && waived.isFalse()) {
                defects.add(Defect.at(INDICATORS)
                        .pattern("groups")
                        .with(Arguments.of("groups", odd))
                        .escalate());
            }
        }
        return Conclusion.of(defects, above ? List.of() : lacks.missing());
    }

    /** The groups whose points are not those of the profile, with both. */
    private static String odd(Table expected, Map<String, Rational> sums) {
        List<String> odd = new ArrayList<>();
        for (int i = 0; i < expected.rows().size(); i++) {
            String group = expected.cell(i, "group");
            Rational due = Rational.of(new BigDecimal(expected.cell(i, "weight")));
            Rational is = sums.getOrDefault(group, Rational.ZERO);
            if (!is.equals(due)) {
                odd.add(group + " " + is + "（" + due + "）");
            }
        }
        return String.join("、", odd);
    }
}

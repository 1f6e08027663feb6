// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.facts.Alerts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;

/** PM-SEL-113: a project whose red alert is still open does not score itself as excellent. */
final class OpenRedAlert extends FormRule {
    private final Parameter<BigDecimal> limit = Parameter.of("PM-SEL-113.limit", ParameterType.DECIMAL);

    OpenRedAlert() {
        super("PM-SEL-113", Needs.NOTHING.fact(MonitoringFacts.ALERTS));
    }

    @Override
    Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context) {
        Fact<Alerts> alerts = context.fact(MonitoringFacts.ALERTS);
        Value<Rational> total = view.publishedTotal();
        BigDecimal bound = context.value(limit);
        Truth high = total.isPresent() ? Truth.of(!total.get().isBelow(Rational.of(bound))) : Truth.UNKNOWN;
        Truth red = openRed(alerts);
        Truth fails = high.and(red);
        if (fails.isFalse()) {
            return Conclusion.passed();
        }
        if (fails.isTrue()) {
            return Conclusion.failed(Defect.at(SelfEvaluationView.place(SelfEvaluationField.TOTAL))
                    .with(Arguments.NONE
                            .with("alerts", ids(alerts.get()))
                            .with("total", total.get().rounded(2))
                            .with("limit", bound)));
        }
        Lacks lacks = new Lacks().unless(total, SelfEvaluationField.TOTAL.key());
        if (red.isUnknown()) {
            boolean supplied = alerts.state() != Fact.State.NOT_SUPPLIED;
            return Conclusion.undecided(
                    supplied
                            ? lacks.unless(false, "light").missing()
                            : lacks.fact(MonitoringFacts.ALERTS).missing());
        }
        return Conclusion.undecided(lacks.missing());
    }

    private static Truth openRed(Fact<Alerts> alerts) {
        if (!alerts.isPresent()) {
            return alerts.state() == Fact.State.EMPTY ? Truth.FALSE : Truth.UNKNOWN;
        }
        return Truth.any(alerts.get().alerts(), OpenRedAlert::isOpenRed);
    }

    private static Truth isOpenRed(Alerts.Alert alert) {
        Truth red = Truth.of(alert.light(), Light.RED::equals, Truth.FALSE);
        return Truth.of(alert.state() != CaseState.CLOSED).and(red);
    }

    private static List<String> ids(Alerts alerts) {
        return alerts.alerts().stream()
                .filter(alert -> isOpenRed(alert).isTrue())
                .map(alert -> alert.id().isBlank() ? alert.windowEnd().toString() : Excerpt.brief(alert.id()))
                .sorted()
                .toList();
    }
}

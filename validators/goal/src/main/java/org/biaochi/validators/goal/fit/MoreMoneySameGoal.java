// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.history.PastYearView;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.GoalRule;

/** GR-FIT-001: a continuing project asks for clearly more money than last year, and no target goes up. */
public final class MoreMoneySameGoal extends GoalRule {
    private final Parameter<BigDecimal> increase = parameter("increase", ParameterType.DECIMAL);

    /** The rule. */
    public MoreMoneySameGoal() {
        super("GR-FIT-001", Needs.NOTHING.fact(HistoryFacts.PAST_YEARS));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<PastYearView> lastYear = LastYear.of(context);
        FundChange funds = new FundChange(view, lastYear);
        Truth grew = funds.grewBy(context.value(increase));
        Truth asked = view.continuing().and(grew);
        if (asked.isFalse()) {
            return Conclusion.passed();
        }
        if (view.presence(IndicatorField.POLARITY) == Typed.State.ABSENT) {
            return view.absent(IndicatorField.POLARITY.key());
        }
        MatchedTargets targets =
                new MatchedTargets(view, lastYear, (now, last) -> true, (now, last) -> now.compareTo(last) > 0);
        Truth fires = asked.and(targets.any().not());
        if (fires.isFalse()) {
            return Conclusion.passed();
        }
        if (fires.isTrue()) {
            return Conclusion.failed(Defect.at(funds.place()).with(funds.arguments()));
        }
        List<Missing> missing = new ArrayList<>();
        if (view.continuing().isUnknown()) {
            missing.add(Missing.field(GoalField.ATTRIBUTE.key()));
        }
        missing.addAll(funds.missing());
        if (targets.any().isUnknown()) {
            missing.addAll(targets.missing());
        }
        return Conclusion.undecided(missing.stream().distinct().toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.HistoryFacts;
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
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.GoalRule;

/** GR-FIT-002: clearly less money than last year, and yet a target goes clearly up. */
public final class LessMoneyHigherGoal extends GoalRule {
    private final Parameter<BigDecimal> decrease = parameter("decrease", ParameterType.DECIMAL);
    private final Parameter<BigDecimal> rise = parameter("rise", ParameterType.DECIMAL);

    /** The rule. */
    public LessMoneyHigherGoal() {
        super("GR-FIT-002", Needs.NOTHING.fact(HistoryFacts.PAST_YEARS));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<PastYearView> lastYear = LastYear.of(context);
        FundChange funds = new FundChange(view, lastYear);
        Truth fell = funds.fellBy(context.value(decrease));
        if (fell.isFalse()) {
            return Conclusion.passed();
        }
        if (view.presence(IndicatorField.POLARITY) == Typed.State.ABSENT) {
            return view.absent(IndicatorField.POLARITY.key());
        }
        BigDecimal least = context.value(rise);
        MatchedTargets targets = new MatchedTargets(
                view,
                lastYear,
                (now, last) -> last.signum() > 0,
                (now, last) -> now.subtract(last).compareTo(last.multiply(least)) >= 0);
        Truth fires = fell.and(targets.any());
        if (fires.isFalse()) {
            return Conclusion.passed();
        }
        if (fires.isTrue()) {
            return Conclusion.failed(Defect.over(targets.hits().stream()
                            .map(row -> row.place(IndicatorField.VALUE))
                            .toList())
                    .with(funds.arguments()
                            .with(
                                    "names",
                                    targets.hits().stream()
                                            .map(row -> Excerpt.of(row.bareName()))
                                            .toList())));
        }
        List<Missing> missing = new ArrayList<>(funds.missing());
        if (targets.any().isUnknown()) {
            missing.addAll(targets.missing());
        }
        return Conclusion.undecided(missing.stream().distinct().toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.core.monitoring.SpotComparison;
import org.biaochi.core.text.Excerpt;

/** PM-MON-122: what the unit reported is what finance found on the spot for the same window. */
final class SpotCheck extends ReportRule {
    private final Parameter<BigDecimal> amounts = Parameter.of("PM-MON-122.toleranceAmount", ParameterType.DECIMAL);
    private final Parameter<BigDecimal> ratio = Parameter.of("PM-MON-122.toleranceRatio", ParameterType.DECIMAL);

    SpotCheck() {
        super("PM-MON-122", Needs.NOTHING.fact(MonitoringFacts.SPOT_CHECK));
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        Fact<MonitoringReport> fact = context.fact(MonitoringFacts.SPOT_CHECK);
        if (fact.state() == Fact.State.NOT_SUPPLIED) {
            return Conclusion.undecided(Missing.fact(MonitoringFacts.SPOT_CHECK));
        }
        if (!fact.isPresent()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Optional<SpotComparison> comparison = SpotComparison.of(view, fact);
        if (comparison.isEmpty()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Rational amount = Rational.of(context.find(amounts).orElse(BigDecimal.ZERO));
        Rational share = Rational.of(context.find(ratio).orElse(BigDecimal.ZERO));
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        for (SpotComparison.Line line : comparison.get().lines()) {
            context.step(1);
            if (line.kind() == SpotComparison.Kind.TOTAL) {
                judge(line, any -> amount, FundColumn.EXECUTED.key(), "amount", defects, missing);
            } else if (line.kind() == SpotComparison.Kind.NUMBER) {
                judge(
                        line,
                        found -> share.times(found.abs()),
                        MonitoringColumn.ACTUAL.key(),
                        "indicator",
                        defects,
                        missing);
            }
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }

    private static void judge(
            SpotComparison.Line line,
            UnaryOperator<Rational> limit,
            String column,
            String pattern,
            List<Defect> defects,
            TreeSet<Missing> missing) {
        Value<Rational> difference = line.difference();
        if (!difference.isPresent()
                || !(line.reported().get() instanceof Rational reported)
                || !(line.found().get() instanceof Rational found)) {
            missing.add(Missing.field(column));
        } else if (difference.get().abs().isAbove(limit.apply(found))) {
            Arguments arguments = Arguments.NONE
                    .with("reported", Shown.number(reported, 2))
                    .with("found", Shown.number(found, 2))
                    .with("difference", Shown.number(difference.get().abs(), 2))
                    .with("limit", Shown.number(limit.apply(found), 2));
            boolean named = pattern.equals("indicator");
            defects.add(Defect.at(line.place())
                    .pattern(pattern)
                    .with(named ? arguments.with("name", Excerpt.of(line.name())) : arguments));
        }
    }
}

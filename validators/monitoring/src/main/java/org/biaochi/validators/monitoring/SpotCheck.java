// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.PeriodSet;
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
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.MatchedRows;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;

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
        MonitoringView found = MonitoringView.KEY.compute(fact.get(), context.profile());
        if (view.windowEnd().isPresent()
                && found.windowEnd().isPresent()
                && !view.windowEnd().get().equals(found.windowEnd().get())) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        Difference amount =
                Difference.of(view.funds().executedTotal(), found.funds().executedTotal());
        if (amount.isOpen()) {
            missing.add(Missing.field(FundColumn.EXECUTED.key()));
        } else if (amount.isAbove(Rational.of(context.find(amounts).orElse(BigDecimal.ZERO)))) {
            Place place = view.funds().totalPlace().child(FundColumn.EXECUTED.key());
            defects.add(Defect.at(place).pattern("amount").with(amount.arguments()));
        }
        Rational share = Rational.of(context.find(ratio).orElse(BigDecimal.ZERO));
        MatchedRows matched =
                MatchedRows.of(view.goal().rows(PeriodSet.ANNUAL), found.goal().rows(PeriodSet.ANNUAL));
        for (MonitoredRow row : view.rows()) {
            context.step(1);
            Optional<MonitoredRow> other = matched.before(row.row()).flatMap(found::row);
            if (row.isNumeric()) {
                indicator(row, other, share, defects, missing);
            }
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }

    private static void indicator(
            MonitoredRow row,
            Optional<MonitoredRow> other,
            Rational share,
            List<Defect> defects,
            TreeSet<Missing> missing) {
        Difference difference = Difference.of(
                row.actual(), other.map(MonitoredRow::actual).orElse(Value.missing(MonitoringColumn.ACTUAL.key())));
        if (difference.isOpen()) {
            missing.add(Missing.field(MonitoringColumn.ACTUAL.key()));
        } else if (difference.isAbove(share.times(difference.found().abs()))) {
            defects.add(Defect.at(row.monitored().place(MonitoringColumn.ACTUAL))
                    .pattern("indicator")
                    .with(difference
                            .arguments()
                            .with("name", Shown.text(row.row().name()))));
        }
    }

    /** What was reported beside what was found. */
    private record Difference(Value<Rational> reported, Value<Rational> checked) {
        static Difference of(Value<Rational> reported, Value<Rational> checked) {
            return new Difference(reported, checked);
        }

        boolean isOpen() {
            return !reported.isPresent() || !checked.isPresent();
        }

        Rational found() {
            return checked.get();
        }

        boolean isAbove(Rational limit) {
            return reported.get().minus(checked.get()).abs().isAbove(limit);
        }

        Arguments arguments() {
            return Arguments.NONE
                    .with("reported", Shown.number(reported.get(), 2))
                    .with("found", Shown.number(checked.get(), 2));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoringFundColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundBlock;
import org.biaochi.core.goal.FundView;

/** The amounts of a monitoring report: approved, of the whole year, executed, expected. In 元, exact. Immutable. */
public final class MonitoredFunds {
    private final MonitoringReport report;
    private final FundColumn budgetColumn;
    private final FundBlock initial;
    private final FundBlock budget;
    private final FundBlock executed;

    MonitoredFunds(MonitoringReport report, Profile profile) {
        PerformanceGoal goal = report.goal();
        this.report = report;
        this.budgetColumn = carries(goal, FundColumn.BUDGET) ? FundColumn.BUDGET : FundColumn.INITIAL_BUDGET;
        this.initial = FundView.of(goal, profile, FundColumn.INITIAL_BUDGET).annual();
        this.budget = FundView.of(goal, profile, budgetColumn).annual();
        this.executed = FundView.of(goal, profile, FundColumn.EXECUTED).annual();
    }

    private static boolean carries(PerformanceGoal goal, FundColumn column) {
        return goal.funds().stream().anyMatch(line -> !line.cell(column).isAbsent());
    }

    /** Whether the form carries a column. */
    public boolean carries(FundColumn column) {
        return carries(report.goal(), column);
    }

    /** 年初预算数. */
    public FundBlock initial() {
        return initial;
    }

    /** 全年预算数. */
    public FundBlock budget() {
        return budget;
    }

    /** 执行数. */
    public FundBlock executed() {
        return executed;
    }

    /** The budget of the year in total. */
    public Value<Rational> budgetTotal() {
        return amount(budget.total(), budgetColumn.key());
    }

    /** The executed amount in total. */
    public Value<Rational> executedTotal() {
        return amount(executed.total(), FundColumn.EXECUTED.key());
    }

    /** The place of the line of the total; the fund block if there is none. */
    public Place totalPlace() {
        return executed.total().or(budget::total).map(MonitoredFunds::line).orElse(Place.ROOT.child("funds"));
    }

    /** The total and the sources, those with neither budget nor executed amount left out. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (budget.total().isPresent() && executed.total().isPresent()) {
            lines.add(line(budget.total().get(), executed.total().get()));
        }
        for (int i = 0; i < budget.sources().size(); i++) {
            Line line = line(budget.sources().get(i), executed.sources().get(i));
            if (line.budget().isPresent() || line.executed().isPresent()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Line line(FundAmount budget, FundAmount executed) {
        Place place = line(budget);
        String label = report.goal().funds().get(place.position()).item().text();
        return new Line(
                place,
                label,
                amount(Optional.of(budget), budgetColumn.key()),
                amount(Optional.of(executed), FundColumn.EXECUTED.key()));
    }

    private static Place line(FundAmount amount) {
        Place parent = amount.place().parent();
        return parent == null ? Place.ROOT : parent;
    }

    /** The amount expected by the end of the year in total (全年预计执行数). */
    public FundAmount forecast() {
        Place line = totalPlace();
        Place cell = line.child(MonitoringFundColumn.FORECAST.key());
        if (line.position() < 0) {
            return FundView.amount(cell, Typed.ABSENT, false);
        }
        FundLine total = report.goal().funds().get(line.position());
        Typed typed = report.funds().get(line.position()).get(MonitoringFundColumn.FORECAST);
        return FundView.amount(cell, typed, FundView.saysYuan(total.item().text()));
    }

    /** An amount as a formula takes it; MISSING under its key if nothing can be read. */
    public static Value<Rational> amount(Optional<FundAmount> amount, String key) {
        return amount.filter(FundAmount::isNumber)
                .map(known -> Value.present(Rational.of(known.yuan())))
                .orElse(Value.missing(key));
    }

    /**
     * One line with budget and executed amount.
     *
     * @param place the line
     * @param label its label as typed
     * @param budget 全年预算数 in 元
     * @param executed 执行数 in 元
     */
    public record Line(Place place, String label, Value<Rational> budget, Value<Rational> executed) {}
}

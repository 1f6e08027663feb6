// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.MonitoringAlert;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.execution.ExecutionLight;
import org.biaochi.core.formula.progress.Deviation;
import org.biaochi.core.monitoring.AlertScan;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * G8: twenty-two alert rows of a profile against the same conditions written as Java lambdas, on reports that are read. Both must
 * raise the same alerts on every report before anything is timed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class AlertBenchmark {
    private static final int REPORTS = 500;
    private static final int RATES = 11;
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final List<MonitoringView> views = new ArrayList<>();
    private final List<Condition<ExecutionLight.Lit>> ofProject = new ArrayList<>();
    private final List<Condition<Deviation>> ofRows = new ArrayList<>();
    private int next;

    private record Condition<T>(String id, Rational limit, Light light, Test<T> test) {}

    private interface Test<T> {
        boolean fires(T value, Rational limit);
    }

    /** Reads the rows, makes the reports and compares what is raised. */
    @Setup
    public void open() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < RATES; i++) {
            int limit = 30 + 5 * i;
            rows.append("      - {id: R").append(i).append(", metric: F05, scope: PROJECT, operator: \"<\", limit: \"")
                    .append(limit).append("\", light: RED}\n");
            rows.append("      - {id: D").append(i).append(", metric: F18, scope: INDICATOR, operator: \"<\", limit: \"-0.")
                    .append(10 + i).append("\", light: YELLOW}\n");
            ofProject.add(new Condition<>(
                    "R" + i,
                    Rational.of(limit),
                    Light.RED,
                    (lit, bound) -> lit.measure().compareTo(bound) < 0));
            ofRows.add(new Condition<>(
                    "D" + i,
                    Rational.of(-(10 + i), 100),
                    Light.YELLOW,
                    (deviation, bound) -> deviation.isFinite() && deviation.share().compareTo(bound) < 0));
        }
        Profile profile = profile(rows.toString());
        for (int i = 0; i < REPORTS; i++) {
            views.add(MonitoringView.KEY.compute(report(i), profile));
        }
        for (MonitoringView view : views) {
            List<String> declared = ids(AlertScan.of(view, Optional.empty()));
            List<String> written = ids(lambdas(view));
            if (!declared.equals(written)) {
                throw new IllegalStateException("lambdas raise " + written + " instead of " + declared);
            }
        }
    }

    private static Profile profile(String rows) {
        ClassLoader loader = AlertBenchmark.class.getClassLoader();
        List<Pack> packs = new ArrayList<>(Packs.from(loader).all());
        packs.add(PackReader.read("alerts.yaml", """
                id: alerts
                version: 1.0.0
                name: {zh: 预警, en: Alerts}
                region: "990000"
                extends: central
                validFrom: 2025-01-01
                parameters:
                  monitoring.alerts:
                    reason: measured
                    value:
                """ + rows));
        try (ReferenceEngine engine = ReferenceEngine.builder()
                .profiles(Packs.of(packs))
                .plugins(PluginSource.serviceLoader(loader))
                .build()) {
            return engine.profile(Context.profile("alerts").on(DAY));
        }
    }

    private static MonitoringReport report(int seed) {
        PerformanceGoal.Builder goal = PerformanceGoal.builder()
                .set(GoalField.PROJECT_NAME, "项目" + seed)
                .set(GoalField.BUDGET_YEAR, "2025")
                .fund(FundLine.builder()
                        .item(Typed.of("年度资金总额"))
                        .set(FundColumn.BUDGET, Typed.of("100"))
                        .set(FundColumn.EXECUTED, Typed.of(Integer.toString(seed % 100)))
                        .build());
        for (int i = 0; i < 8; i++) {
            goal.indicator(Indicator.builder()
                    .set(IndicatorField.L1, "产出指标")
                    .set(IndicatorField.L2, "数量指标")
                    .set(IndicatorField.NAME, "指标" + i)
                    .set(IndicatorField.VALUE, "≥1200个"));
        }
        MonitoringReport.Builder report = MonitoringReport.of(goal.build())
                .set(MonitoringField.WINDOW_START, "1月")
                .set(MonitoringField.WINDOW_END, "7月");
        for (int i = 0; i < 8; i++) {
            report.indicator(Cells.of(MonitoringColumn.class)
                    .set(MonitoringColumn.ACTUAL, (seed * 13 + i * 97) % 900 + "个")
                    .build());
        }
        return report.build();
    }

    private static List<String> ids(List<MonitoringAlert> alerts) {
        return alerts.stream()
                .map(alert -> alert.id() + " " + alert.place() + " " + alert.measure())
                .sorted()
                .toList();
    }

    private List<MonitoringAlert> lambdas(MonitoringView view) {
        List<MonitoringAlert> alerts = new ArrayList<>();
        Result<ExecutionLight.Lit> lit = ExecutionLight.attainment(
                view.execution().value(), view.progress().value(), view.terms());
        ask(ofProject, lit, Place.ROOT, alerts);
        for (MonitoredRow row : view.rows()) {
            ask(ofRows, row.deviation(), row.place(), alerts);
        }
        return alerts;
    }

    private static <T> void ask(
            List<Condition<T>> conditions, Result<T> result, Place place, List<MonitoringAlert> alerts) {
        if (!result.value().isPresent()) {
            return;
        }
        T value = result.value().get();
        for (Condition<T> condition : conditions) {
            if (condition.test().fires(value, condition.limit())) {
                Figure figure = result.figure(place);
                String measure = value instanceof ExecutionLight.Lit lit
                        ? lit.measure().toString()
                        : ((Deviation) value).share().toString();
                alerts.add(new MonitoringAlert(
                        condition.id(),
                        figure,
                        Value.present(measure),
                        "<",
                        condition.limit().toString(),
                        condition.light(),
                        ""));
            }
        }
    }

    private MonitoringView turn() {
        next = next + 1 == REPORTS ? 0 : next + 1;
        return views.get(next);
    }

    /** The rows of the profile. */
    @Benchmark
    public List<MonitoringAlert> declarativeRows() {
        return AlertScan.of(turn(), Optional.empty());
    }

    /** The same conditions in Java. */
    @Benchmark
    public List<MonitoringAlert> javaLambdas() {
        return lambdas(turn());
    }
}

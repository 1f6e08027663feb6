// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.InputEntry;
import org.biaochi.tables.TablesFormat;
import org.biaochi.tables.model.TableSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Standard-table rows a second: a county's package of 1,000 goals with ten indicators each, in memory, in and out. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class TablesBenchmark {
    private static final int GOALS = 1_000;
    private static final int INDICATORS = 10;
    private static final int ROWS = GOALS * (INDICATORS + 1);

    private final TablesFormat format = TablesFormat.of(TableSettings.builder()
            .scope(new org.biaochi.tables.row.Scope("510000000", "2024"))
            .regionName("某省")
            .stamp("20240301083015123")
            .build());
    private final List<Subject> goals = new ArrayList<>();
    private byte[] file;

    /** Invents the goals and writes them once. */
    @Setup
    public void invent() throws IOException {
        for (int i = 0; i < GOALS; i++) {
            goals.add(goal(i));
        }
        file = write();
    }

    private static PerformanceGoal goal(int number) {
        PerformanceGoal.Builder goal = PerformanceGoal.builder()
                .set(GoalField.PROJECT_CODE, "51000024T" + (100_000_000_000L + number))
                .set(GoalField.PROJECT_NAME, "乡村道路养护项目" + number)
                .set(GoalField.UNIT_CODE, "207001")
                .set(GoalField.UNIT, "某县交通运输局")
                .set(GoalField.BUDGET_YEAR, "2024")
                .set(GoalField.ANNUAL_GOAL, "完成乡村道路养护二十公里，群众出行条件明显改善");
        for (int i = 0; i < INDICATORS; i++) {
            goal.indicator(Indicator.builder()
                    .set(IndicatorField.L1, "产出指标")
                    .set(IndicatorField.L2, "数量指标")
                    .set(IndicatorField.NAME, "养护里程" + i)
                    .set(IndicatorField.VALUE, "≥" + (20 + i) + "公里"));
        }
        return goal.build();
    }

    /** Bytes in, goals out. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public List<InputEntry<? extends Subject>> read() {
        return format.read("county.zip", new ByteArrayInputStream(file)).toList();
    }

    /** Goals in, bytes out. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(goals.iterator(), out);
        return out.toByteArray();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.engine.Request;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.core.input.Decoded;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.forms.FormTables;
import org.biaochi.json.AssessmentLines;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * G1: the whole goal review — JSON in, all rules of the central profile, complete ledger and digest, JSON out — against
 * Jackson's own databind of the same bytes into records.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
public class GoalReviewBenchmark {
    private static final int GOALS = 2000;

    private final List<byte[]> tables = SampleGoals.tables(GOALS, 20250901);
    private final ObjectReader databind = new ObjectMapper().readerFor(FormTable.class);
    private final Context context = Context.central().on(LocalDate.of(2025, 9, 1));
    private final AssessmentLines lines = new AssessmentLines("zh");
    private ReferenceEngine engine;
    private List<PerformanceGoal> goals;
    private int next;

    /** Opens the engine and reads every goal once for the benchmark of rules alone. */
    @Setup
    public void open() {
        ClassLoader loader = GoalReviewBenchmark.class.getClassLoader();
        engine = ReferenceEngine.builder()
                .profiles(Packs.from(loader))
                .plugins(PluginSource.serviceLoader(loader))
                .build();
        goals = tables.stream()
                .map(table -> FormTables.read("", table).subject())
                .toList();
    }

    /** Closes the engine. */
    @TearDown
    public void close() {
        engine.close();
    }

    private int turn() {
        next = next + 1 == GOALS ? 0 : next + 1;
        return next;
    }

    /** The peer: Jackson's databind into records. */
    @Benchmark
    public FormTable databind() throws IOException {
        return databind.readValue(tables.get(turn()));
    }

    /** G1: bytes in, assessment line out. */
    @Benchmark
    public byte[] review() {
        Decoded<PerformanceGoal> decoded = FormTables.read("f.json", tables.get(turn()));
        GoalAssessment assessment = engine.review(Request.of(decoded.subject(), context)
                .inputDigest(decoded.digest())
                .build());
        return lines.line(assessment, decoded);
    }

    /** G4: the same one by one, for its percentiles. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public byte[] single() {
        return review();
    }

    /** Of that: reading the form table. */
    @Benchmark
    public PerformanceGoal readOnly() {
        return FormTables.read("f.json", tables.get(turn())).subject();
    }

    /** Of that: rules, ledger and verdict on objects in memory. */
    @Benchmark
    public GoalAssessment rulesOnly() {
        return engine.review(Request.of(goals.get(turn()), context).build());
    }
}

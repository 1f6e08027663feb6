// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.engine.Request;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.Decoded;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.forms.Inputs;
import org.biaochi.json.AssessmentLines;
import org.biaochi.profiles.Packs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * G11: monitoring, self-evaluation and linkage of one object — JSON in, all rules, figures, ledger and digest, JSON out — against
 * Jackson's own databind of the same bytes into records.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {
    /** Which stage. */
    @Param({"MONITORING", "SELF_EVALUATION", "LINKAGE"})
    private Stage stage;

    private final Context context = Context.central().on(LocalDate.of(2025, 9, 1));
    private final AssessmentLines lines = new AssessmentLines("zh");
    private byte[] document;
    private ObjectReader databind;
    private ReferenceEngine engine;

    /** Opens the engine and reads the document. */
    @Setup
    public void open() throws IOException {
        ClassLoader loader = StageBenchmark.class.getClassLoader();
        engine = ReferenceEngine.builder()
                .profiles(Packs.from(loader))
                .plugins(PluginSource.serviceLoader(loader))
                .build();
        try (InputStream in = StageBenchmark.class.getResourceAsStream("stages/" + stage.key() + ".json")) {
            document = in.readAllBytes();
        }
        databind = new ObjectMapper().readerFor(records(stage));
    }

    private static Class<?> records(Stage stage) {
        return switch (stage) {
            case MONITORING -> StageRecords.Monitoring.class;
            case SELF_EVALUATION -> StageRecords.SelfEvaluation.class;
            default -> StageRecords.Linkage.class;
        };
    }

    /** Closes the engine. */
    @TearDown
    public void close() {
        engine.close();
    }

    /** The peer: Jackson's databind into records. */
    @Benchmark
    public Object databind() throws IOException {
        return databind.readValue(document);
    }

    /** Bytes in, assessment line out. */
    @Benchmark
    public byte[] assess() {
        Decoded<? extends Subject> decoded = Inputs.subject(stage, "f.json", document);
        return lines.line(
                engine.assess(Request.of(decoded.subject(), context)
                        .inputDigest(decoded.digest())
                        .build()),
                decoded);
    }
}

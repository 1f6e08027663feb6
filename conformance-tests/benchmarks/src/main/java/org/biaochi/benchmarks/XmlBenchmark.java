// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.forms.FormTables;
import org.biaochi.xml.XmlFormat;
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

/** G6: a goal as XML, in and out, against Jackson's databind of the same goal as a form table into records. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class XmlBenchmark {
    private static final int GOALS = 500;

    private final List<byte[]> tables = SampleGoals.tables(GOALS, 20250901);
    private final ObjectReader databind = new ObjectMapper().readerFor(FormTable.class);
    private final List<PerformanceGoal> goals = new ArrayList<>();
    private final List<byte[]> documents = new ArrayList<>();
    private int next;

    /** Writes every goal as XML and checks that it comes back as it was, whole. */
    @Setup
    public void write() throws IOException {
        for (byte[] table : tables) {
            PerformanceGoal goal = FormTables.read("", table).subject();
            byte[] document = write(goal);
            if (!goal.equals(read(document))) {
                throw new IllegalStateException("XML gives back another goal: " + goal.name());
            }
            goals.add(goal);
            documents.add(document);
        }
    }

    private static byte[] write(PerformanceGoal goal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
        List<Omission> omissions =
                XmlFormat.STANDARD.write(List.<Subject>of(goal).iterator(), out);
        if (!omissions.isEmpty()) {
            throw new IllegalStateException(omissions.toString());
        }
        return out.toByteArray();
    }

    private static Subject read(byte[] document) {
        InputEntry<? extends Subject> entry = XmlFormat.STANDARD
                .read("goal.xml", new ByteArrayInputStream(document))
                .findFirst()
                .orElseThrow();
        if (entry instanceof Decoded<? extends Subject> decoded) {
            return decoded.subject();
        }
        throw new IllegalStateException(entry.toString());
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

    /** A document in, a goal out. */
    @Benchmark
    public Subject readXml() {
        return read(documents.get(turn()));
    }

    /** A goal in, a document out. */
    @Benchmark
    public byte[] writeXml() throws IOException {
        return write(goals.get(turn()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Random;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.biaochi.api.engine.Batch;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.engine.Request;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.core.input.Decoded;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.forms.FormTables;
import org.biaochi.json.AssessmentLines;
import org.biaochi.profiles.Packs;

/**
 * G5: generated goals as one stream, read, reviewed and written as {@code review --json} does. Arguments: how many goals, how
 * many threads. Prints the seconds, the bytes written and the heap in use after a collection at the end; start it with the heap
 * that is to suffice, such as {@code -Xmx64m}.
 */
public final class GoalStream {
    private static final long SEED = 20250901;

    private GoalStream() {}

    /** Runs the stream. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        ClassLoader loader = GoalStream.class.getClassLoader();
        ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        Batch batch = threads > 1 ? Batch.PLAIN.on(executor, threads - 1) : Batch.PLAIN;
        OutputStream out = OutputStream.nullOutputStream();
        AssessmentLines lines = new AssessmentLines("zh");
        long[] written = new long[1];
        try (ReferenceEngine engine = ReferenceEngine.builder()
                .profiles(Packs.from(loader))
                .plugins(PluginSource.serviceLoader(loader))
                .build()) {
            Goals goals = new Goals(count);
            long start = System.nanoTime();
            engine.assessAll(
                    StreamSupport.stream(Spliterators.spliteratorUnknownSize(goals, Spliterator.ORDERED), false),
                    assessment -> {
                        byte[] line = lines.line(assessment, goals.inHand.remove());
                        written[0] += line.length;
                        write(out, line);
                    },
                    batch);
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long used = runtime.totalMemory() - runtime.freeMemory();
            System.out.println(count + " goals, " + threads + " threads: " + seconds + " s, " + written[0]
                    + " bytes written, " + used / 1024 + " KB in use, " + runtime.maxMemory() / 1024 + " KB at most");
        } finally {
            executor.shutdown();
        }
    }

    private static void write(OutputStream out, byte[] line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Generates and reads one goal after the other; remembers those whose results are not written yet. */
    private static final class Goals implements Iterator<Request<?>> {
        private final Context context = Context.central().on(LocalDate.of(2025, 9, 1));
        private final Random random = new Random(SEED);
        private final Deque<Decoded<PerformanceGoal>> inHand = new ArrayDeque<>();
        private final int count;
        private int number;

        Goals(int count) {
            this.count = count;
        }

        @Override
        public boolean hasNext() {
            return number < count;
        }

        @Override
        public Request<?> next() {
            Decoded<PerformanceGoal> goal = FormTables.read("f.json", SampleGoals.bytes(number++, random));
            inHand.add(goal);
            return Request.of(goal.subject(), context)
                    .inputDigest(goal.digest())
                    .build();
        }
    }
}

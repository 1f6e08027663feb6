// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.engine.Request;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.core.input.Decoded;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.forms.FormTables;
import org.biaochi.json.AssessmentJson;
import org.biaochi.profiles.Packs;

/**
 * G4: the first review in a fresh JVM, from {@code main} to its result, ours (all rules, ledger, line) beside Drools' (databind
 * and the {@link PeerRules}), in turns. Argument: how many rounds. Prints the milliseconds of both and their ratio.
 */
public final class FirstReview {
    private static final String OURS = "biaochi";
    private static final String DROOLS = "drools";

    private FirstReview() {}

    /** Measures; as a child, reviews once and prints the microseconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long start = System.nanoTime();
        byte[] table = SampleGoals.tables(1, 1).get(0);
        if (arguments[0].equals(OURS)) {
            ours(table);
        } else if (arguments[0].equals(DROOLS)) {
            new DroolsRules().run(new ObjectMapper().readValue(table, FormTable.class));
        } else {
            compare(Integer.parseInt(arguments[0]));
            return;
        }
        System.out.println(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
    }

    private static void ours(byte[] table) {
        ClassLoader loader = FirstReview.class.getClassLoader();
        try (ReferenceEngine engine = ReferenceEngine.builder()
                .profiles(Packs.from(loader))
                .plugins(PluginSource.serviceLoader(loader))
                .build()) {
            Decoded<PerformanceGoal> goal = FormTables.read("f.json", table);
            Context context = Context.central().on(LocalDate.of(2025, 9, 1));
            AssessmentJson.line(
                    engine.review(Request.of(goal.subject(), context).build()), goal, "zh");
        }
    }

    private static void compare(int rounds) throws IOException, InterruptedException {
        List<Long> ours = new ArrayList<>();
        List<Long> drools = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            ours.add(child(OURS));
            drools.add(child(DROOLS));
        }
        long median = median(ours);
        long peer = median(drools);
        System.out.println("first review " + median / 1000 + " ms, Drools " + peer / 1000 + " ms, ours / Drools "
                + Math.round(100.0 * median / peer) / 100.0);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static long child(String side) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstReview.class.getName(),
                        side)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String last = "";
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(side + " ended with " + process.exitValue());
        }
        return Long.parseLong(last);
    }
}

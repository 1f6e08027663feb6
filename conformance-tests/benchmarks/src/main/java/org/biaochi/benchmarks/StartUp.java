// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * G9: process start to first review, in milliseconds, of whole commands run in turns so that noise hits all alike. Arguments:
 * how many rounds, then one command per argument. Prints minimum and median of each.
 */
public final class StartUp {
    private StartUp() {}

    /** Measures. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        List<String> commands = Arrays.asList(arguments).subList(1, arguments.length);
        List<List<Long>> times = new ArrayList<>();
        commands.forEach(command -> times.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < commands.size(); i++) {
                times.get(i).add(run(commands.get(i)));
            }
        }
        for (int i = 0; i < commands.size(); i++) {
            List<Long> sorted = times.get(i).stream().sorted().toList();
            System.out.println("min " + sorted.get(0) + " ms, median " + sorted.get(sorted.size() / 2) + " ms: "
                    + commands.get(i));
        }
    }

    private static long run(String command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(Path.of(".").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status > 2) {
            throw new IllegalStateException("exit status " + status + ": " + command);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}

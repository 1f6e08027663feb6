// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.cli.Biaochi;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.Packs;

/**
 * The budget year of regions of growing size: how many projects a second of processor time of the one thread that runs
 * it, so that a busy machine tells the same, and whether time grows with the projects alone. Arguments: the numbers of
 * projects, such as {@code 1000 9000 200000}; 100 and 200 without any, which only proves that it runs. The first size
 * runs twice, and counts the second time. A project takes about 40 KB of disk for as long as its region is measured.
 * Start it with the heap that is to suffice, such as {@code -Xmx512m}.
 */
public final class RegionYears {
    private static final int PROJECTS_OF_A_DEPARTMENT = 40;
    private static final int WORST_STATUS = 2;

    private RegionYears() {}

    /** Measures. */
    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = arguments.length == 0
                ? List.of(100, 200)
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        ClassLoader loader = RegionYears.class.getClassLoader();
        try (ReferenceEngine engine = ReferenceEngine.builder()
                .profiles(Packs.from(loader))
                .plugins(PluginSource.serviceLoader(loader))
                .build()) {
            measure(engine, sizes.get(0));
            long first = 0;
            for (int size : sizes) {
                long perProject = measure(engine, size) / size;
                first = first == 0 ? perProject : first;
                System.out.println(size + " projects: " + TimeUnit.SECONDS.toNanos(1) / perProject
                        + " a second, time per project " + perProject * 100 / first + " % of that of the first size");
            }
        }
    }

    private static long measure(ReferenceEngine engine, int projects) throws IOException {
        Path folder = Files.createTempDirectory("biaochi-region");
        try {
            int departments = Math.max(1, projects / PROJECTS_OF_A_DEPARTMENT);
            run(
                    engine,
                    folder,
                    "generate",
                    "--projects",
                    Integer.toString(projects),
                    "--departments",
                    Integer.toString(departments),
                    "--region",
                    "500000",
                    "region");
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            run(engine, folder, "cycle", "--region", "500000", "region");
            return threads.getCurrentThreadCpuTime() - start;
        } finally {
            delete(folder);
        }
    }

    private static void run(ReferenceEngine engine, Path folder, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Biaochi.with(() -> engine)
                .out(out, err)
                .directory(folder)
                .build()
                .run(arguments);
        if (status > WORST_STATUS) {
            throw new IllegalStateException(err.toString(StandardCharsets.UTF_8));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

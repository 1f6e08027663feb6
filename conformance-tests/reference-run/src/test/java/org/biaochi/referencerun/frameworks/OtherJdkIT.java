// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.biaochi.kit.Runner;
import org.biaochi.kit.host.LoadChecks;
import org.biaochi.referencerun.conformance.ReferenceEngineTest;
import org.biaochi.referencerun.hosts.PlainHostTest;
import org.biaochi.referencerun.tables.TableDigests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference engine and the hosts keep their contracts, byte for byte, on a newer JDK where one is found. */
class OtherJdkIT {
    private static Optional<Path> newerJava() throws IOException {
        String named = System.getenv("JAVA_HOME_25");
        List<Path> homes = new ArrayList<>();
        if (named != null && !named.isBlank()) {
            homes.add(Path.of(named));
        }
        Path parent = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        try (Stream<Path> siblings = Files.list(parent)) {
            siblings.sorted().forEach(homes::add);
        }
        return homes.stream()
                .filter(OtherJdkIT::isNewer)
                .map(home -> home.resolve("bin/java"))
                .findFirst();
    }

    private static boolean isNewer(Path home) {
        Path release = home.resolve("release");
        try {
            return Files.isExecutable(home.resolve("bin/java"))
                    && Files.exists(release)
                    && Files.readString(release).contains("JAVA_VERSION=\"25");
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(Path java, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(java.toString(), "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(Path.of("target").toAbsolutePath(), "other-jdk", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroy();
            throw new AssertionError("no end: " + command.get(0));
        }
        String said = Files.readString(log);
        assertEquals(0, process.exitValue(), said);
        return said;
    }

    @Test
    void the_contract_holds_on_the_other_jdk() throws IOException, InterruptedException {
        Optional<Path> java = newerJava();
        assumeTrue(java.isPresent(), "no JDK 25 beside " + System.getProperty("java.home") + " and no JAVA_HOME_25");
        String said = run(java.get(), Runner.class.getName(), "--subject", ReferenceEngineTest.class.getName());
        assertTrue(said.contains("conformant: "), said);
    }

    /** Fewer reviews under load than on the JDK of the build, which has the usual number. */
    @ParameterizedTest
    @ValueSource(classes = {PlainHostTest.class, FelixHostIT.class, EquinoxHostIT.class})
    void hosts_keep_their_contract_on_the_other_jdk(Class<?> host) throws IOException, InterruptedException {
        Optional<Path> java = newerJava();
        assumeTrue(java.isPresent(), "no JDK 25 beside " + System.getProperty("java.home") + " and no JAVA_HOME_25");
        String said = run(
                java.get(),
                "-D" + LoadChecks.REVIEWS + "=2000",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                Runner.class.getName(),
                "--subject",
                host.getName());
        assertTrue(said.contains("conformant: "), said);
    }

    @Test
    void the_published_tables_have_the_same_digests_on_the_other_jdk() throws IOException, InterruptedException {
        Optional<Path> java = newerJava();
        assumeTrue(java.isPresent(), "no JDK 25 beside " + System.getProperty("java.home") + " and no JAVA_HOME_25");
        String there = run(java.get(), TableDigests.class.getName());
        for (String digest : TableDigests.all()) {
            assertTrue(there.contains(digest), digest + " is not among those of the other JDK: " + there);
        }
    }
}

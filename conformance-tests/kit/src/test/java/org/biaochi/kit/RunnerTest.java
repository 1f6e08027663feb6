// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.fake.FakeEngine;
import org.biaochi.kit.fake.Fault;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** The runner's exit status and reports. */
class RunnerTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Runner.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                "2025-09-01T00:00:00Z",
                arguments);
    }

    /** An engine that is right. */
    public static final class Right implements EngineContract {
        @Override
        public EngineSubject open(EngineSetup setup) {
            return new FakeEngine(Fault.NONE, setup);
        }
    }

    /** An engine that breaks one requirement. */
    public static final class Broken implements EngineContract {
        @Override
        public EngineSubject open(EngineSetup setup) {
            return new FakeEngine(new Fault(Requirements.REV_019), setup);
        }
    }

    /** An engine whose author skips a check. */
    public static final class Skipping implements EngineContract {
        @Override
        public EngineSubject open(EngineSetup setup) {
            return new FakeEngine(Fault.NONE, setup);
        }

        @Override
        @Test
        @Requirement(Requirements.REV_019)
        public void an_error_fails_and_lighter_findings_do_not() {
            throw new TestAbortedException("not today");
        }
    }

    /** An engine whose author silences a check. */
    public static final class Silent implements EngineContract {
        @Override
        public EngineSubject open(EngineSetup setup) {
            return new FakeEngine(Fault.NONE, setup);
        }

        @Override
        public void an_error_fails_and_lighter_findings_do_not() {
            // Not a test any more.
        }
    }

    @Test
    void a_right_subject_is_conformant(@TempDir Path folder) throws IOException {
        assertEquals(0, run("--subject", Right.class.getName(), "--report", folder.toString()), this::said);
        String json = Files.readString(folder.resolve("conformance.json"));
        assertTrue(json.contains("\"verdict\" : \"conformant\""), json);
        assertTrue(json.contains("\"time\" : \"2025-09-01T00:00:00Z\""), json);
        assertTrue(Files.readString(folder.resolve("conformance.html")).contains("REV-019"));
    }

    @Test
    void a_broken_subject_is_named_with_its_requirement() {
        assertEquals(1, run("--subject", Broken.class.getName()));
        assertTrue(said().contains("FAILED MUST REV-019"), said());
        assertTrue(said().contains("a finding of severity INFO"), said());
    }

    @Test
    void a_skipped_or_silenced_must_is_incomplete() {
        assertEquals(2, run("--subject", Skipping.class.getName()));
        assertTrue(said().contains("not today"), said());
        assertEquals(2, run("--subject", Silent.class.getName()));
        assertTrue(said().contains("no check of it ran"), said());
    }

    @Test
    void misuse_is_explained() {
        String engine = Right.class.getName();
        String[][] misuses = {
            {},
            {"--subject"},
            {"--subject", "no.such.Class"},
            {"--subject", "java.lang.String"},
            {"--subject", "java.lang.Math"},
            {"--subject", engine, "--command", "x"},
            {"--subject", engine, "--subject", engine},
            {"--nonsense", "1"},
            {"--command", "/no/such/program serve"},
            {"--subject", engine, "--class-path", "/no/such.jar"}
        };
        for (String[] misuse : misuses) {
            assertEquals(3, run(misuse), List.of(misuse).toString());
        }
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("Exit status"), "the usage is not printed");
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}

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
import java.util.Set;
import org.biaochi.kit.catalogue.Catalogue;
import org.biaochi.kit.catalogue.Entry;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.fake.Echo;
import org.biaochi.kit.fake.FakeEngine;
import org.biaochi.kit.fake.FakeLineRun;
import org.biaochi.kit.fake.Fault;
import org.biaochi.kit.line.FormulaChecks;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;
import org.biaochi.kit.subject.LineSubject;
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

    /** An engine that claims formulas, and of those two. */
    public static final class Part implements FormulaChecks {
        @Override
        public LineSubject open() {
            return new FakeLineRun(Fault.NONE).open();
        }

        @Override
        public Set<String> formulas() {
            return Set.of("F20", "R01");
        }
    }

    @Test
    void a_subject_that_claims_a_part_is_incomplete_and_says_so() {
        assertEquals(2, run("--subject", Part.class.getName()), this::said);
        assertTrue(said().contains("FRM-001 passed MUST"), said());
        assertTrue(said().contains("CMD-001 skipped MUST"), said());
        assertTrue(said().contains("does not claim it"), said());
    }

    @Test
    void a_right_subject_is_conformant(@TempDir Path folder) throws IOException {
        assertEquals(0, run("--subject", Right.class.getName(), "--report", folder.toString()), this::said);
        String json = Files.readString(folder.resolve("conformance.json"));
        assertTrue(json.contains("\"verdict\" : \"conformant\""), json);
        assertTrue(json.contains("\"time\" : \"2025-09-01T00:00:00Z\""), json);
        assertTrue(Files.readString(folder.resolve("conformance.html")).contains("REV-019"));
        assertTrue(Files.readString(folder.resolve("conformance.xml")).contains("name=\"REV-019 "));
        assertTrue(said().contains("REV-019 passed MUST "), said());
        assertTrue(said().contains("conformant: "), said());
        assertTrue(said().contains("report: " + folder.resolve("conformance.html")), said());
    }

    @Test
    void every_requirement_of_the_profile_has_its_line() {
        run("--subject", Right.class.getName());
        List<String> asked = Catalogue.shipped().entries().stream()
                .filter(entry -> entry.active() && entry.profile() == Entry.Profile.ENGINE)
                .map(Entry::id)
                .toList();
        List<String> named = said().lines()
                .filter(line -> line.matches("[A-Z]+-\\d+ (passed|failed|skipped|not applicable) .*"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertEquals(asked, named);
    }

    @Test
    void help_is_no_misuse() {
        assertEquals(0, run("--help"));
        assertTrue(said().contains("Exit status"), said());
        assertEquals("", complained());
    }

    @Test
    void a_program_that_does_not_speak_the_protocol_is_told_apart_in_two_lines() {
        assertEquals(3, run("--command", echo() + " back"));
        assertTrue(complained().contains("sends back what it is asked"), complained());
        assertEquals(2, complained().lines().count(), complained());
        assertEquals("", said());
    }

    @Test
    void many_failures_of_one_requirement_are_counted() {
        assertEquals(1, run("--command", echo()));
        assertTrue(said().contains("CMD-010 failed MUST "), said());
        assertTrue(said().contains(" more, which the written report lists"), said());
        int asked = Catalogue.shipped().of(Entry.Profile.LINE).size();
        assertTrue(said().lines().count() < 5L * asked, said());
        assertTrue(said().lines().allMatch(line -> line.length() < 450), said());
    }

    @Test
    void a_broken_subject_is_named_with_its_requirement() {
        assertEquals(1, run("--subject", Broken.class.getName()));
        assertTrue(said().contains("REV-019 failed MUST"), said());
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
        assertTrue(complained().contains("Exit status"), "the usage is not printed");
    }

    private static String echo() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return "\"" + java + "\" -cp \"" + System.getProperty("java.class.path") + "\" " + Echo.class.getName();
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.fake.FakeCodecRun;
import org.biaochi.kit.fake.FakeEngine;
import org.biaochi.kit.fake.FakeLineRun;
import org.biaochi.kit.fake.Fault;
import org.biaochi.kit.fake.Rude;
import org.biaochi.kit.subject.CodecSubject;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;
import org.biaochi.kit.subject.LineSubject;
import org.biaochi.kit.subject.NotApplicable;
import org.junit.jupiter.api.Test;

/** Subjects that hang, babble, break down, refuse or cheat: never a green report, always the reason. */
class BadSubjectsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... arguments) {
        PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Runner.run(both, both, "2025-09-01T00:00:00Z", arguments);
    }

    private int runClass(Class<?> subject) {
        return run("--subject", subject.getName());
    }

    private int runHanging(Class<?> subject) {
        return run("--subject", subject.getName(), "--limit", "2");
    }

    private int runProgram(String manner) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String command = "\"" + java + "\" -cp \"" + System.getProperty("java.class.path") + "\" "
                + Rude.class.getName() + " " + manner;
        return run("--command", command, "--limit", "2");
    }

    private void says(String what) {
        assertTrue(said().contains(what), said());
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_program_that_never_answers_does_not_speak_the_protocol() {
        assertEquals(3, runProgram("mute"), this::said);
        says("no answer within 2 seconds");
    }

    @Test
    void a_program_that_hangs_after_the_greeting_fails_and_is_not_waited_for_again_and_again() {
        long begun = System.nanoTime();
        assertEquals(1, runProgram("weary"), this::said);
        says("no answer within 2 seconds");
        says("not asked, for the program has left lines without an answer");
        assertTrue(System.nanoTime() - begun < 60_000_000_000L, "the run waited for every check");
    }

    @Test
    void a_banner_before_the_first_answer_is_told() {
        assertEquals(3, runProgram("herald"), this::said);
        says("its answer is no JSON: Welcome to RudeEngine 3.1");
    }

    @Test
    void a_log_among_the_answers_fails() {
        assertEquals(1, runProgram("chatty"), this::said);
        says("the answer is no JSON: [INFO] request of");
    }

    @Test
    void a_program_that_refuses_everything_fails() {
        assertEquals(1, runProgram("surly"), this::said);
        says("CMD-010 failed");
    }

    /** Hangs when it is opened. */
    public static final class Hanging implements EngineContract {
        @Override
        public EngineSubject open(EngineSetup setup) {
            hang();
            return new FakeEngine(Fault.NONE, setup);
        }
    }

    private static void hang() {
        while (true) {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                // It does not even listen.
            }
        }
    }

    @Test
    void a_subject_that_hangs_fails_the_check_in_hand() {
        assertEquals(1, runHanging(Hanging.class), this::said);
        says("did not come to an end within 2 seconds; nothing was asked after it");
    }

    /** Hangs when it is loaded. */
    public static final class Stuck implements EngineContract {
        static {
            hang();
        }

        @Override
        public EngineSubject open(EngineSetup setup) {
            return new FakeEngine(Fault.NONE, setup);
        }
    }

    /** Breaks down when it is loaded. */
    public static final class Unloadable implements EngineContract {
        private static final int NUMBER = Integer.parseInt("no number");

        @Override
        public EngineSubject open(EngineSetup setup) {
            throw new IllegalStateException(String.valueOf(NUMBER));
        }
    }

    /** Needs a class that is not there. */
    public static final class Incomplete implements EngineContract {
        static {
            missing();
        }

        private static void missing() {
            throw new NoClassDefFoundError("com/example/Vendor");
        }

        @Override
        public EngineSubject open(EngineSetup setup) {
            return new FakeEngine(Fault.NONE, setup);
        }
    }

    @Test
    void a_class_that_cannot_be_loaded_is_misconfigured_and_says_why() {
        assertEquals(3, runHanging(Stuck.class), this::said);
        says("what runs when it is loaded did not come to an end within 2 seconds");
        assertEquals(3, runClass(Unloadable.class), this::said);
        says("NumberFormatException");
        assertEquals(3, runClass(Incomplete.class), this::said);
        says("com/example/Vendor");
    }

    /** Breaks down whenever it is made. */
    public static final class Unmakeable implements EngineContract {
        /** Breaks down. */
        public Unmakeable() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public EngineSubject open(EngineSetup setup) {
            return new FakeEngine(Fault.NONE, setup);
        }
    }

    @Test
    void a_subject_that_cannot_be_made_fails() {
        assertEquals(1, runClass(Unmakeable.class), this::said);
        says("no licence");
    }

    /** Writes well and reads nothing. */
    public static final class Refusing implements CodecContract {
        @Override
        public CodecSubject open() {
            CodecSubject honest = new FakeCodecRun(Fault.NONE).open();
            return new CodecSubject() {
                @Override
                public Written write(List<PerformanceGoal> goals) {
                    return honest.write(goals);
                }

                @Override
                public List<PerformanceGoal> read(byte[] document) {
                    throw new UnreadableInputException("NO", "", new LocalText("不读", "no"));
                }
            };
        }
    }

    @Test
    void a_codec_that_refuses_every_document_fails() {
        assertEquals(1, runClass(Refusing.class), this::said);
        says("CDC-001 failed");
    }

    /** Says by itself that a question does not arise. */
    public static final class Evasive implements EngineContract {
        @Override
        public EngineSubject open(EngineSetup setup) {
            return new FakeEngine(Fault.NONE, setup);
        }

        @Override
        @Test
        @Requirement(Requirements.REV_019)
        public void an_error_fails_and_lighter_findings_do_not() {
            throw new NotApplicable("we do not do that");
        }
    }

    @Test
    void only_a_check_says_that_its_question_does_not_arise() {
        assertEquals(2, runClass(Evasive.class), this::said);
        says("REV-019 skipped MUST");
    }

    /** Knows the corpus by heart and nothing else. */
    public static final class Copy implements LineContract {
        @Override
        public LineSubject open() {
            return new FakeLineRun(new Fault(Requirements.CMD_023)).open();
        }
    }

    @Test
    void who_answers_from_a_copy_of_the_corpus_fails() {
        assertEquals(1, runClass(Copy.class), this::said);
        says("CMD-010 passed");
        says("CMD-023 failed");
        says("a fresh goal got no assessment (made with -Dbiaochi.kit.seed=");
    }
}

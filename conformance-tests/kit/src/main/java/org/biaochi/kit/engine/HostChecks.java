// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Batch;
import org.biaochi.api.engine.BatchSummary;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.Comparison;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.GoalGenerator;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.probe.ProbeRule;
import org.biaochi.kit.subject.EngineSubject;
import org.junit.jupiter.api.Test;

/** What a host relies on: misuse, any subject, batches, comparison, description. */
public interface HostChecks extends EngineChecks {
    private Scene scene() {
        return Scene.of(this).rule("error", ProbeRule.byName("KIT-ROW-001"));
    }

    @Test
    @Requirement(Requirements.ENG_015)
    default void a_closed_engine_refuses_calls() {
        EngineSubject subject = scene().open();
        PerformanceEngine engine = subject.engine();
        subject.close();
        subject.close();
        assertThrows(
                IllegalStateException.class,
                () -> engine.review(scene().request(Goals.rows("one"))),
                "review() after close()");
        assertThrows(IllegalStateException.class, engine::describe, "describe() after close()");
    }

    @Test
    @Requirement(Requirements.ENG_016)
    default void whatever_a_subject_holds_gives_an_assessment() {
        try (EngineSubject subject = scene().open()) {
            subject.engine().review(scene().request(PerformanceGoal.builder().build()));
            GoalGenerator goals = new GoalGenerator(20250901);
            for (int i = 0; i < 300; i++) {
                PerformanceGoal goal = goals.next();
                try {
                    subject.engine().review(scene().request(goal)).canonicalResult();
                } catch (RuntimeException e) {
                    throw new AssertionError("generated goal " + i + " (seed 20250901) made review() throw " + e, e);
                }
            }
        }
    }

    @Test
    @Requirement(Requirements.ENG_017)
    default void a_batch_hands_each_result_on_before_it_reads_the_next() {
        Scene scene = scene();
        List<String> events = new ArrayList<>();
        try (EngineSubject subject = scene.open()) {
            Stream<Request<PerformanceGoal>> requests = Stream.of("passed", "failed", "undecided")
                    .peek(name -> events.add("read " + name))
                    .map(name -> scene.request(Goals.rows(name)));
            BatchSummary summary = subject.engine()
                    .reviewAll(
                            requests,
                            result -> events.add("result "
                                    + result.subject()
                                            .indicators()
                                            .get(0)
                                            .name()
                                            .text()),
                            Cancellation.create());
            assertEquals(
                    List.of(
                            "read passed",
                            "result passed",
                            "read failed",
                            "result failed",
                            "read undecided",
                            "result undecided"),
                    events);
            assertEquals(
                    new BatchSummary(3, 1, 1, 1, false), summary, "the summary of one pass, one fail, one undecided");
        }
    }

    private void endsAfterTheSubjectInHand(BatchRun run) {
        Scene scene = scene();
        Cancellation cancellation = Cancellation.create();
        List<Object> results = new ArrayList<>();
        try (EngineSubject subject = scene.open()) {
            BatchSummary summary = run.of(
                    subject.engine(),
                    Stream.generate(() -> scene.request(Goals.rows("passed"))).limit(10_000),
                    result -> {
                        results.add(result);
                        if (results.size() == 3) {
                            cancellation.cancel();
                        }
                    },
                    cancellation);
            assertEquals(3, results.size(), "results of a batch that was cancelled at the third");
            assertEquals(new BatchSummary(3, 3, 0, 0, true), summary, "the summary of what was done");
        }
    }

    @Test
    @Requirement(Requirements.ENG_018)
    default void cancelling_ends_a_batch_after_the_subject_in_hand() {
        endsAfterTheSubjectInHand(
                (engine, requests, results, cancellation) -> engine.reviewAll(requests, results, cancellation));
    }

    @Test
    @Requirement(Requirements.ENG_053)
    default void a_batch_on_several_threads_gives_the_same_in_the_same_order() {
        Scene scene = scene();
        List<Request<PerformanceGoal>> requests = Stream.iterate(0, i -> i < 120, i -> i + 1)
                .map(i -> scene.request(Goals.rows(
                        List.of("passed", "failed", "undecided", "row " + i).get(i % 4))))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (EngineSubject subject = scene.open()) {
            List<String> alone = requests.stream()
                    .map(request -> subject.engine().review(request).digest())
                    .toList();
            List<String> together = new ArrayList<>();
            BatchSummary summary = subject.engine()
                    .assessAll(
                            requests.stream(),
                            assessment -> together.add(assessment.digest()),
                            Batch.PLAIN.on(threads, 4));
            assertEquals(alone, together, "digests of a batch on four threads, in the order of the requests");
            assertEquals(new BatchSummary(120, 60, 30, 30, false), summary, "the summary of a batch on four threads");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Requirement(Requirements.ENG_053)
    default void a_batch_gives_the_same_whatever_the_executor_does() {
        Scene scene = scene();
        Executor atOnce = Runnable::run;
        Executor never = task -> {};
        Executor full = task -> {
            throw new RejectedExecutionException("full");
        };
        try (EngineSubject subject = scene.open()) {
            for (Executor executor : List.of(atOnce, never, full)) {
                List<String> names =
                        IntStream.range(0, 100).mapToObj(i -> "row " + i).toList();
                List<String> results = new ArrayList<>();
                BatchSummary summary = subject.engine()
                        .assessAll(
                                names.stream().map(name -> scene.request(Goals.rows(name))),
                                assessment -> results.add(((PerformanceGoal) assessment.subject())
                                        .indicators()
                                        .get(0)
                                        .name()
                                        .text()),
                                Batch.PLAIN.on(executor, 2));
                assertEquals(names, results, "the results in the order of the requests");
                assertEquals(new BatchSummary(100, 100, 0, 0, false), summary, "the summary");
            }
        }
    }

    @Test
    @Requirement(Requirements.ENG_018)
    default void cancelling_ends_a_batch_on_several_threads_too() {
        endsAfterTheSubjectInHand((engine, requests, results, cancellation) -> engine.assessAll(
                requests, results, Batch.PLAIN.on(Runnable::run, 2).until(cancellation)));
    }

    @Test
    @Requirement(Requirements.ENG_055)
    default void a_batch_on_several_threads_hands_on_what_went_before_a_break() {
        ProbeRule<?> rule = ProbeRule.rows("KIT-ROW-001", (row, context) -> {
            if (row.name().text().equals("boom")) {
                throw new UnknownError("on purpose");
            }
            return Conclusion.passed();
        });
        Scene scene = Scene.of(this).rule("error", rule);
        Request<PerformanceGoal> passed = scene.request(Goals.rows("passed"));
        Request<PerformanceGoal> nowhere = Request.of(
                        Goals.rows("passed"),
                        Context.profile("no-other-profile").on(Scene.DAY))
                .build();
        breaks(scene, ConfigurationException.class, Stream.of(passed, passed, nowhere, passed));
        breaks(scene, UnknownError.class, Stream.of(passed, passed, scene.request(Goals.rows("boom")), passed));
        breaks(scene, UnsupportedOperationException.class, IntStream.range(0, 4).mapToObj(i -> {
            if (i == 2) {
                throw new UnsupportedOperationException("unreadable");
            }
            return passed;
        }));
    }

    private void breaks(
            Scene scene, Class<? extends Throwable> broken, Stream<? extends Request<PerformanceGoal>> requests) {
        List<Assessment> results = new ArrayList<>();
        try (EngineSubject subject = scene.open()) {
            assertThrows(
                    broken,
                    () -> subject.engine().assessAll(requests, results::add, Batch.PLAIN.on(Runnable::run, 2)),
                    "a batch whose third request breaks off");
        }
        assertEquals(2, results.size(), "results before the break");
    }

    @Test
    @Requirement(Requirements.ENG_019)
    default void a_comparison_says_what_differs() {
        Scene scene = scene();
        try (EngineSubject subject = scene.open()) {
            PerformanceEngine engine = subject.engine();
            GoalAssessment before = engine.review(scene.request(Goals.rows("failed")));
            GoalAssessment after = engine.review(Request.of(Goals.rows("passed"), Scene.HERE)
                    .inputDigest("sha256:11")
                    .build());
            assertTrue(engine.compare(before, before).sameResult(), "an assessment differs from itself");
            Comparison comparison = engine.compare(before, after);
            assertFalse(comparison.sameResult(), "FAIL and PASS count as the same result");
            assertTrue(
                    comparison.effects().stream()
                            .map(Comparison.Difference::what)
                            .anyMatch("verdict"::equals),
                    "the verdict is not among " + comparison.effects());
            assertTrue(
                    comparison.effects().stream().anyMatch(d -> d.what().equals("ledger/KIT-ROW-001")),
                    "the row of KIT-ROW-001 is not among " + comparison.effects());
            assertTrue(
                    comparison.causes().stream().anyMatch(d -> d.what().equals("input")),
                    "the input is not among " + comparison.causes());
        }
    }

    @Test
    @Requirement(Requirements.ENG_020)
    default void an_unknown_profile_is_refused_as_configuration() {
        try (EngineSubject subject = scene().open()) {
            Context nowhere = Context.profile("no-such-profile").on(Scene.DAY);
            ConfigurationException refusal = assertThrows(
                    ConfigurationException.class,
                    () -> subject.engine().review(Goals.rows("one"), nowhere, Facts.NONE));
            assertTrue(
                    String.valueOf(refusal.getMessage()).contains("no-such-profile"),
                    "the refusal does not name the profile: " + refusal.getMessage());
        }
    }
}

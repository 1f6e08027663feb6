// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Batch;
import org.biaochi.api.engine.BatchSummary;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.FactSource;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final FactKey<String> FACT = FactKey.of("history/size", String.class);

    private final TestPlugin plugin = TestPlugin.named("t")
            .goalRule(
                    "T-A-001",
                    Needs.NOTHING.fact(FACT),
                    (goal, context) -> context.fact(FACT).isPresent()
                                    && context.fact(FACT)
                                            .get()
                                            .equals(Integer.toString(
                                                    goal.indicators().size()))
                            ? Conclusion.passed()
                            : Conclusion.failed(Defect.at(Place.ROOT)))
            .rule(
                    "T-R-001",
                    Report.SCOPE,
                    Needs.NOTHING,
                    (report, context) -> Conclusion.passed(),
                    TestPlugin.card("T-R-001", "report").build());
    private final ReferenceEngine engine =
            Given.engine(Given.packs("T-A-001: error", "monitoring: {T-R-001: error}"), plugin);
    private final List<Assessment> results = new ArrayList<>();

    @AfterEach
    void close() {
        engine.close();
    }

    private static Stream<Request<PerformanceGoal>> goals(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Request.of(Given.goal(i % 7), Given.CONTEXT).build());
    }

    /** A source that knows the number of rows and counts what it is asked. */
    private static final class Sizes implements FactSource {
        private final List<Integer> calls = new ArrayList<>();
        private final List<FactRequest> asked = new ArrayList<>();

        @Override
        public List<Facts> fetch(List<FactRequest> requests, List<? extends Subject> subjects) {
            calls.add(subjects.size());
            asked.addAll(requests);
            return subjects.stream()
                    .map(subject -> (PerformanceGoal) subject)
                    .map(goal -> Facts.builder()
                            .put(FACT, Integer.toString(goal.indicators().size()))
                            .build())
                    .toList();
        }
    }

    @Test
    void a_source_is_called_once_per_two_hundred_subjects_with_what_the_rules_declare() {
        Sizes sizes = new Sizes();
        BatchSummary summary = engine.assessAll(goals(450), results::add, Batch.PLAIN.facts(sizes));
        assertThat(summary).isEqualTo(new BatchSummary(450, 450, 0, 0, false));
        assertThat(sizes.calls).containsExactly(200, 200, 50);
        assertThat(sizes.asked).hasSize(3).allSatisfy(request -> {
            assertThat(request.key()).isEqualTo(FACT);
            assertThat(request.rules()).containsExactly(RuleId.of("T-A-001"));
        });
    }

    @Test
    void subjects_whose_rules_need_nothing_cause_no_call_and_keep_their_turn() {
        Sizes sizes = new Sizes();
        Stream<Request<?>> mixed = IntStream.range(0, 10)
                .mapToObj(i -> i % 2 == 0
                        ? Request.of(Given.goal(i), Given.CONTEXT).build()
                        : Request.of(Report.named("" + i), Given.CONTEXT).build());
        engine.assessAll(mixed, results::add, Batch.PLAIN.facts(sizes));
        assertThat(sizes.calls).containsExactly(5);
        assertThat(results)
                .extracting(result -> result.subject().type().name())
                .startsWith("goal", "report", "goal", "report")
                .hasSize(10);
    }

    @Test
    void facts_of_the_request_stand_before_those_of_the_source() {
        Facts own = Facts.builder().put(FACT, "wrong").build();
        engine.assessAll(
                Stream.of(Request.of(Given.goal(1), Given.CONTEXT).facts(own).build()),
                results::add,
                Batch.PLAIN.facts(new Sizes()));
        assertThat(results.get(0).findings()).hasSize(1);
    }

    @Test
    void a_source_that_breaks_down_is_named_and_what_was_done_stands() {
        Sizes sizes = new Sizes();
        FactSource breaking = (requests, subjects) -> {
            if (sizes.calls.size() == 2) {
                throw new IllegalStateException("no connection");
            }
            return sizes.fetch(requests, subjects);
        };
        for (Batch batch : List.of(Batch.PLAIN, Batch.PLAIN.on(Runnable::run, 2))) {
            sizes.calls.clear();
            results.clear();
            ConfigurationException refusal = catchThrowableOfType(
                    ConfigurationException.class,
                    () -> engine.assessAll(goals(100), results::add, batch.facts(breaking, 20)));
            assertThat(refusal.code()).isEqualTo("FACT_SOURCE_FAILED");
            assertThat(refusal).hasRootCauseMessage("no connection").hasMessageContaining("no connection");
            assertThat(results).hasSize(40);
        }
    }

    @Test
    void a_source_that_answers_too_little_is_refused() {
        FactSource lazy = (requests, subjects) -> List.of(Facts.NONE);
        ConfigurationException refusal = catchThrowableOfType(
                ConfigurationException.class, () -> engine.assessAll(goals(3), results::add, Batch.PLAIN.facts(lazy)));
        assertThat(refusal.code()).isEqualTo("FACT_SOURCE_ANSWERS");
        assertThat(refusal.text().en()).contains("1 answers for 3 subjects");
        assertThat(results).isEmpty();
    }

    @Test
    void threads_change_neither_order_nor_digests() {
        List<Assessment> alone = new ArrayList<>();
        BatchSummary expected = engine.assessAll(goals(1000), alone::add, Batch.PLAIN.facts(new Sizes()));
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            for (int workers = 1; workers <= 4; workers++) {
                results.clear();
                Batch batch = Batch.PLAIN.facts(new Sizes()).on(threads, workers);
                assertThat(engine.assessAll(goals(1000), results::add, batch)).isEqualTo(expected);
                assertThat(results)
                        .extracting(Assessment::digest)
                        .containsExactlyElementsOf(
                                alone.stream().map(Assessment::digest).toList());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_calling_thread_does_what_an_executor_never_begins_or_refuses() {
        for (Executor idle : List.<Executor>of(task -> {}, task -> {
            throw new RejectedExecutionException();
        })) {
            results.clear();
            BatchSummary summary = engine.assessAll(goals(100), results::add, Batch.PLAIN.on(idle, 4));
            assertThat(summary.assessed()).isEqualTo(100);
            assertThat(results).hasSize(100);
        }
    }

    @Test
    void an_executor_in_any_order_gives_results_in_order() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Random random = new Random(20250901);
        Executor odd = task -> {
            waiting.addFirst(task);
            if (random.nextBoolean()) {
                waiting.removeFirst().run();
            }
        };
        engine.assessAll(goals(500), results::add, Batch.PLAIN.on(odd, 5));
        assertThat(results)
                .extracting(result ->
                        ((PerformanceGoal) result.subject()).indicators().size())
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).mapToObj(i -> i % 7).toList());
    }

    @Test
    void only_so_much_is_read_ahead() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        engine.assessAll(
                goals(5000).peek(request -> read.incrementAndGet()),
                result -> {
                    results.add(result);
                    ahead.accumulateAndGet(read.get() - results.size(), Math::max);
                },
                Batch.PLAIN.on(Runnable::run, 3));
        assertThat(results).hasSize(5000);
        assertThat(ahead.get()).isLessThan(100);
    }

    @Test
    void cancelling_hands_nothing_more_on() {
        for (Batch batch : List.of(Batch.PLAIN, Batch.PLAIN.on(Runnable::run, 2), Batch.PLAIN.facts(new Sizes()))) {
            results.clear();
            Cancellation cancellation = Cancellation.create();
            BatchSummary summary = engine.assessAll(
                    goals(1000),
                    result -> {
                        results.add(result);
                        if (results.size() == 33) {
                            cancellation.cancel();
                        }
                    },
                    batch.until(cancellation));
            assertThat(results).hasSize(33);
            assertThat(summary.assessed()).isEqualTo(33);
            assertThat(summary.cancelled()).isTrue();
        }
    }

    @Test
    void a_request_that_cannot_be_served_leaves_the_earlier_results() {
        Request<?> nowhere = Request.of(
                        Given.goal(1), Context.profile("nowhere").on(Given.CONTEXT.asOf()))
                .build();
        for (Batch batch : List.of(Batch.PLAIN, Batch.PLAIN.on(Runnable::run, 2))) {
            results.clear();
            Stream<Request<?>> requests = Stream.concat(Stream.concat(goals(40), Stream.of(nowhere)), goals(40));
            ConfigurationException refusal = catchThrowableOfType(
                    ConfigurationException.class, () -> engine.assessAll(requests, results::add, batch));
            assertThat(refusal.code()).isEqualTo("PACK_UNKNOWN");
            assertThat(results).hasSize(40);
        }
    }

    @Test
    void a_stream_that_breaks_off_leaves_what_it_gave() {
        Stream<Request<?>> broken = IntStream.range(0, 100).mapToObj(i -> {
            if (i == 70) {
                throw new IllegalStateException("line 71");
            }
            return Request.of(Given.goal(i % 7), Given.CONTEXT).build();
        });
        assertThatThrownBy(() -> engine.assessAll(
                        broken, results::add, Batch.PLAIN.facts(new Sizes()).on(Runnable::run, 2)))
                .hasMessage("line 71");
        assertThat(results).hasSize(70);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.EngineListener;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.api.engine.PluginStatus.State;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.junit.jupiter.api.Test;

class PluginLifeTest {
    private static TestPlugin plugin(String id, String rule) {
        return TestPlugin.named(id).goalRule(rule, (goal, context) -> Conclusion.passed());
    }

    private static List<PluginStatus> statuses(RuleProvider... plugins) {
        try (ReferenceEngine engine = Given.engine(Given.packs(), plugins)) {
            return engine.describe().plugins();
        }
    }

    @Test
    void a_plug_in_passes_every_state_in_order() {
        List<State> states = new ArrayList<>();
        EngineListener listener = new EngineListener() {
            @Override
            public void pluginChanged(PluginStatus status) {
                states.add(status.state());
            }
        };
        ReferenceEngine engine = ReferenceEngine.builder()
                .profiles(Given.packs())
                .plugins(PluginSource.of(plugin("t", "T-A-001")))
                .listener(listener)
                .build();
        engine.close();
        assertThat(states)
                .containsExactly(State.DISCOVERED, State.DESCRIBED, State.ACCEPTED, State.READY, State.CLOSED);
    }

    @Test
    void another_spi_major_or_a_later_minor_is_rejected_with_the_remedy() {
        List<PluginStatus> statuses = statuses(
                plugin("a", "T-A-001").spi(SpiVersion.MAJOR + 1, 0),
                plugin("b", "T-B-001").spi(SpiVersion.MAJOR, SpiVersion.MINOR + 1));
        assertThat(statuses).extracting(PluginStatus::state).containsExactly(State.REJECTED, State.REJECTED);
        assertThat(statuses.get(0).reason()).contains("rebuild");
        assertThat(statuses.get(1).reason()).contains("update the engine");
    }

    @Test
    void reserved_prefixes_belong_to_the_built_in_providers() {
        assertThat(statuses(plugin("a", "GR-CMP-001")).get(0).reason()).contains("reserved prefix");
        assertThat(statuses(plugin("org.biaochi.validators.goal", "GR-CMP-001"))
                        .get(0)
                        .state())
                .isEqualTo(State.READY);
    }

    @Test
    void of_two_claimants_of_a_rule_none_is_taken_and_the_other_runs_when_one_leaves() {
        TestPlugin first = plugin("a", "T-A-001");
        TestPlugin second = plugin("b", "T-A-001");
        Switchable source = new Switchable();
        try (ReferenceEngine engine = ReferenceEngine.builder()
                .profiles(Given.packs())
                .plugins(source)
                .build()) {
            source.sink.arrived(first);
            source.sink.arrived(second);
            assertThat(engine.describe().plugins())
                    .extracting(PluginStatus::state)
                    .containsExactly(State.REJECTED, State.REJECTED);
            source.sink.left(first);
            assertThat(engine.describe().plugins())
                    .extracting(PluginStatus::state)
                    .containsExactly(State.CLOSED, State.READY);
        }
    }

    @Test
    void unknown_options_are_rejected_and_known_ones_reach_the_plug_in() {
        try (ReferenceEngine engine = ReferenceEngine.builder()
                .profiles(Given.packs())
                .plugins(PluginSource.of(plugin("a", "T-A-001").option("depth"), plugin("b", "T-B-001")))
                .options("a", Map.of("depth", "3"))
                .options("b", Map.of("depth", "3"))
                .build()) {
            assertThat(engine.describe().plugins())
                    .extracting(PluginStatus::state)
                    .containsExactly(State.READY, State.REJECTED);
        }
    }

    @Test
    void rules_that_wait_for_each_other_are_rejected() {
        TestPlugin circle = TestPlugin.named("c")
                .goalRule("T-C-001", Needs.NOTHING.after(RuleId.of("T-C-002")), (goal, context) -> Conclusion.passed())
                .goalRule("T-C-002", Needs.NOTHING.after(RuleId.of("T-C-001")), (goal, context) -> Conclusion.passed());
        assertThat(statuses(circle).get(0).reason()).contains("T-C-001").contains("T-C-002");
    }

    @Test
    void a_provider_that_throws_is_rejected_and_named() {
        RuleProvider broken = new RuleProvider() {
            @Override
            public ProviderDescriptor descriptor() {
                throw new NoClassDefFoundError("com/example/Gone");
            }

            @Override
            public List<Rule<?, ?>> create(Environment environment) {
                return List.of();
            }
        };
        PluginStatus status = statuses(broken).get(0);
        assertThat(status.state()).isEqualTo(State.REJECTED);
        assertThat(status.reason()).contains("com/example/Gone");
    }

    @Test
    void a_pack_that_cannot_be_read_rejects_its_plug_in_with_file_and_line() {
        PluginStatus status =
                statuses(plugin("p", "T-P-001").pack("id: p\nid: q\n")).get(0);
        assertThat(status.state()).isEqualTo(State.REJECTED);
        assertThat(status.reason()).contains("p.yaml:2");
    }

    @Test
    void a_pack_of_a_plug_in_can_be_used_while_it_is_there() {
        TestPlugin plugin = plugin("p", "T-P-001").pack(Given.pack("sector", "T-P-001: error"));
        try (ReferenceEngine engine = Given.engine(Given.packs(), plugin)) {
            assertThat(engine.describe().profiles()).contains("sector");
        }
    }

    @Test
    void a_profile_without_the_merge_threshold_is_refused_by_name() {
        Packs packs = Packs.of(List.of(PackReader.read(
                "bare.yaml", "id: test\nversion: 1.0.0\nname: {zh: 空, en: bare}\nregion: \"000000\"\n")));
        try (ReferenceEngine engine = Given.engine(packs)) {
            assertThatThrownBy(() -> engine.review(Given.goal(1), Given.CONTEXT, Facts.NONE))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("merge.threshold");
        }
    }

    @Test
    void runs_in_flight_keep_a_leaving_plug_in_and_later_runs_do_without_it() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        TestPlugin slow = TestPlugin.named("slow").goalRule("T-S-001", (goal, context) -> {
            inside.countDown();
            await(go);
            return Conclusion.passed();
        });
        Switchable source = new Switchable();
        try (ReferenceEngine engine = ReferenceEngine.builder()
                .profiles(Given.packs("T-S-001: error"))
                .plugins(source)
                .build()) {
            source.sink.arrived(slow);
            CompletableFuture<GoalAssessment> running =
                    CompletableFuture.supplyAsync(() -> engine.review(Given.goal(1), Given.CONTEXT, Facts.NONE));
            await(inside);
            source.sink.left(slow);
            CompletableFuture<Void> unused = engine.unused(slow);
            assertThat(unused).isNotDone();
            assertThat(outcome(engine.review(Given.goal(1), Given.CONTEXT, Facts.NONE), "T-S-001"))
                    .isEqualTo(Outcome.SKIPPED);
            go.countDown();
            assertThat(outcome(running.get(10, TimeUnit.SECONDS), "T-S-001")).isEqualTo(Outcome.PASSED);
            unused.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void an_expelled_plug_in_leaves_rows_that_say_so() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        TestPlugin slow = TestPlugin.named("slow")
                .goalRule("T-S-001", (goal, context) -> {
                    inside.countDown();
                    await(go);
                    return Conclusion.passed();
                })
                .goalRule("T-S-002", (goal, context) -> Conclusion.passed());
        Switchable source = new Switchable();
        try (ReferenceEngine engine = ReferenceEngine.builder()
                .profiles(Given.packs("T-S-001: error", "T-S-002: error"))
                .plugins(source)
                .build()) {
            source.sink.arrived(slow);
            CompletableFuture<GoalAssessment> running =
                    CompletableFuture.supplyAsync(() -> engine.review(Given.goal(1), Given.CONTEXT, Facts.NONE));
            await(inside);
            source.sink.left(slow);
            engine.expel(slow);
            go.countDown();
            GoalAssessment review = running.get(10, TimeUnit.SECONDS);
            assertThat(outcome(review, "T-S-001")).isEqualTo(Outcome.PASSED);
            assertThat(review.ledger().row(RuleId.of("T-S-002")).orElseThrow().reasons())
                    .containsExactly(Reason.PLUGIN_GONE);
        }
    }

    private static Outcome outcome(GoalAssessment review, String rule) {
        return review.ledger().row(RuleId.of(rule)).orElseThrow().outcome();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A source whose sink the test holds. */
    private static final class Switchable implements PluginSource {
        private Sink sink;

        @Override
        public Connection connect(Sink sink) {
            this.sink = sink;
            return () -> {};
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.spi.Needs;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.probe.PackText;
import org.biaochi.kit.probe.ProbeProvider;
import org.biaochi.kit.probe.ProbeRule;
import org.biaochi.kit.probe.Surroundings;
import org.biaochi.kit.subject.EngineSubject;
import org.junit.jupiter.api.Test;

/** Plug-ins that come and go while the engine works. */
public interface ArrivalChecks extends EngineChecks {
    private ProbeProvider provider(ProbeRule<?>... rules) {
        return ProbeProvider.of("org.example.guest", rules);
    }

    private Scene scene() {
        return Scene.of(this).pack(pack -> pack.rule("KIT-ASK-001", "error"));
    }

    private ProbeRule<PerformanceGoal> passing() {
        return ProbeRule.always("KIT-ASK-001", Conclusion.passed());
    }

    private Outcome outcome(EngineSubject subject) {
        return Scene.row(subject.engine().review(scene().request(Goals.rows("one"))), "KIT-ASK-001")
                .outcome();
    }

    @Test
    @Requirement(Requirements.ENG_046)
    default void later_runs_see_a_plug_in_that_arrived() {
        try (EngineSubject subject = scene().open()) {
            assertEquals(Outcome.SKIPPED, outcome(subject), "before the plug-in arrived");
            subject.add(provider(passing()));
            assertEquals(Outcome.PASSED, outcome(subject), "after the plug-in arrived");
        }
    }

    @Test
    @Requirement(Requirements.ENG_047)
    default void later_runs_do_without_a_plug_in_that_left() {
        ProbeProvider guest = provider(passing());
        try (EngineSubject subject = scene().setup(s -> s.with(guest)).open()) {
            outcome(subject);
            subject.remove(guest);
            assertEquals(Outcome.SKIPPED, outcome(subject), "after the plug-in left");
        }
    }

    @Test
    @Requirement(Requirements.ENG_048)
    default void a_run_in_flight_keeps_the_plug_ins_it_started_with() {
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        ProbeRule<PerformanceGoal> first = ProbeRule.goal("KIT-AAA-001", (goal, context) -> {
            meanwhile.get().run();
            return Conclusion.passed();
        });
        ProbeRule<PerformanceGoal> second = passing().needs(Needs.NOTHING.after(RuleId.of("KIT-AAA-001")));
        ProbeProvider guest = provider(first, second);
        try (EngineSubject subject = scene().setup(s -> s.with(guest)).open()) {
            meanwhile.set(() -> {
                meanwhile.set(() -> {});
                Thread remover = new Thread(() -> subject.remove(guest), "remover");
                remover.setDaemon(true);
                remover.start();
                try {
                    remover.join(100);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            assertEquals(Outcome.PASSED, outcome(subject), "a rule whose plug-in left while the run was in flight");
        }
    }

    @Test
    @Requirement(Requirements.ENG_049)
    default void plug_ins_come_and_go_under_load() {
        ProbeProvider guest = provider(passing());
        try (EngineSubject subject = scene().open()) {
            AtomicBoolean first = new AtomicBoolean(true);
            List<Outcome> outcomes = Surroundings.inThreads(1, () -> {
                boolean moves = first.getAndSet(false);
                Outcome last = Outcome.PASSED;
                for (int i = 0; i < 200; i++) {
                    if (moves) {
                        subject.add(guest);
                        subject.remove(guest);
                    } else {
                        Outcome now = outcome(subject);
                        last = now == Outcome.PASSED || now == Outcome.SKIPPED ? last : now;
                    }
                }
                return last;
            });
            assertEquals(List.of(Outcome.PASSED, Outcome.PASSED), outcomes, "a run saw half a plug-in");
            assertEquals(Outcome.SKIPPED, outcome(subject), "after the last plug-in left");
        }
    }

    @Test
    @Requirement(Requirements.ENG_050)
    default void a_pack_comes_and_goes_with_its_plug_in() {
        String pack =
                PackText.of("kit-guest", "990000").put("extends", "central").toString();
        ProbeProvider guest = provider(passing()).describing(descriptor -> descriptor.pack("kit-guest.yaml", pack));
        Context there = Context.profile("kit-guest").on(Scene.DAY);
        try (EngineSubject subject = scene().open()) {
            subject.add(guest);
            assertEquals("kit-guest", subject.engine().profile(there).ref().id());
            subject.remove(guest);
            assertThrows(
                    ConfigurationException.class,
                    () -> subject.engine().profile(there),
                    "the pack of a plug-in that left");
        }
    }

    @Test
    @Requirement(Requirements.ENG_051)
    default void the_one_left_over_of_two_claimants_is_taken() {
        ProbeProvider a = provider(passing());
        ProbeProvider b = ProbeProvider.of("org.example.rival", passing());
        try (EngineSubject subject = scene().setup(s -> s.with(a, b)).open()) {
            subject.remove(b);
            assertEquals(
                    PluginStatus.State.READY,
                    Scene.status(subject, "org.example.guest").state());
        }
    }

    @Test
    @Requirement(Requirements.ENG_052)
    default void a_plug_in_that_left_can_be_collected() throws InterruptedException {
        try (EngineSubject subject = scene().open()) {
            WeakReference<ProbeProvider> left = comeAndGo(subject);
            for (int i = 0; i < 100 && left.get() != null; i++) {
                System.gc();
                Thread.sleep(i);
            }
            assertTrue(left.get() == null, "the engine still holds a plug-in that left");
        }
    }

    private WeakReference<ProbeProvider> comeAndGo(EngineSubject subject) {
        ProbeProvider guest = provider(passing());
        subject.add(guest);
        outcome(subject);
        subject.remove(guest);
        outcome(subject);
        return new WeakReference<>(guest);
    }
}

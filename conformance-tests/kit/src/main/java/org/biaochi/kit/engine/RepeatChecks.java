// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.biaochi.api.engine.Request;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.probe.PackText;
import org.biaochi.kit.probe.ProbeProvider;
import org.biaochi.kit.probe.ProbeRule;
import org.biaochi.kit.probe.Surroundings;
import org.biaochi.kit.subject.EngineSubject;
import org.junit.jupiter.api.Test;

/** One input, one result: everywhere, always, whoever else is there. */
public interface RepeatChecks extends EngineChecks {
    /** System property: how many times each of two threads reviews two goals. */
    String REPEATS = "biaochi.kit.repeats";

    /** How many times unless the property says otherwise. */
    int USUAL = 100;

    private Scene scene() {
        return Scene.of(this)
                .rule("error", ProbeRule.byName("KIT-ROW-001"))
                .rule(
                        "warning",
                        ProbeRule.goal(
                                "KIT-ASK-002",
                                (goal, context) -> Conclusion.failed(Defect.at(Place.ROOT)
                                        .with(Arguments.of("name", goal.name().text())
                                                .with("day", context.asOf())
                                                .with("share", new BigDecimal("12.50"))))));
    }

    private void sameEverywhere(Map<String, String> digests) {
        String first = digests.values().iterator().next();
        digests.forEach((where, digest) -> assertEquals(first, digest, "the result differs under " + where));
    }

    @Test
    @Requirement(Requirements.ENG_001)
    default void a_repeated_review_gives_the_same_bytes() {
        try (EngineSubject subject = scene().open()) {
            Request<PerformanceGoal> request = scene().request(Goals.rows("failed", "passed", "undecided"));
            byte[] first = subject.engine().review(request).canonicalResult();
            for (int i = 0; i < 20; i++) {
                assertArrayEquals(
                        first,
                        subject.engine().review(request).canonicalResult(),
                        "review " + (i + 2) + " of one request differs from the first");
            }
        }
    }

    @Test
    @Requirement(Requirements.ENG_002)
    default void the_default_locale_does_not_matter() {
        sameEverywhere(Surroundings.inLocales(
                () -> scene().review(Goals.rows("failed", "passed")).digest()));
    }

    @Test
    @Requirement(Requirements.ENG_003)
    default void the_default_time_zone_does_not_matter() {
        sameEverywhere(Surroundings.inZones(
                () -> scene().review(Goals.rows("failed", "passed")).digest()));
    }

    @Test
    @Requirement(Requirements.ENG_004)
    default void the_context_class_loader_does_not_matter() {
        sameEverywhere(Surroundings.inClassLoaders(
                () -> scene().review(Goals.rows("failed", "passed")).digest()));
    }

    @Test
    @Requirement(Requirements.ENG_005)
    default void two_threads_get_what_one_gets() {
        Scene scene = scene();
        try (EngineSubject subject = scene.open()) {
            Request<PerformanceGoal> one = scene.request(Goals.rows("failed", "passed"));
            Request<PerformanceGoal> other = scene.request(Goals.rows("undecided", "passed", "failed"));
            String expectedOne = subject.engine().review(one).digest();
            String expectedOther = subject.engine().review(other).digest();
            List<String> digests = Surroundings.inThreads(
                    Integer.getInteger(REPEATS, USUAL),
                    () -> subject.engine().review(one).digest() + " "
                            + subject.engine().review(other).digest());
            assertEquals(
                    Set.of(expectedOne + " " + expectedOther),
                    Set.copyOf(digests),
                    "reviews in two threads gave other results than reviews in one");
        }
    }

    @Test
    @Requirement(Requirements.ENG_006)
    default void engines_in_one_process_are_strangers() {
        EngineSubject closed = Scene.of(this)
                .rule("error", ProbeRule.always("KIT-ROW-001", Conclusion.failed(Defect.at(Place.ROOT))))
                .open();
        String before = scene().review(Goals.rows("failed")).digest();
        closed.engine().review(scene().request(Goals.rows("one")));
        try (EngineSubject subject = scene().open()) {
            closed.close();
            assertEquals(
                    before,
                    subject.engine()
                            .review(scene().request(Goals.rows("failed")))
                            .digest(),
                    "another engine of the process, opened or closed, changed a result");
        }
    }

    @Test
    @Requirement(Requirements.ENG_007)
    default void the_order_of_arrival_does_not_matter() {
        ProbeProvider a = ProbeProvider.of("org.example.a", ProbeRule.byName("KIT-ROW-001"));
        ProbeProvider b = ProbeProvider.of(
                "org.example.b", ProbeRule.always("KIT-ASK-002", Conclusion.failed(Defect.at(Place.ROOT))));
        Consumer<PackText> named = pack -> pack.rule("KIT-ROW-001", "error").rule("KIT-ASK-002", "warning");
        PerformanceGoal goal = Goals.rows("failed", "passed");
        assertEquals(
                Scene.of(this).pack(named).setup(s -> s.with(a, b)).review(goal).digest(),
                Scene.of(this).pack(named).setup(s -> s.with(b, a)).review(goal).digest(),
                "the result depends on which plug-in arrived first");
    }
}

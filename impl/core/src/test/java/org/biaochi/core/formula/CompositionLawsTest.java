// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.biaochi.api.monitoring.AchievementLevel;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.linkage.Cuts;
import org.biaochi.core.formula.linkage.LinkageTerms;
import org.biaochi.core.formula.progress.Completion;
import org.biaochi.core.formula.score.FrameworkScore;
import org.biaochi.core.formula.score.MultiSource;
import org.biaochi.core.formula.supervision.Ranking;
import org.junit.jupiter.api.Test;

/** What is put together keeps sums, bounds and does not depend on order, tried on seeded inputs. */
class CompositionLawsTest {
    private static final int TRIES = 400;
    private static final Terms TERMS = ShippedParameters.terms();

    private final Random random = new Random(2028);

    private static Value<Rational> number(String text) {
        return Given.number(new BigDecimal(text));
    }

    private Value<Rational> hundredths(int from, int to) {
        return Given.number(BigDecimal.valueOf(from * 100L + random.nextInt((to - from) * 100), 2));
    }

    @Test
    void a_rank_counts_who_is_better_and_those_without_score_are_listed() {
        for (int i = 0; i < TRIES; i++) {
            Map<String, Value<Rational>> scores = new LinkedHashMap<>();
            for (int object = 0; object < random.nextInt(8); object++) {
                scores.put(
                        "O" + object,
                        random.nextInt(4) == 0 ? Value.missing("score") : number("8" + random.nextInt(4)));
            }
            Ranking ranking = Ranking.of(scores, Value.present(0), Value.notApplicable(""), TERMS)
                    .value()
                    .get();
            scores.forEach((id, score) -> {
                if (!score.isPresent()) {
                    assertTrue(ranking.excluded().contains(id), scores::toString);
                    return;
                }
                long better = scores.values().stream()
                        .filter(other -> other.isPresent() && other.get().isAbove(score.get()))
                        .count();
                assertEquals(better + 1, (int) ranking.ranks().get(id), scores::toString);
            });
            assertEquals(
                    scores.size(), ranking.ranks().size() + ranking.excluded().size());
            assertFalse(ranking.warning());
        }
        assertTrue(Ranking.of(Map.of("A", number("90")), Value.present(1), Value.notApplicable(""), TERMS)
                .value()
                .get()
                .warning());
    }

    @Test
    void a_mean_of_sources_lies_between_the_lowest_and_the_highest() {
        for (int i = 0; i < TRIES; i++) {
            List<MultiSource.Source> sources = new ArrayList<>();
            Rational lowest = Rational.of(1_000);
            Rational highest = Rational.ZERO;
            for (int source = 0; source <= random.nextInt(5); source++) {
                Value<Rational> score = hundredths(0, 100);
                sources.add(new MultiSource.Source(hundredths(1, 5), score));
                lowest = lowest.min(score.get());
                highest = highest.max(score.get());
            }
            Composite mean = MultiSource.sources(sources, TERMS).value().get();
            Rational points = mean.points().orElseThrow();
            assertFalse(points.isBelow(lowest) || points.isAbove(highest), sources::toString);
            Collections.shuffle(sources, random);
            assertEquals(mean, MultiSource.sources(sources, TERMS).value().get());
            assertNotEquals(Composite.of(points.plus(Rational.ONE)), mean);
            assertNotEquals(Composite.INCOMPLETE, mean);
        }
    }

    @Test
    void cuts_do_not_depend_on_order_and_never_exceed_base_or_sum() {
        for (int i = 0; i < TRIES; i++) {
            Value<Rational> base = hundredths(0, 50);
            List<String> names = new ArrayList<>(List.of("监控", "评价", "监督"));
            Map<String, Value<Rational>> cuts = new LinkedHashMap<>();
            names.forEach(name -> cuts.put(name, hundredths(0, 30)));
            for (Cuts.Mode mode : Cuts.Mode.values()) {
                Terms terms = TERMS.with(LinkageTerms.CUTS, mode);
                Rational cut = Cuts.combined(base, cuts, terms).value().get();
                Rational sum = cuts.values().stream().map(Value::get).reduce(Rational.ZERO, Rational::plus);
                assertFalse(cut.isAbove(base.get()) || cut.isAbove(sum), cuts::toString);
                cuts.values().forEach(one -> assertFalse(cut.isBelow(one.get().min(base.get())), cuts::toString));
                Collections.shuffle(names, random);
                Map<String, Value<Rational>> shuffled = new LinkedHashMap<>();
                names.forEach(name -> shuffled.put(name, Objects.requireNonNull(cuts.get(name))));
                assertEquals(cut, Cuts.combined(base, shuffled, terms).value().get());
            }
        }
    }

    @Test
    void goal_completion_lies_between_its_bounds_whatever_the_order() {
        for (int i = 0; i < TRIES; i++) {
            List<Completion.Item> items = new ArrayList<>();
            for (int item = 0; item <= random.nextInt(6); item++) {
                boolean missing = random.nextInt(4) == 0;
                items.add(new Completion.Item(
                        hundredths(1, 30),
                        missing
                                ? Value.missing("c")
                                : Value.present(hundredths(-1, 2).get())));
            }
            Completion.Bounds bounds = Completion.goal(items).value().get();
            assertFalse(
                    bounds.lower().signum() < 0
                            || bounds.lower().isAbove(bounds.upper())
                            || bounds.upper().isAbove(Rational.ONE),
                    items::toString);
            Collections.shuffle(items, random);
            assertEquals(bounds, Completion.goal(items).value().get());
        }
    }

    @Test
    void a_better_level_never_counts_less_towards_completion() {
        Rational before = Rational.ONE;
        for (AchievementLevel level : AchievementLevel.values()) {
            Rational share = Completion.share(Value.present(level), TERMS).get();
            assertFalse(share.signum() < 0 || share.isAbove(before), level::toString);
            before = share;
        }
        assertEquals(
                Value.State.MISSING,
                Completion.share(Value.missing("level"), TERMS).state());
    }

    @Test
    void inner_nodes_of_a_framework_add_up_to_their_parent() {
        for (int i = 0; i < TRIES; i++) {
            List<FrameworkScore.Node> children = new ArrayList<>();
            Rational weight = Rational.ZERO;
            Rational score = Rational.ZERO;
            for (int child = 0; child <= random.nextInt(5); child++) {
                Value<Rational> w = hundredths(1, 30);
                Value<Rational> s = hundredths(0, 1);
                children.add(new FrameworkScore.Node("N" + child, null, w, s));
                weight = weight.plus(w.get());
                score = score.plus(s.get());
            }
            assertEquals(
                    Composite.of(score),
                    FrameworkScore.inner(weight, children, TERMS).value().get());
            assertEquals(
                    "WEIGHT_SUM",
                    FrameworkScore.inner(weight.plus(Rational.of(1, 100)), children, TERMS)
                            .value()
                            .code());
        }
    }
}

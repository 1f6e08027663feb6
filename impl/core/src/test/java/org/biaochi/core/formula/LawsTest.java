// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.linkage.TransferShares;
import org.biaochi.core.formula.progress.IndicatorLight;
import org.biaochi.core.formula.progress.ProjectLight;
import org.biaochi.core.formula.progress.ReasonMandatory;
import org.biaochi.core.formula.score.Grades;
import org.biaochi.core.formula.score.IndicatorScore;
import org.biaochi.core.formula.score.Totals;
import org.biaochi.core.formula.supervision.Ranking;
import org.biaochi.core.formula.survey.Draw;
import org.biaochi.core.formula.survey.SampleSize;
import org.biaochi.core.formula.survey.Strata;
import org.junit.jupiter.api.Test;

/** Laws that hold for any input, tried on seeded ones. */
class LawsTest {
    private static final int TRIES = 400;
    private static final Terms TERMS = ShippedParameters.terms();
    private static final Value<Rational> WEIGHT = number("10");

    private final Random random = new Random(2026);

    private static Value<Rational> number(String text) {
        return Given.number(new BigDecimal(text));
    }

    private Value<Rational> hundredths(int from, int to) {
        return Given.number(BigDecimal.valueOf(from * 100L + random.nextInt((to - from) * 100), 2));
    }

    @Test
    void a_higher_actual_never_lowers_the_score_of_a_floor_nor_raises_that_of_a_ceiling() {
        for (int i = 0; i < TRIES; i++) {
            Value<Rational> target = hundredths(-50, 150);
            Value<Rational> less = hundredths(-200, 200);
            Value<Rational> more = Value.present(less.get().plus(Rational.of(random.nextInt(1_000), 7)));
            Rational floorLess = IndicatorScore.floor(Operator.GREATER_OR_EQUAL, less, target, WEIGHT, TERMS)
                    .value()
                    .get();
            Rational floorMore = IndicatorScore.floor(Operator.GREATER_OR_EQUAL, more, target, WEIGHT, TERMS)
                    .value()
                    .get();
            assertFalse(floorMore.isBelow(floorLess), () -> "F21 " + target + " " + less + " " + more);
            Rational ceilingLess =
                    IndicatorScore.ceiling(less, target, WEIGHT, TERMS).value().get();
            Rational ceilingMore =
                    IndicatorScore.ceiling(more, target, WEIGHT, TERMS).value().get();
            assertFalse(ceilingMore.isAbove(ceilingLess), () -> "F22 " + target + " " + less + " " + more);
        }
    }

    @Test
    void a_score_lies_between_nothing_and_its_weight() {
        for (int i = 0; i < TRIES; i++) {
            Value<Rational> actual = hundredths(-300, 300);
            Value<Rational> target = hundredths(-100, 100);
            for (Operator operator : List.of(Operator.GREATER_OR_EQUAL, Operator.EQUAL, Operator.LESS_OR_EQUAL)) {
                Rational share =
                        IndicatorScore.share(operator, actual, target, TERMS).get();
                assertTrue(
                        share.signum() >= 0 && !share.isAbove(Rational.ONE),
                        () -> operator + " " + actual + " " + target);
            }
        }
    }

    @Test
    void a_higher_actual_never_worsens_the_light_of_a_floor() {
        for (int i = 0; i < TRIES; i++) {
            Value<Rational> due = hundredths(-20, 150);
            Value<Rational> less = hundredths(-50, 200);
            Value<Rational> more = Value.present(less.get().plus(Rational.of(random.nextInt(500), 11)));
            Light before = IndicatorLight.floor(less, due, due, TERMS).value().get();
            Light after = IndicatorLight.floor(more, due, due, TERMS).value().get();
            assertTrue(after.compareTo(before) <= 0, () -> due + " " + less + " " + before + " " + more + " " + after);
        }
    }

    @Test
    void words_need_a_reason_only_where_nothing_was_executed() {
        for (Value<Rational> execution : List.of(number("0"), number("0.5"), Value.<Rational>missing("E"))) {
            Value<ReasonMandatory.Answer> words =
                    ReasonMandatory.qualitative(execution, number("100"), TERMS).value();
            assertEquals(
                    ReasonMandatory.of(execution, number("100"), Operator.GREATER_OR_EQUAL, WEIGHT, WEIGHT, TERMS)
                            .value(),
                    words);
        }
        assertEquals("X", Given.number("X", null).code());
        assertEquals(number("5"), Given.number("X", new BigDecimal("5")));
    }

    @Test
    void every_score_of_the_scale_has_exactly_one_grade() {
        for (int hundredth = 0; hundredth <= 10_000; hundredth++) {
            Value<Rational> score = Given.number(BigDecimal.valueOf(hundredth, 2));
            assertTrue(Grades.of(score, TERMS).value().isPresent(), score::toString);
        }
        assertEquals("优", Grades.of(number("89.995"), TERMS).value().get());
    }

    @Test
    void transfers_add_up_to_the_pool_to_the_cent_whatever_the_order() {
        for (int i = 0; i < TRIES; i++) {
            BigDecimal pool = BigDecimal.valueOf(random.nextInt(1_000_000_00), 2);
            List<TransferShares.Item> items = new ArrayList<>();
            for (int district = 0; district <= random.nextInt(30); district++) {
                items.add(new TransferShares.Item("D" + district, hundredths(1, 1_000), hundredths(0, 2)));
            }
            items.add(new TransferShares.Item("E", number("1"), number("0.9")));
            Map<String, BigDecimal> shares =
                    TransferShares.of(Given.number(pool), items).value().get();
            BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, pool.compareTo(sum), () -> pool + " " + shares);
            Collections.shuffle(items, random);
            assertEquals(
                    shares, TransferShares.of(Given.number(pool), items).value().get());
        }
    }

    @Test
    void strata_add_up_to_the_sample_unless_they_say_otherwise() {
        for (int i = 0; i < TRIES; i++) {
            Map<String, Value<Integer>> strata = new LinkedHashMap<>();
            int population = 0;
            for (int stratum = 0; stratum < 1 + random.nextInt(12); stratum++) {
                int size = random.nextInt(500);
                population += size;
                strata.put("S" + stratum, Value.present(size));
            }
            int n = random.nextInt(200);
            Value<Strata.Plan> plan =
                    Strata.plan(Value.present(n), strata, TERMS).value();
            if (population == 0 && n > 0) {
                assertEquals(Value.State.NOT_APPLICABLE, plan.state());
                continue;
            }
            int total = plan.get().sizes().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertEquals(plan.get().total(), total);
            assertEquals(total != n, plan.get().forced());
            plan.get()
                    .sizes()
                    .forEach((code, size) -> assertTrue(
                            size <= Objects.requireNonNull(strata.get(code)).get(), plan::toString));
        }
    }

    @Test
    void a_draw_does_not_depend_on_the_order_of_the_frame_and_grows_by_appending() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ids.add("P" + i);
        }
        List<String> all = draw(60, ids);
        for (int n = 0; n <= 60; n++) {
            Collections.shuffle(ids, random);
            assertEquals(all.subList(0, n), draw(n, ids));
        }
    }

    private static List<String> draw(int n, List<String> ids) {
        return Draw.of(Value.present("seed"), Value.present(n), Value.present(ids))
                .value()
                .get();
    }

    @Test
    void a_ranking_and_a_project_light_do_not_depend_on_order() {
        for (int i = 0; i < TRIES; i++) {
            List<String> ids = new ArrayList<>(List.of("A", "B", "C", "D", "E", "F"));
            Map<String, Value<Rational>> scores = new LinkedHashMap<>();
            List<Value<Light>> lights = new ArrayList<>();
            for (String id : ids) {
                scores.put(id, random.nextInt(5) == 0 ? Value.missing(id) : number("9" + random.nextInt(3)));
                lights.add(
                        random.nextInt(5) == 0 ? Value.missing(id) : Value.present(Light.values()[random.nextInt(4)]));
            }
            String before = ranking(scores);
            ProjectLight.Combined light = ProjectLight.combined(lights).value().get();
            Collections.shuffle(ids, random);
            Map<String, Value<Rational>> shuffled = new LinkedHashMap<>();
            ids.forEach(id -> shuffled.put(id, Objects.requireNonNull(scores.get(id))));
            Collections.shuffle(lights, random);
            assertEquals(before, ranking(shuffled));
            assertEquals(light, ProjectLight.combined(lights).value().get());
        }
    }

    private static String ranking(Map<String, Value<Rational>> scores) {
        return Ranking.of(scores, Value.present(2), Value.present(2), TERMS)
                .shown()
                .toString();
    }

    @Test
    void red_and_black_list_never_share_an_object() {
        for (int i = 0; i < TRIES; i++) {
            Map<String, Value<Rational>> scores = new LinkedHashMap<>();
            for (int object = 0; object < random.nextInt(7); object++) {
                scores.put("O" + object, number("8" + random.nextInt(4)));
            }
            Ranking ranking = Ranking.of(scores, Value.present(2), Value.present(2), TERMS)
                    .value()
                    .get();
            assertTrue(
                    Collections.disjoint(
                            ranking.top().orElseThrow(), ranking.bottom().orElseThrow()),
                    scores::toString);
        }
    }

    @Test
    void a_sample_is_never_larger_than_its_population_and_grows_with_it() {
        int before = 0;
        for (int population = 31; population < 3_000; population++) {
            int size = SampleSize.of(Value.present(population), TERMS)
                    .value()
                    .get()
                    .intValueExact();
            assertTrue(size <= population && size >= before, "N = " + population);
            before = size;
        }
    }

    @Test
    void the_printed_table_adds_up() {
        for (int i = 0; i < TRIES; i++) {
            List<Value<Rational>> leaves = new ArrayList<>();
            for (int leaf = 0; leaf < random.nextInt(20); leaf++) {
                leaves.add(Value.present(Rational.of(random.nextInt(1_000), 1 + random.nextInt(97))));
            }
            Totals.Leaves rounded = Totals.leaves(leaves).value().get();
            assertEquals(
                    rounded.total(), rounded.rounded().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
        }
    }
}

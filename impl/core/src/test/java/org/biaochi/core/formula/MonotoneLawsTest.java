// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.core.formula.casefile.CaseTransitions;
import org.biaochi.core.formula.casefile.Deadline;
import org.biaochi.core.formula.linkage.NextAmount;
import org.biaochi.core.formula.progress.Deviation;
import org.biaochi.core.formula.score.ExecutionScore;
import org.biaochi.core.formula.score.ScoreTerms;
import org.biaochi.core.formula.score.SelfScoreChecks;
import org.biaochi.core.formula.score.StepDeduct;
import org.junit.jupiter.api.Test;

/** More or later never gives less or earlier, tried on seeded inputs. */
class MonotoneLawsTest {
    private static final int TRIES = 400;
    private static final Terms TERMS = ShippedParameters.terms();
    private static final Value<Rational> WEIGHT = number("10");

    private final Random random = new Random(2027);

    private static Value<Rational> number(String text) {
        return Given.number(new BigDecimal(text));
    }

    private Value<Rational> hundredths(int from, int to) {
        return Given.number(BigDecimal.valueOf(from * 100L + random.nextInt((to - from) * 100), 2));
    }

    @Test
    void a_deviation_is_beyond_a_limit_to_one_side_or_the_other() {
        for (int i = 0; i < TRIES; i++) {
            Rational actual = hundredths(-20, 20).get();
            Rational target =
                    random.nextInt(4) == 0 ? Rational.ZERO : hundredths(-10, 10).get();
            Rational limit = hundredths(0, 1).get();
            Deviation deviation = Deviation.between(actual, target);
            Rational gap = actual.minus(target);
            boolean above = target.signum() == 0
                    ? gap.signum() > 0
                    : gap.isAbove(target.abs().times(limit));
            boolean below = target.signum() == 0
                    ? gap.signum() < 0
                    : gap.isBelow(target.abs().times(limit).negated());
            String tried = actual + " " + target + " " + limit;
            assertEquals(above, deviation.isAbove(limit), tried);
            assertEquals(above || below, deviation.isBeyond(limit), tried);
            assertEquals(target.signum() != 0 || actual.signum() == 0, deviation.isFinite(), tried);
        }
    }

    @Test
    void a_higher_rate_never_lowers_the_next_amount_and_no_cut_goes_below_nothing() {
        for (int i = 0; i < TRIES; i++) {
            Value<Rational> base = hundredths(0, 1_000);
            Value<Rational> less = hundredths(-2, 1);
            Value<Rational> more = Value.present(less.get().plus(Rational.of(random.nextInt(50), 13)));
            Rational before = nextAmount(base, less);
            Rational after = nextAmount(base, more);
            assertFalse(after.isBelow(before) || before.signum() < 0, () -> base + " " + less + " " + more);
        }
        assertTrue(NextAmount.NO_ACTION.amount().isEmpty());
    }

    private static Rational nextAmount(Value<Rational> base, Value<Rational> rate) {
        Value<Rational> none = Value.missing("");
        return NextAmount.of(
                        Value.present(true),
                        base,
                        Value.present(false),
                        Value.present(BudgetAction.RATE),
                        new NextAmount.Decision(rate, none, none, none, none),
                        TERMS)
                .value()
                .get()
                .amount()
                .orElseThrow();
    }

    @Test
    void more_spending_never_lowers_the_execution_score_and_a_stricter_deduction_never_raises_a_score() {
        for (int i = 0; i < TRIES; i++) {
            Value<Rational> budget = hundredths(1, 100);
            Value<Rational> less = hundredths(0, 150);
            Value<Rational> more = Value.present(less.get().plus(Rational.of(random.nextInt(90), 7)));
            Rational before = executionScore(less, budget);
            assertFalse(executionScore(more, budget).isBelow(before), () -> budget + " " + less + " " + more);
            Value<Rational> rate = hundredths(0, 2);
            Rational floor = deducted(rate, StepDeduct.Step.FLOOR);
            Rational linear = deducted(rate, StepDeduct.Step.LINEAR);
            Rational started = deducted(rate, StepDeduct.Step.CEIL);
            assertFalse(linear.isAbove(floor) || started.isAbove(linear), rate::toString);
        }
    }

    private static Rational executionScore(Value<Rational> executed, Value<Rational> budget) {
        return ExecutionScore.of(executed, budget, TERMS).value().get().points().orElseThrow();
    }

    private static Rational deducted(Value<Rational> rate, StepDeduct.Step step) {
        return StepDeduct.of(rate, number("1"), WEIGHT, number("0.13"), TERMS.with(ScoreTerms.STEP, step))
                .value()
                .get();
    }

    @Test
    void a_self_score_that_falls_is_never_flagged_worse() {
        for (int i = 0; i < TRIES; i++) {
            Value<Rational> executed = hundredths(0, 100);
            Value<Rational> less = hundredths(1, 90);
            Value<Rational> more = Value.present(less.get().plus(Rational.of(random.nextInt(100), 9)));
            SelfScoreChecks.Flag before = flag(less, executed);
            assertTrue(flag(more, executed).compareTo(before) >= 0, () -> less + " " + more + " " + executed);
        }
    }

    private static SelfScoreChecks.Flag flag(Value<Rational> self, Value<Rational> executed) {
        return SelfScoreChecks.consistency(self, executed, number("100"), TERMS)
                .value()
                .get();
    }

    @Test
    void a_later_start_never_has_an_earlier_deadline_and_a_day_that_was_set_stands_like_a_computed_one() {
        WorkingCalendar calendar = new WorkingCalendar(
                LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31), Set.of(LocalDate.of(2026, 10, 1)), Set.of());
        for (int i = 0; i < TRIES; i++) {
            Value<Integer> n = Value.present(random.nextInt(40));
            LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(600));
            Value<LocalDate> today = Value.present(start.plusDays(random.nextInt(60)));
            for (DayUnit unit : DayUnit.values()) {
                Deadline first = deadline(start, n, unit, calendar, today);
                Deadline second = deadline(start.plusDays(1), n, unit, calendar, today);
                assertFalse(second.day().isBefore(first.day()), () -> start + " " + n + " " + unit);
                assertTrue(calendar.isWorkingDay(first.day()).orElseThrow());
                assertEquals(first, Deadline.stated(first.day(), today, TERMS));
            }
        }
    }

    private static Deadline deadline(
            LocalDate start, Value<Integer> n, DayUnit unit, WorkingCalendar calendar, Value<LocalDate> today) {
        return Deadline.of(Value.present(start), n, Value.present(unit), Value.present(calendar), today, TERMS)
                .value()
                .get();
    }

    @Test
    void a_case_may_take_exactly_the_steps_that_are_next() {
        for (CaseState from : CaseState.values()) {
            Set<CaseState> steps = EnumSet.noneOf(CaseState.class);
            for (CaseState to : CaseState.values()) {
                if (CaseTransitions.isStep(from, to)) {
                    steps.add(to);
                }
            }
            assertEquals(steps, CaseTransitions.next(from), from::name);
            assertEquals(steps.isEmpty(), from == CaseState.CLOSED);
        }
    }
}

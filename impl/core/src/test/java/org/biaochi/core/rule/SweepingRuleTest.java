// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Place;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.goal.FixedProfile;
import org.junit.jupiter.api.Test;

class SweepingRuleTest {
    private static final RuleId ID = RuleId.of("GR-IND-001");
    private static final Conclusion OFF_FORM = Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM);

    @Test
    void one_answer_for_all_places_counts_at_each() {
        RuleAnswer answer = ask(3, (context, answers) -> answers.addForAll(OFF_FORM));
        assertThat(answer.headline()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(answer.count(Outcome.NOT_APPLICABLE)).isEqualTo(3);
        assertThat(answer.reasons()).containsExactly(Reason.FIELD_NOT_ON_FORM);
    }

    @Test
    void without_places_no_answer_stands() {
        RuleAnswer answer = ask(0, (context, answers) -> answers.addForAll(OFF_FORM));
        assertThat(answer.reasons()).containsExactly(Reason.NO_PLACE);
        assertThat(answer.count(Outcome.NOT_APPLICABLE)).isZero();
    }

    @Test
    void answers_of_several_kinds_are_counted_apart() {
        RuleAnswer answer = ask(3, (context, answers) -> {
            answers.addSame(0b101, Conclusion.passed());
            answers.add(
                    1,
                    Conclusion.failed(Defect.at(Place.ROOT.child("indicators").child(1))));
        });
        assertThat(answer.headline()).isEqualTo(Outcome.FAILED);
        assertThat(answer.count(Outcome.PASSED)).isEqualTo(2);
        assertThat(answer.defects()).hasSize(1);
    }

    @Test
    void a_place_is_answered_once_however_often_it_is_named() {
        RuleAnswer answer = ask(3, (context, answers) -> {
            assertThat(answers.open()).isEqualTo(0b111);
            answers.addSame(0b011, Conclusion.passed());
            assertThat(answers.open()).isEqualTo(0b100);
            answers.addSame(-1, OFF_FORM);
        });
        assertThat(answer.count(Outcome.PASSED)).isEqualTo(2);
        assertThat(answer.count(Outcome.NOT_APPLICABLE)).isEqualTo(1);
    }

    @Test
    void silence_half_way_is_a_breakdown() {
        RuleAnswer answer = ask(3, (context, answers) -> answers.add(0, Conclusion.passed()));
        assertThat(answer.headline()).isEqualTo(Outcome.ERROR);
        assertThat(answer.reasons()).containsExactly(Reason.NO_CONCLUSION);
        assertThat(answer.count(Outcome.PASSED)).isEqualTo(1);
    }

    @Test
    void what_it_throws_is_contained_and_what_it_found_before_stands() {
        RuleAnswer answer = ask(3, (context, answers) -> {
            answers.add(0, Conclusion.failed(Defect.at(Place.ROOT)));
            throw new IllegalStateException("broken");
        });
        assertThat(answer.headline()).isEqualTo(Outcome.ERROR);
        assertThat(answer.reasons()).containsExactly(Reason.EXCEPTION);
        assertThat(answer.cause()).hasMessage("broken");
        assertThat(answer.defects()).hasSize(1);
    }

    @Test
    void too_many_steps_end_it() {
        RuleAnswer answer = ask(3, (context, answers) -> {
            answers.add(0, Conclusion.passed());
            context.step(1_000_000_000);
        });
        assertThat(answer.headline()).isEqualTo(Outcome.OVER_BUDGET);
        assertThat(answer.reasons()).containsExactly(Reason.STEPS_LIMIT);
    }

    @Test
    void rules_of_one_run_leave_each_other_nothing() {
        RuleRun<PerformanceGoal> run = run(3);
        RuleAnswer one = run.ask(all(Conclusion.passed()), Needs.NOTHING, () -> false);
        RuleAnswer other = run.ask(all(OFF_FORM), Needs.NOTHING, () -> false);
        assertThat(one.count(Outcome.PASSED)).isEqualTo(3);
        assertThat(one.reasons()).isEmpty();
        assertThat(other.count(Outcome.PASSED)).isZero();
        assertThat(other.count(Outcome.NOT_APPLICABLE)).isEqualTo(3);
    }

    @Test
    void steps_are_counted_rule_by_rule() {
        RuleRun<PerformanceGoal> run = run(2);
        Answering counting = new Answering((context, answers) -> {
            context.step((int) RunLimits.DEFAULT.steps());
            answers.addForAll(Conclusion.passed());
        });
        assertThat(run.ask(counting, Needs.NOTHING, () -> false).headline()).isEqualTo(Outcome.PASSED);
        assertThat(run.ask(counting, Needs.NOTHING, () -> false).headline()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void an_answer_given_again_is_shared_and_one_at_more_places_is_not() {
        UsualAnswer usual = new UsualAnswer();
        RuleAnswer three = run(3).ask(all(OFF_FORM), Needs.NOTHING, () -> false, usual);
        assertThat(run(3).ask(all(OFF_FORM), Needs.NOTHING, () -> false, usual)).isSameAs(three);
        RuleAnswer four = run(4).ask(all(OFF_FORM), Needs.NOTHING, () -> false, usual);
        assertThat(four.count(Outcome.NOT_APPLICABLE)).isEqualTo(4);
        assertThat(three.count(Outcome.NOT_APPLICABLE)).isEqualTo(3);
    }

    private static Answering all(Conclusion conclusion) {
        return new Answering((context, answers) -> answers.addForAll(conclusion));
    }

    private static RuleAnswer ask(int rows, BiConsumer<RuleContext<PerformanceGoal>, SweepingRule.Answers> answering) {
        return run(rows).ask(new Answering(answering), Needs.NOTHING, () -> false);
    }

    private static RuleRun<PerformanceGoal> run(int rows) {
        PerformanceGoal.Builder goal = PerformanceGoal.builder();
        for (int i = 0; i < rows; i++) {
            goal.indicator(Indicator.builder());
        }
        return new RuleRun<>(
                new Readings<>(goal.build(), FixedProfile.usual()),
                LocalDate.of(2025, 9, 1),
                Facts.NONE,
                RunLimits.DEFAULT,
                5);
    }

    /** A rule that only answers for all places in one go. */
    private record Answering(BiConsumer<RuleContext<PerformanceGoal>, SweepingRule.Answers> answering)
            implements SweepingRule<PerformanceGoal, Indicator> {
        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public Scope<PerformanceGoal, Indicator> scope() {
            return Scope.INDICATOR;
        }

        @Override
        public Needs needs() {
            return Needs.NOTHING;
        }

        @Override
        public Conclusion check(Indicator place, RuleContext<PerformanceGoal> context) {
            throw new AssertionError("asked place by place");
        }

        @Override
        public void checkAll(RuleContext<PerformanceGoal> context, Answers answers) {
            answering.accept(context, answers);
        }
    }
}

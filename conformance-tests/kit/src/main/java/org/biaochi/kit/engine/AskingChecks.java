// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.probe.ProbeRule;
import org.biaochi.kit.subject.EngineSetup;
import org.junit.jupiter.api.Test;

/** How rules are asked, and what becomes of rules that misbehave. */
public interface AskingChecks extends EngineChecks {
    @Test
    @Requirement(Requirements.ENG_021)
    default void a_rule_is_asked_once_per_place_in_order() {
        List<String> asked = new ArrayList<>();
        ProbeRule<Indicator> rule = ProbeRule.rows("KIT-ROW-001", (row, context) -> {
            asked.add(row.place().toString());
            return Conclusion.passed();
        });
        PerformanceGoal goal = Goals.builder()
                .indicator(PeriodSet.OVERALL, Goals.row("c"))
                .indicator(Goals.row("a"))
                .indicator(Goals.row("b"))
                .build();
        Scene.of(this).rule("error", rule).review(goal);
        assertEquals(List.of("/indicators/0", "/indicators/1", "/overallIndicators/0"), asked);
    }

    private void contained(Outcome outcome, Reason reason, ProbeRule<?> misbehaving) {
        GoalAssessment assessment = Scene.of(this)
                .rule("warning", misbehaving)
                .rule("error", ProbeRule.always("KIT-ASK-002", Conclusion.passed()))
                .review();
        LedgerRow row = Scene.row(assessment, "KIT-ASK-001");
        assertEquals(outcome, row.outcome(), "the row of the rule that misbehaved");
        assertEquals(List.of(reason), row.reasons(), "the reason");
        assertEquals(Outcome.PASSED, Scene.row(assessment, "KIT-ASK-002").outcome(), "the row of its neighbour");
    }

    @Test
    @Requirement(Requirements.ENG_022)
    default void an_exception_becomes_an_error_row() {
        contained(Outcome.ERROR, Reason.EXCEPTION, ProbeRule.goal("KIT-ASK-001", (goal, context) -> {
            throw new IllegalStateException("on purpose");
        }));
    }

    @Test
    @Requirement(Requirements.ENG_023)
    default void a_stack_overflow_and_a_linkage_error_become_error_rows() {
        contained(Outcome.ERROR, Reason.EXCEPTION, ProbeRule.goal("KIT-ASK-001", (goal, context) -> {
            throw new StackOverflowError("on purpose");
        }));
        contained(Outcome.ERROR, Reason.EXCEPTION, ProbeRule.goal("KIT-ASK-001", (goal, context) -> {
            throw new NoClassDefFoundError("on/purpose");
        }));
    }

    @Test
    @Requirement(Requirements.ENG_024)
    default void other_errors_of_the_machine_are_not_contained() {
        ProbeRule<?> rule = ProbeRule.goal("KIT-ASK-001", (goal, context) -> {
            throw new InternalError("on purpose");
        });
        assertThrows(
                InternalError.class, () -> Scene.of(this).rule("error", rule).review());
    }

    @Test
    @Requirement(Requirements.ENG_025)
    default void no_answer_becomes_an_error_row() {
        contained(Outcome.ERROR, Reason.NO_CONCLUSION, ProbeRule.goal("KIT-ASK-001", (goal, context) -> null));
    }

    @Test
    @Requirement(Requirements.ENG_026)
    default void derived_readings_are_computed_once_per_run() {
        AtomicInteger computed = new AtomicInteger();
        Derived<PerformanceGoal, Integer> key = Derived.of("count", (goal, profile) -> computed.incrementAndGet());
        ProbeRule<Indicator> rule = ProbeRule.rows("KIT-ROW-001", (row, context) -> {
            context.derived(key);
            return Conclusion.passed();
        });
        ProbeRule<PerformanceGoal> other = ProbeRule.goal("KIT-ASK-002", (goal, context) -> {
            context.derived(key);
            return Conclusion.passed();
        });
        Scene.of(this).rule("error", rule).rule("error", other).review(Goals.rows("a", "b", "c"));
        assertEquals(1, computed.get(), "how often a reading was computed in one run");
    }

    @Test
    @Requirement(Requirements.ENG_027)
    default void too_many_steps_are_over_budget() {
        contained(Outcome.OVER_BUDGET, Reason.STEPS_LIMIT, ProbeRule.goal("KIT-ASK-001", (goal, context) -> {
            for (int i = 0; i < 100_000; i++) {
                context.step(1_000_000);
            }
            return Conclusion.passed();
        }));
    }

    private LedgerRow limited(EngineSetup.Limits limits, ProbeRule<?> rule, PerformanceGoal goal) {
        GoalAssessment assessment = Scene.of(this)
                .rule("warning", rule)
                .setup(s -> s.limits(limits))
                .review(goal);
        return Scene.row(assessment, rule.id().toString());
    }

    @Test
    @Requirement(Requirements.ENG_028)
    default void too_many_findings_are_over_budget() {
        EngineSetup.Limits limits = new EngineSetup.Limits(1000, 10, 1000, 1000);
        ProbeRule<?> rule = ProbeRule.goal(
                "KIT-ASK-001",
                (goal, context) -> Conclusion.failed(IntStream.range(
                                0, goal.indicators().size())
                        .mapToObj(i -> Defect.at(Place.ROOT.child("indicators").child(i)))
                        .toList()));
        assertEquals(
                Outcome.FAILED, limited(limits, rule, Goals.rows(names(10))).outcome(), "at the limit");
        LedgerRow row = limited(limits, rule, Goals.rows(names(11)));
        assertEquals(Outcome.OVER_BUDGET, row.outcome(), "one finding above the limit");
        assertEquals(List.of(Reason.FINDINGS_LIMIT), row.reasons());
    }

    @Test
    @Requirement(Requirements.ENG_029)
    default void too_many_places_are_over_budget() {
        EngineSetup.Limits limits = new EngineSetup.Limits(10, 1000, 1000, 1000);
        ProbeRule<?> rule = ProbeRule.rows("KIT-ROW-001", (row, context) -> Conclusion.passed());
        assertEquals(
                Outcome.PASSED, limited(limits, rule, Goals.rows(names(10))).outcome(), "at the limit");
        LedgerRow row = limited(limits, rule, Goals.rows(names(11)));
        assertEquals(Outcome.OVER_BUDGET, row.outcome(), "one place above the limit");
        assertEquals(List.of(Reason.INPUT_LIMIT), row.reasons());
    }

    @Test
    @Requirement(Requirements.ENG_030)
    default void too_long_texts_are_over_budget() {
        EngineSetup.Limits limits = new EngineSetup.Limits(1000, 1000, 1000, 10);
        ProbeRule<?> rule = ProbeRule.goal(
                "KIT-ASK-001",
                (goal, context) -> Conclusion.failed(Defect.at(Place.ROOT)
                        .with(Arguments.of("text", goal.name().text()))));
        PerformanceGoal atLimit =
                Goals.builder().set(GoalField.PROJECT_NAME, "x".repeat(10)).build();
        PerformanceGoal above =
                Goals.builder().set(GoalField.PROJECT_NAME, "x".repeat(11)).build();
        assertEquals(Outcome.FAILED, limited(limits, rule, atLimit).outcome(), "at the limit");
        LedgerRow row = limited(limits, rule, above);
        assertEquals(Outcome.OVER_BUDGET, row.outcome(), "one character above the limit");
        assertEquals(List.of(Reason.TEXT_LIMIT), row.reasons());
    }

    private static String[] names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "row " + i).toArray(String[]::new);
    }
}

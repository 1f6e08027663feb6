// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ConstraintsTest {
    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private final Validator validator = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private Set<String> violated(PerformanceGoal goal) {
        Set<String> paths = new TreeSet<>();
        for (ConstraintViolation<PerformanceGoal> violation : validator.validate(goal)) {
            paths.add(violation.getPropertyPath().toString());
        }
        return paths;
    }

    @Test
    void whatever_a_rule_may_judge_is_no_violation() {
        PerformanceGoal empty = PerformanceGoal.builder()
                .set(GoalField.PROJECT_NAME, "")
                .indicator(Indicator.builder().set(IndicatorField.VALUE, "-120%"))
                .build();
        assertEquals(Set.of(), violated(empty));
    }

    @Test
    void a_cell_that_no_table_can_hold_is_a_violation_at_its_place() {
        PerformanceGoal goal = PerformanceGoal.builder()
                .set(GoalField.ANNUAL_GOAL, "目".repeat(2001))
                .indicator(Indicator.builder().set(IndicatorField.NAME, "名".repeat(1000)))
                .indicator(Indicator.builder().set(IndicatorField.NAME, "名".repeat(1001)))
                .build();
        assertEquals(Set.of("annualGoal", "indicators[1].name"), violated(goal));
    }

    @Test
    void lengths_are_counted_in_characters_not_in_code_units() {
        PerformanceGoal goal = PerformanceGoal.builder()
                .set(GoalField.PROJECT_NAME, "𠮷".repeat(1000))
                .build();
        assertTrue(violated(goal).isEmpty());
    }
}

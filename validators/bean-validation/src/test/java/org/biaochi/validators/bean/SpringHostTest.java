// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.MethodValidationPostProcessor;

/** {@code @Valid} on the model works in a Spring host with nothing of ours but the API: a provider is enough. */
class SpringHostTest {
    private static final PerformanceGoal SOUND =
            PerformanceGoal.builder().set(GoalField.DEPT_CODE, "207").build();
    private static final PerformanceGoal BROKEN = PerformanceGoal.builder()
            .set(GoalField.DEPT_CODE, "卫健局")
            .indicator(Indicator.builder())
            .indicator(Indicator.builder().set(IndicatorField.NAME, "名".repeat(1001)))
            .build();
    private static final List<String> MESSAGES = List.of(
            "不是数据标准的代码 / not a code of the data standard：主管部门代码 ≤ 21 (deptCode)",
            "超过数据标准可存放的长度 / longer than the data standard can hold：三级指标 ≤ 1000 (name)");

    /** A host as its own team would write it. */
    @Configuration(proxyBeanMethods = false)
    static class Host {
        @Bean
        static LocalValidatorFactoryBean validator() {
            LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
            validator.setMessageInterpolator(new ParameterMessageInterpolator());
            return validator;
        }

        @Bean
        static MethodValidationPostProcessor methodValidation(LocalValidatorFactoryBean validator) {
            MethodValidationPostProcessor processor = new MethodValidationPostProcessor();
            processor.setValidator(validator);
            return processor;
        }

        @Bean
        GoalDesk goalDesk() {
            return goal -> goal.indicators().size();
        }
    }

    /** A service of the host. */
    @Validated
    interface GoalDesk {
        int submit(@Valid PerformanceGoal goal);
    }

    @Test
    void a_service_refuses_a_goal_that_no_table_holds_before_it_is_called() {
        try (AnnotationConfigApplicationContext host = new AnnotationConfigApplicationContext(Host.class)) {
            GoalDesk desk = host.getBean(GoalDesk.class);

            assertEquals(0, desk.submit(SOUND));
            ConstraintViolationException refusal =
                    assertThrows(ConstraintViolationException.class, () -> desk.submit(BROKEN));

            assertEquals(
                    MESSAGES,
                    refusal.getConstraintViolations().stream()
                            .map(ConstraintViolation::getMessage)
                            .sorted()
                            .toList());
            assertEquals(
                    List.of("submit.goal.deptCode", "submit.goal.indicators[1].name"),
                    refusal.getConstraintViolations().stream()
                            .map(violation -> violation.getPropertyPath().toString())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void the_validator_that_the_host_injects_names_the_fields() {
        try (AnnotationConfigApplicationContext host = new AnnotationConfigApplicationContext(Host.class)) {
            assertEquals(
                    List.of("deptCode", "indicators[1].name"),
                    host.getBean(Validator.class).validate(BROKEN).stream()
                            .map(violation -> violation.getPropertyPath().toString())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void messages_are_the_same_in_every_locale_of_the_host() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.CHINA, Locale.US, Locale.forLanguageTag("tr"))) {
                Locale.setDefault(locale);
                a_service_refuses_a_goal_that_no_table_holds_before_it_is_called();
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.goal.AnnualTask;
import org.biaochi.api.goal.CodeFormats;
import org.biaochi.api.goal.FitsTables;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.ProgressNode;
import org.biaochi.api.subject.Place;
import org.junit.jupiter.api.Test;

class ModelValidatorTest {
    private static final Validator VALIDATOR = ModelValidator.open();

    @Test
    void property_paths_become_places_of_the_model() {
        PerformanceGoal goal = PerformanceGoal.builder()
                .set(GoalField.ANNUAL_GOAL, "目".repeat(2001))
                .indicator(Indicator.builder())
                .indicator(Indicator.builder().set(IndicatorField.NAME, "名".repeat(1001)))
                .indicator(PeriodSet.OVERALL, Indicator.builder().set(IndicatorField.VALUE, "值".repeat(1001)))
                .build();
        Set<Place> places = new TreeSet<>();
        for (ConstraintViolation<PerformanceGoal> violation : VALIDATOR.validate(goal)) {
            places.add(Places.of(violation.getPropertyPath()));
        }
        assertEquals(
                List.of("/annualGoal", "/indicators/1/name", "/overallIndicators/0/value"),
                places.stream().map(Place::toString).toList());
    }

    @Test
    void keys_of_maps_and_plain_elements_have_places_too() {
        Set<ConstraintViolation<Holder>> violations =
                VALIDATOR.validate(new Holder(Map.of("a/b", new Part(null)), List.of(new ArrayList<>(List.of("")))));
        Set<String> places = new TreeSet<>();
        violations.forEach(
                violation -> places.add(Places.of(violation.getPropertyPath()).toString()));
        assertEquals(Set.of("/parts/a~1b/name", "/rows/0/0"), places);
    }

    private record Part(@NotNull String name) {}

    private record Holder(
            Map<String, @Valid Part> parts, List<List<@jakarta.validation.constraints.NotEmpty String>> rows) {}

    @Test
    void every_constraint_of_the_model_has_a_rule_or_is_kept_by_its_builder() {
        Set<String> found = new TreeSet<>();
        for (Class<?> type :
                List.of(PerformanceGoal.class, Indicator.class, FundLine.class, ProgressNode.class, AnnualTask.class)) {
            BeanDescriptor bean = VALIDATOR.getConstraintsForClass(type);
            Stream<ElementDescriptor> elements =
                    Stream.concat(Stream.of(bean), bean.getConstrainedProperties().stream());
            elements.flatMap(element -> element.getConstraintDescriptors().stream())
                    .map(ConstraintDescriptor::getAnnotation)
                    .forEach(annotation -> found.add(annotation.annotationType().getSimpleName()));
        }
        assertEquals(
                Set.of(
                        NotNull.class.getSimpleName(),
                        FitsTables.class.getSimpleName(),
                        CodeFormats.class.getSimpleName()),
                found);
    }

    @Test
    void a_model_without_its_constraints_is_refused_with_the_remedy() {
        ConfigurationException refusal = assertThrows(
                ConfigurationException.class,
                () -> ModelValidator.requireConstraint(VALIDATOR, FundLine.class, FitsTables.class));
        assertEquals("CONSTRAINTS_NOT_VISIBLE", refusal.code());
        assertTrue(refusal.text().zh().contains("jakarta.validation-api"));
    }

    @Test
    void nothing_is_looked_up_in_the_context_class_loader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(null);
            PerformanceGoal goal =
                    PerformanceGoal.builder().set(GoalField.DEPT_CODE, "卫健局").build();
            assertEquals(1, ModelValidator.open().validate(goal).size());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

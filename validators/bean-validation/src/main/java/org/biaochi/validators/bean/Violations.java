// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.goal.CodeFormats;
import org.biaochi.api.goal.FitsTables;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.subject.Place;

/** The violations of one goal by constraint and place, computed once per run and shared by the rules. Immutable. */
final class Violations {
    /** The constraints of the model that something typed can violate; each is asked about by a rule. */
    enum Kind {
        LENGTH(FitsTables.class),
        CODE(CodeFormats.class);

        private final Class<? extends Annotation> constraint;

        Kind(Class<? extends Annotation> constraint) {
            this.constraint = constraint;
        }

        static Kind of(ConstraintViolation<?> violation) {
            Class<? extends Annotation> constraint =
                    violation.getConstraintDescriptor().getAnnotation().annotationType();
            for (Kind kind : values()) {
                if (kind.constraint == constraint) {
                    return kind;
                }
            }
            throw new IllegalStateException("约束 @" + constraint.getName() + " 没有对应的规则 / no rule for the constraint at "
                    + violation.getPropertyPath());
        }
    }

    private final Map<Kind, Set<Place>> places = new EnumMap<>(Kind.class);

    private Violations(Iterable<? extends ConstraintViolation<?>> violations) {
        for (ConstraintViolation<?> violation : violations) {
            places.computeIfAbsent(Kind.of(violation), any -> new TreeSet<>())
                    .add(Places.of(violation.getPropertyPath()));
        }
    }

    static Derived<PerformanceGoal, Violations> reading(Validator validator) {
        return Derived.of("constraint violations", (goal, profile) -> new Violations(validator.validate(goal)));
    }

    /** Whether the cell at this place violates the constraint. */
    boolean at(Kind kind, Place place) {
        return places.getOrDefault(kind, Set.of()).contains(place);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.CodeFormats;
import org.biaochi.api.goal.FitsTables;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.hibernate.validator.HibernateValidator;

/**
 * Opens Hibernate Validator for the model with everything handed in: the provider, the class loader, how messages are made and
 * what is walked. Nothing is looked up in the context class loader, in XML files or in the default locale, and no expression
 * language is needed; so it is the same on a class path and in every framework.
 */
final class ModelValidator {
    private ModelValidator() {}

    /**
     * A validator, thread-safe. Its factory is not closed: runs that began before a plug-in left may still use it, and it holds
     * nothing but memory.
     *
     * @throws ConfigurationException if it does not see the constraints of the model
     */
    static Validator open() {
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .externalClassLoader(ModelValidator.class.getClassLoader())
                .messageInterpolator(new Verbatim())
                .traversableResolver(new WholeModel())
                .ignoreXmlConfiguration()
                .buildValidatorFactory()
                .getValidator();
        requireConstraint(validator, PerformanceGoal.class, FitsTables.class);
        requireConstraint(validator, PerformanceGoal.class, CodeFormats.class);
        requireConstraint(validator, Indicator.class, FitsTables.class);
        return validator;
    }

    /** An API that was loaded without jakarta.validation shows no constraints; then nothing would ever be found. */
    static void requireConstraint(Validator validator, Class<?> model, Class<? extends Annotation> constraint) {
        boolean seen = validator.getConstraintsForClass(model).getConstraintDescriptors().stream()
                .anyMatch(found -> found.getAnnotation().annotationType() == constraint);
        if (!seen) {
            String what = model.getSimpleName() + " @" + constraint.getSimpleName();
            throw new ConfigurationException(
                    "CONSTRAINTS_NOT_VISIBLE",
                    what,
                    new LocalText(
                            "看不到数据模型上的约束。请把 jakarta.validation-api 与 biaochi-api 装在同一处，再重新启动",
                            "the constraints of the model are not visible; install jakarta.validation-api beside"
                                    + " biaochi-api and start again"));
        }
    }

    /** Findings are worded by rule cards, so a violation's message stays as the model has it. */
    private static final class Verbatim implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /** The model is plain values; the default would look for a persistence provider first. */
    private static final class WholeModel implements TraversableResolver {
        @Override
        public boolean isReachable(
                Object holder, Path.Node property, Class<?> root, Path pathToHolder, ElementType elementType) {
            return true;
        }

        @Override
        public boolean isCascadable(
                Object holder, Path.Node property, Class<?> root, Path pathToHolder, ElementType elementType) {
            return property.getKind() != ElementKind.METHOD;
        }
    }
}

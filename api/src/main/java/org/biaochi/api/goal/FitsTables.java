// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every cell fits the widest column that the data standard has for it, counted in Unicode characters without blanks around the
 * text. Codes are left to {@link CodeFormats}. True under every profile; whatever a profile can change is a rule instead.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FitsTablesValidator.class)
public @interface FitsTables {
    /** The message; the violation adds the field and its limit. */
    String message() default "超过数据标准可存放的长度 / longer than the data standard can hold";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}

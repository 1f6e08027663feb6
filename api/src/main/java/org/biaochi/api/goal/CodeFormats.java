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
 * The codes of project, department and unit are letters and digits, no more than the data standard holds, alone or as forms
 * print them: {@code 207001-某县卫生健康局}. Full-width letters and digits count as what they mean. How a code is built
 * inside differs between hosts and is no part of this.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CodeFormatsValidator.class)
public @interface CodeFormats {
    /** The message; the violation adds the field and its limit. */
    String message() default "不是数据标准的代码 / not a code of the data standard";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}

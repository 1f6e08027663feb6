// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.catalogue;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Names the requirement that a check proves. Use the constants of {@link Requirements}: a typo does not compile. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@java.lang.annotation.Target(ElementType.METHOD)
public @interface Requirement {
    /** The id. */
    String value();
}

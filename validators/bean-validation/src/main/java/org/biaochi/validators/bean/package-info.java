// SPDX-License-Identifier: Apache-2.0
/**
 * The Jakarta constraints of the model as rules (BV-…), run by Hibernate Validator without an expression language. Optional: where
 * it is not installed, a profile that names its rules as optional asks for nothing.
 */
@NullMarked
package org.biaochi.validators.bean;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.basis;

/** What a basis is, so that practice is never printed as law. Constants may be added in a minor version. */
public enum BasisKind {
    /** A numbered instrument (文件). */
    NUMBERED_TEXT,
    /** Practice of deployed systems or local forms (实践). */
    PRACTICE,
    /** Our own choice (本产品规则). */
    OWN_CHOICE
}

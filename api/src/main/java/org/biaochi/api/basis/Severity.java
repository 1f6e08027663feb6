// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.basis;

/**
 * How heavy a finding weighs (严重程度). The order is from heaviest to lightest. Constants may be added in a minor version.
 */
public enum Severity {
    /** Blocks submission until mended or waived (错误). */
    ERROR("E"),
    /** Needs a stated reason (警告). */
    WARNING("W"),
    /** For information only (提示). */
    INFO("I");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The one-letter code of the rulebook. */
    public String code() {
        return code;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.Objects;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.Severity;

/**
 * Something the linter found in a pack. Immutable.
 *
 * @param code stable code, such as {@code LINT_PARAMETER_UNKNOWN}, or the code of a refusal
 * @param location file and line
 * @param severity an error keeps the pack from being used, a warning is probably a mistake
 * @param text what is wrong and what to do
 */
public record Lint(String code, String location, Severity severity, LocalText text) {
    /** Requires every part. */
    public Lint {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A finding as an earlier result recorded it. Immutable.
 *
 * @param rule the id of the rule
 * @param severity its severity then, as recorded
 * @param paths the places, as paths of the input of that time
 * @param arguments the arguments of its message, each as text
 * @param message what was said of it
 */
public record RecordedFinding(
        String rule, String severity, List<String> paths, Map<String, String> arguments, String message) {
    /** Copies paths and arguments. */
    public RecordedFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        paths = List.copyOf(paths);
        arguments = Map.copyOf(arguments);
        Objects.requireNonNull(message, "message");
    }
}

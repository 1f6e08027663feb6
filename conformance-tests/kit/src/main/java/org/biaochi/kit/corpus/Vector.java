// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.corpus;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A formula with inputs and the value that every engine must compute. Immutable; the nodes must not be changed.
 *
 * @param line where it stands in the file
 * @param formula id of the formula, such as {@code F20}
 * @param inputs the inputs, a JSON object
 * @param expected the value in which every number is a text; the word of its state if there is none; {@code REFUSED:} with a JSON
 *     pointer into the inputs if they cannot be used
 * @param note what it shows
 */
public record Vector(int line, String formula, JsonNode inputs, JsonNode expected, String note) {
    private static final String REFUSED = "REFUSED:";

    /** Whether the inputs cannot be used, so that there is an error in place of a value. */
    public boolean isRefused() {
        return expected.asText().startsWith(REFUSED);
    }

    /** The JSON pointer of the input that cannot be used; empty if the vector has a value. */
    public String refusedAt() {
        return isRefused() ? expected.asText().substring(REFUSED.length()) : "";
    }

    @Override
    public String toString() {
        return "line " + line + " " + formula + " " + inputs + " (" + note + ")";
    }
}

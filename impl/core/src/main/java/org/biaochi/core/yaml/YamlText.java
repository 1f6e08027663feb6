// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import java.util.Objects;

/**
 * A scalar, always a text: {@code off}, {@code 001001} and {@code 1.0} stay as written. Immutable.
 *
 * @param text the text, without quotes and escapes
 * @param plain whether it stands without quotes, so that {@code null} and {@code "null"} can be told apart
 * @param location {@code file:line}
 */
public record YamlText(String text, boolean plain, String location) implements YamlNode {
    /** Requires every part. */
    public YamlText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
    }

    @Override
    public String asText() {
        return text;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.basis;

import java.util.Objects;

/**
 * A text in the two languages of the product, Chinese first. No logic ever looks at it. Immutable.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record LocalText(String zh, String en) {
    /** Requires both languages. */
    public LocalText {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The text in a language: English for {@code en}, else Chinese. */
    public String in(String language) {
        return language.equals("en") ? en : zh;
    }
}

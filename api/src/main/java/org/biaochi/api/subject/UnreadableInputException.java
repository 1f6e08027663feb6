// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.util.Objects;
import org.biaochi.api.basis.LocalText;

/** Input that cannot be read at all, with a stable code, the place and the remedy. What was read before is kept by callers. */
public final class UnreadableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String path;
    private final transient LocalText text;

    /**
     * Creates the error.
     *
     * @param code stable code, such as {@code JSON_SYNTAX}
     * @param path JSON pointer, or line and column, of the place; empty if unknown
     * @param text what is wrong and what to do
     */
    public UnreadableInputException(String code, String path, LocalText text) {
        super((path.isEmpty() ? "" : path + ": ") + text.zh() + " / " + text.en() + " [" + code + "]");
        this.code = Objects.requireNonNull(code, "code");
        this.path = path;
        this.text = text;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** JSON pointer, or line and column, of the place; empty if unknown. */
    public String path() {
        return path;
    }

    /** What is wrong and what to do. */
    public LocalText text() {
        return text;
    }
}

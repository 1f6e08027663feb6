// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.row;

import java.util.Objects;
import org.biaochi.api.basis.LocalText;
import org.jspecify.annotations.Nullable;

/** Rows that cannot be read or written at all, such as a database that does not answer. */
public final class RowAccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient LocalText text;

    /**
     * Creates the error.
     *
     * @param code stable code, such as {@code TABLE_READ}
     * @param text what is wrong and what to do
     * @param cause what the source said; null if there is nothing
     */
    public RowAccessException(String code, LocalText text, @Nullable Throwable cause) {
        super(text.zh() + " / " + text.en() + " [" + code + "]", cause);
        this.code = Objects.requireNonNull(code, "code");
        this.text = text;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** What is wrong and what to do. */
    public LocalText text() {
        return text;
    }
}

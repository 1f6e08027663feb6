// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.Objects;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.Severity;

/**
 * What is wrong with a table of a pack. Immutable.
 *
 * @param row the row, from 0; {@link #WHOLE} if it is none in particular
 * @param code stable code, such as {@code LINT_BAND_GAP}
 * @param severity an error leaves a question without an answer or gives it two; a warning is probably a mistake
 * @param text what is wrong and what to do, to follow the name of the row
 */
public record TableFlaw(int row, String code, Severity severity, LocalText text) {
    /** The table as a whole. */
    public static final int WHOLE = -1;

    /** Requires every part. */
    public TableFlaw {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
    }

    static TableFlaw error(int row, String code, String zh, String en) {
        return new TableFlaw(row, code, Severity.ERROR, new LocalText(zh, en));
    }

    static TableFlaw warning(int row, String code, String zh, String en) {
        return new TableFlaw(row, code, Severity.WARNING, new LocalText(zh, en));
    }
}

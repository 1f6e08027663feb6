// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.exchange;

import java.util.Objects;

/**
 * Something typed that did not go into the target format as it stands. Immutable.
 *
 * @param subject position of the subject among those written, from 0
 * @param path JSON pointer into the subject's model
 * @param text what was typed there, untouched
 * @param reason why the target did not take it
 */
public record Omission(int subject, String path, String text, Reason reason) {
    /** Why a target did not take something. More reasons may be added in a minor version. */
    public enum Reason {
        /** The target has no field for it; it is not in the file. */
        NO_PLACE,
        /** The target's field is shorter than the text; it is not in the file. */
        TOO_LONG,
        /** The target's field demands another shape, such as a number or a code; it is not in the file. */
        NOT_OF_THIS_SHAPE,
        /**
         * The target holds it in another notation, such as an amount of 万元 in 元; what it says is in the file, how it
         * was typed is not.
         */
        REWRITTEN,
        /** The target holds no subject of this kind; nothing of it is in the file, and the path is empty. */
        KIND,
        /** The target would take it for a part of a subject before it; nothing of it is in the file, and the path is empty. */
        NOT_TOLD_APART,
        /**
         * The target holds such subjects row by row, and this one has no row; nothing of it is in the file, and the
         * path is empty.
         */
        NO_ROWS;

        /** Whether the whole subject is missing from the file. */
        public boolean isWhole() {
            return this == KIND || this == NOT_TOLD_APART || this == NO_ROWS;
        }
    }

    public Omission {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
        if (subject < 0) {
            throw new IllegalArgumentException("subject: must not be negative, was " + subject);
        }
    }
}

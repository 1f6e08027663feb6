// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One key of a form table and what it means. Immutable.
 *
 * @param name the key
 * @param cell the cell it fills; null if its value is only kept or has a structure of its own
 * @param rank 0 for the key under which the cell is written; of several keys of one cell the lowest rank is read
 * @param order position when written
 * @param kind how its value is read and written
 * @param spelling the name as a parser compares it
 * @param <F> the cells of the object
 */
record Key<F extends Enum<F>>(
        String name, @Nullable F cell, int rank, int order, Kind kind, SerializableString spelling) {
    Key(String name, @Nullable F cell, int rank, int order, Kind kind) {
        this(name, cell, rank, order, kind, new SerializedString(name));
    }

    /** How a value is read and written. */
    enum Kind {
        /** A text. */
        TEXT,
        /** A text in which a lone stroke means "not scored". */
        SCORED,
        /** A year, which tables write as a number. */
        YEAR,
        /** Kept as it is. */
        KEPT,
        /** An object, array or flag with a reader of its own. */
        STRUCTURE
    }

    /** What a text in this cell means. */
    Typed typed(String text) {
        return kind == Kind.SCORED && isStroke(text) ? Typed.blank(text) : Typed.of(text);
    }

    /** Whether a cell holds nothing but strokes, as forms print where nothing is scored. */
    private static boolean isStroke(String text) {
        int strokes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("/-—–―－／".indexOf(c) >= 0) {
                strokes++;
            } else if (c != ' ' && c != '\u3000') {
                return false;
            }
        }
        return strokes > 0;
    }
}

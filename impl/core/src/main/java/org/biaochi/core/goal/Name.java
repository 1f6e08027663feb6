// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import org.biaochi.api.subject.Typed;
import org.biaochi.core.text.Folding;
import org.biaochi.core.text.Numbering;

/**
 * The name of a row as read.
 *
 * @param text the text, normalised; empty if blank or absent
 * @param bare the text without leading numbering
 */
record Name(String text, MarkedText bare) {
    private static final Name EMPTY = read("");
    private static final int LONGEST = 48;

    private static Name read(String typed) {
        String text = Folding.normalise(typed);
        return new Name(text, new MarkedText(Numbering.strip(text)));
    }

    /** Reads names and remembers those read lately. */
    static Recent<String, Name> reader() {
        return new Recent<>(Name::read);
    }

    /** The name that a cell holds; long ones are read anew each time. */
    static Name of(Typed cell, Recent<String, Name> reader) {
        if (!cell.isValue()) {
            return EMPTY;
        }
        return cell.text().length() > LONGEST ? read(cell.text()) : reader.read(cell.text());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import java.util.Objects;

/**
 * A single cell or several merged into one, with the text in it. Rows and columns count from 0. Immutable.
 *
 * @param top the first row
 * @param left the first column
 * @param bottom the last row
 * @param right the last column
 * @param text what stands in it; empty for nothing
 */
public record Region(int top, int left, int bottom, int right, String text) {
    /** Requires the last row and column not to stand before the first. */
    public Region {
        Objects.requireNonNull(text, "text");
        if (top < 0 || left < 0 || bottom < top || right < left) {
            throw new IllegalArgumentException("not a region: " + top + "," + left + " to " + bottom + "," + right);
        }
    }

    /** Whether nothing is written in it. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** How many rows it covers. */
    public int rows() {
        return bottom - top + 1;
    }

    /** How many columns it covers. */
    public int columns() {
        return right - left + 1;
    }

    /** The name of its first cell. */
    public String name() {
        return CellName.of(top, left);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.subject.Typed;
import org.biaochi.tables.row.Row;

/**
 * What rows of one object are joined by that have no key of each other: its codes, and where a row has no code of its
 * own object, the names beside them. Immutable.
 *
 * @param codes the columns of the codes
 * @param own the one of them that tells the object itself
 * @param names the columns that tell it where that code is empty
 */
record ObjectKey(List<String> codes, String own, List<String> names) {
    /** The texts that rows of one object and nothing else have in common. */
    List<String> of(Row row) {
        List<String> parts = ofCodes(row);
        if (!isCoded(row)) {
            names.forEach(column -> parts.add(row.cell(column).trimmed()));
        }
        return parts;
    }

    /** The codes alone. */
    List<String> ofCodes(Row row) {
        List<String> parts = new ArrayList<>(codes.size() + names.size());
        codes.forEach(column -> parts.add(row.cell(column).trimmed()));
        return parts;
    }

    /** Whether the code tells the object, so that names do not. */
    private boolean isCoded(Row row) {
        return row.cell(own).isValue();
    }

    /** Whether two rows without the code may be of one object: their other codes are the same and no name differs. */
    boolean agrees(Row one, Row other) {
        return !isCoded(one)
                && !isCoded(other)
                && ofCodes(one).equals(ofCodes(other))
                && names.stream().allMatch(column -> agree(one.cell(column), other.cell(column)));
    }

    private static boolean agree(Typed one, Typed other) {
        return !one.isValue() || !other.isValue() || one.trimmed().equals(other.trimmed());
    }
}

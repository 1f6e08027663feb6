// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import org.biaochi.api.subject.Agency;

/**
 * The units of a region (单位目录). Immutable.
 *
 * @param units in any order
 */
public record UnitDirectory(List<Agency> units) {
    /** Copies the units. */
    public UnitDirectory {
        units = List.copyOf(units);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.LinkedHashSet;
import java.util.Set;
import org.biaochi.core.logic.Truth;

/** Names of institutions, units and persons, normalised. Pure functions. */
final class Names {
    private Names() {}

    /** Those that are not empty. */
    static Set<String> known(String... names) {
        Set<String> known = new LinkedHashSet<>();
        for (String name : names) {
            if (!name.isEmpty()) {
                known.add(name);
            }
        }
        return known;
    }

    /**
     * Whether two entries are about the same: by number where both have one, else by name; UNKNOWN if one has only a number and the
     * other only a name. An entry with neither is about nobody.
     */
    static Truth same(String id, String name, String otherId, String otherName) {
        if (!id.isEmpty() && !otherId.isEmpty()) {
            return Truth.of(id.equals(otherId));
        }
        if (otherId.isEmpty() && otherName.isEmpty()) {
            return Truth.FALSE;
        }
        return name.isEmpty() || otherName.isEmpty() ? Truth.UNKNOWN : Truth.of(name.equals(otherName));
    }

    /** Whether somewhere is a unit or a part of it, such as 某县卫生健康局规财股 of 某县卫生健康局. */
    static boolean belongs(String affiliation, Set<String> units) {
        return units.stream().anyMatch(affiliation::startsWith);
    }
}

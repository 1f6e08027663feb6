// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.LinkedHashSet;
import java.util.Set;

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

    /** Whether somewhere is a unit or a part of it, such as 某县卫生健康局规财股 of 某县卫生健康局. */
    static boolean belongs(String affiliation, Set<String> units) {
        return units.stream().anyMatch(affiliation::startsWith);
    }
}

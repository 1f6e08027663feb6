// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.util.Set;

/** What a region is called by the level that its code tells (GB/T 2260): 省, 市, 区 or 县. Pure functions. */
final class Level {
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");
    private static final int LAST_DISTRICT = 20;
    private static final int FIRST_COUNTY_CITY = 81;

    private Level() {}

    /** The word that stands before the names of the region's own departments. */
    static String of(String digits) {
        if (digits.endsWith("0000")) {
            return MUNICIPALITIES.contains(digits.substring(0, 2)) ? "市" : "省";
        }
        int last = Integer.parseInt(digits.substring(4));
        if (last == 0 || last >= FIRST_COUNTY_CITY) {
            return "市";
        }
        return last <= LAST_DISTRICT ? "区" : "县";
    }
}

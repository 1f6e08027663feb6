// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The known ids that a mistyped one most probably meant. Pure functions. */
public final class NearIds {
    private static final int SUGGESTIONS = 3;

    private NearIds() {}

    /** The nearest ids, the nearest first; empty if none is near. */
    public static String of(String wanted, Collection<String> known) {
        List<String> ids = new ArrayList<>(known);
        // Where more than half must be changed, nothing is near.
        ids.removeIf(id -> 2 * distance(wanted, id) > Math.max(wanted.length(), id.length()));
        ids.sort(Comparator.<String>comparingInt(id -> distance(wanted, id)).thenComparing(Comparator.naturalOrder()));
        return String.join("、", ids.subList(0, Math.min(SUGGESTIONS, ids.size())));
    }

    /** How many characters must be changed to turn one text into the other. */
    static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[other.length()];
    }
}

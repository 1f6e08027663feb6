// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.probe;

import java.util.Random;

/** Where the values come from that nobody can know before a run. Another seed each time; a property repeats a run. */
public final class Freshness {
    /** System property: the seed of a run that is to be repeated, a whole number. */
    public static final String SEED = "biaochi.kit.seed";

    private Freshness() {}

    /** A seed that no earlier run had, unless the property names one. */
    public static long seed() {
        return Long.getLong(SEED, System.nanoTime());
    }

    /** How a message tells a seed, so that its reader can repeat the run. */
    public static String told(long seed) {
        return "(made with -D" + SEED + "=" + seed + ")";
    }

    /** A number from one to another, both included. */
    public static int between(Random random, int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}

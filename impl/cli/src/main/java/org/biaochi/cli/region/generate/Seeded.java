// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.util.List;

/**
 * Numbers that look random and are the same on every Java for the same seed (SplitMix64). One per department or project, so that
 * none depends on how many were drawn before. Not thread-safe.
 */
final class Seeded {
    private static final int PER_MILLE = 1000;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    private Seeded(long state) {
        this.state = state;
    }

    /** The numbers of a part, such as a department, under a seed. */
    static Seeded of(long seed, long... parts) {
        Seeded seeded = new Seeded(seed);
        for (long part : parts) {
            seeded = new Seeded(seeded.next() ^ part * STEP);
        }
        return seeded;
    }

    private long next() {
        state += STEP;
        long z = state;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** A number from 0, below the limit. */
    int below(int limit) {
        return (int) Long.remainderUnsigned(next(), limit);
    }

    /** A number within both limits. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** Whether something of this rate, in thousandths, happens. */
    boolean chance(int perMille) {
        return below(PER_MILLE) < perMille;
    }

    /** One of several. */
    <T> T pick(List<T> several) {
        return several.get(below(several.size()));
    }
}

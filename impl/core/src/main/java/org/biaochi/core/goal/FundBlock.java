// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One block of funds: a total and the sources it is made of. Immutable. */
public final class FundBlock {
    static final FundBlock EMPTY = new FundBlock(null, List.of(), false, false);

    private final @Nullable FundAmount total;
    private final List<FundAmount> sources;
    private final boolean ofWhich;
    private final boolean other;

    FundBlock(@Nullable FundAmount total, List<FundAmount> sources, boolean ofWhich, boolean other) {
        this.total = total;
        this.sources = List.copyOf(sources);
        this.ofWhich = ofWhich;
        this.other = other;
    }

    /** The total; empty if no line of the form is one. */
    public Optional<FundAmount> total() {
        return Optional.ofNullable(total);
    }

    /** The sources in the order of the form. */
    public List<FundAmount> sources() {
        return sources;
    }

    /** Whether the sources may be only a part of the total: 其中 lines without a line for the rest. */
    public boolean isPart() {
        return ofWhich && !other;
    }

    /** Whether the form has nothing of it. */
    public boolean isEmpty() {
        return total == null && sources.isEmpty();
    }
}

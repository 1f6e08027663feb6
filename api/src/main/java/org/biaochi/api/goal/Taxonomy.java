// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A taxonomy of indicators (指标体系框架): the pairs of first and second level that a version knows, such as 2015 (财预〔2015〕
 * 88号) or 2021 (财预〔2021〕101号). The content is data of a profile. Immutable.
 *
 * @param version the version's name
 * @param nodes the pairs in the order of the instrument
 */
public record Taxonomy(String version, List<Node> nodes) {
    /** Copies the nodes. */
    public Taxonomy {
        Objects.requireNonNull(version, "version");
        nodes = List.copyOf(nodes);
    }

    /**
     * One pair of levels in short form (without a trailing 指标). Immutable.
     *
     * @param l1 first level, such as 产出
     * @param l2 second level, such as 数量
     */
    public record Node(String l1, String l2) {
        /** Requires both levels. */
        public Node {
            Objects.requireNonNull(l1, "l1");
            Objects.requireNonNull(l2, "l2");
        }

        // Written out, as what a record makes by itself is linked at the first use, for which a first review would
        // wait.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Node node && l1.equals(node.l1) && l2.equals(node.l2);
        }

        @Override
        public int hashCode() {
            return 31 * l1.hashCode() + l2.hashCode();
        }
    }
}

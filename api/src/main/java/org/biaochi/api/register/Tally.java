// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.subject.Value;

/**
 * A tally of the register (统计). The counts of the groups add up to the count, their amounts to the amount. Immutable.
 *
 * @param id its number
 * @param of what is counted
 * @param by the columns by which it is grouped
 * @param count how many
 * @param amount their amounts in 元; MISSING if one has none
 * @param groups the groups, sorted by key
 */
public record Tally(String id, String of, List<String> by, int count, Value<BigDecimal> amount, List<Group> groups) {
    /** Copies the lists. */
    public Tally {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(of, "of");
        by = List.copyOf(by);
        Objects.requireNonNull(amount, "amount");
        groups = List.copyOf(groups);
    }

    /**
     * One group. Immutable.
     *
     * @param key one text for each column; empty where nothing is said
     * @param count how many
     * @param amount their amounts in 元
     * @param ids the codes of the objects, or the numbers of the records
     */
    public record Group(List<String> key, int count, Value<BigDecimal> amount, List<String> ids) {
        /** Copies the lists. */
        public Group {
            key = List.copyOf(key);
            Objects.requireNonNull(amount, "amount");
            ids = List.copyOf(ids);
        }
    }
}

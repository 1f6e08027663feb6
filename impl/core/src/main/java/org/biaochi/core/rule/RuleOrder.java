// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.spi.Needs;

/** The one order in which rules are asked: every rule after those it names, otherwise by id; never by discovery. */
public final class RuleOrder {
    private RuleOrder() {}

    /**
     * Sorts rules by what they are asked after, then by id. Names of rules that are not there are ignored.
     *
     * @return the order, or the rules of a cycle if {@link Result#cyclic()}
     */
    public static Result sort(Map<RuleId, Needs> rules) {
        TreeMap<RuleId, Needs> sorted = new TreeMap<>(rules);
        Map<RuleId, Integer> open = new HashMap<>();
        Map<RuleId, List<RuleId>> followers = new HashMap<>();
        List<RuleId> ready = new ArrayList<>();
        for (Map.Entry<RuleId, Needs> rule : sorted.entrySet()) {
            Set<RuleId> earlier = new HashSet<>(rule.getValue().after());
            earlier.addAll(rule.getValue().unlessFailed());
            earlier.retainAll(sorted.keySet());
            open.put(rule.getKey(), earlier.size());
            for (RuleId e : earlier) {
                followers.computeIfAbsent(e, any -> new ArrayList<>()).add(rule.getKey());
            }
            if (earlier.isEmpty()) {
                ready.add(rule.getKey());
            }
        }
        List<RuleId> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Deque<RuleId> wave = new ArrayDeque<>(ready);
            ready.clear();
            for (RuleId id : wave) {
                order.add(id);
                for (RuleId follower : followers.getOrDefault(id, List.of())) {
                    if (open.merge(follower, -1, Integer::sum) == 0) {
                        ready.add(follower);
                    }
                }
            }
            ready.sort(Comparator.naturalOrder());
        }
        if (order.size() == sorted.size()) {
            return new Result(order, false);
        }
        order.forEach(sorted::remove);
        return new Result(List.copyOf(sorted.keySet()), true);
    }

    /**
     * An order, or the rules that wait for each other. Immutable.
     *
     * @param rules the order, or the rules of the cycle
     * @param cyclic whether there is no order
     */
    public record Result(List<RuleId> rules, boolean cyclic) {
        /** Copies the list. */
        public Result {
            rules = List.copyOf(rules);
        }
    }
}

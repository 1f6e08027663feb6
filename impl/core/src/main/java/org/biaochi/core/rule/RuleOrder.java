// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        sorted.forEach((id, needs) -> {
            List<RuleId> earlier =
                    earlier(needs).filter(sorted::containsKey).distinct().toList();
            open.put(id, earlier.size());
            earlier.forEach(
                    e -> followers.computeIfAbsent(e, any -> new ArrayList<>()).add(id));
        });
        List<RuleId> order = new ArrayList<>();
        List<RuleId> ready = new ArrayList<>(sorted.keySet().stream()
                .filter(id -> earlier(sorted.getOrDefault(id, Needs.NOTHING)).noneMatch(sorted::containsKey))
                .toList());
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
        boolean cyclic = order.size() < sorted.size();
        List<RuleId> rest =
                sorted.keySet().stream().filter(id -> !order.contains(id)).toList();
        return new Result(cyclic ? rest : order, cyclic);
    }

    private static Stream<RuleId> earlier(Needs needs) {
        return Stream.concat(needs.after().stream(), needs.unlessFailed().stream());
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

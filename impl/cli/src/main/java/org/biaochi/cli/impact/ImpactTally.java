// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.impact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Counts what changes over a corpus; grows with departments and rules, not with subjects. Not thread-safe. */
final class ImpactTally {
    private final Map<String, Map<String, Integer>> results = new TreeMap<>();
    private final Map<String, Map<String, Integer>> departments = new TreeMap<>();
    private final Map<String, Map<String, Integer>> rules = new TreeMap<>();
    private BigDecimal before = BigDecimal.ZERO;
    private BigDecimal after = BigDecimal.ZERO;
    private long subjects;
    private long flipped;
    private long unreadable;

    void add(Flip flip, Standing was, Standing is) {
        subjects++;
        was.amount().ifPresent(amount -> before = before.add(amount));
        is.amount().ifPresent(amount -> after = after.add(amount));
        if (flip.isNothing()) {
            return;
        }
        flipped++;
        flip.results().forEach((key, both) -> {
            count(results, key, both.get(0) + " → " + both.get(1));
            count(departments, flip.department(), key);
        });
        flip.rules().forEach((rule, what) -> count(rules, rule, what));
        if (flip.results().isEmpty()) {
            count(departments, flip.department(), "rules");
        }
    }

    private static void count(Map<String, Map<String, Integer>> counts, String group, String what) {
        counts.computeIfAbsent(group, any -> new TreeMap<>()).merge(what, 1, Integer::sum);
    }

    void unreadable() {
        unreadable++;
    }

    /** How often each result went from what to what. */
    Map<String, Map<String, Integer>> results() {
        return results;
    }

    /** How many results of each kind flip in each department. */
    Map<String, Map<String, Integer>> departments() {
        return departments;
    }

    /** What becomes of each rule, and how often. */
    Map<String, Map<String, Integer>> rules() {
        return rules;
    }

    BigDecimal before() {
        return before;
    }

    BigDecimal after() {
        return after;
    }

    long subjects() {
        return subjects;
    }

    long flipped() {
        return flipped;
    }

    long unread() {
        return unreadable;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.impact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What changes for one subject. Immutable.
 *
 * @param source where it was read
 * @param stage the stage
 * @param name its name
 * @param department its department; empty if it names none
 * @param results before and after of each result that differs, by its key
 * @param rules what becomes of each rule that differs: {@code NEW}, {@code GONE}, {@code DECIDED}, {@code OPEN}
 */
record Flip(
        String source,
        String stage,
        String name,
        String department,
        Map<String, List<String>> results,
        Map<String, String> rules) {
    /** A rule finds what it did not find. */
    static final String NEW = "NEW";

    /** A rule finds no longer what it found. */
    static final String GONE = "GONE";

    /** A rule can be decided now. */
    static final String DECIDED = "DECIDED";

    /** A rule cannot be decided any more. */
    static final String OPEN = "OPEN";

    static Flip of(String source, String stage, String name, String department, Standing before, Standing after) {
        Map<String, List<String>> results = new TreeMap<>();
        Set<String> keys = new LinkedHashSet<>(before.results().keySet());
        keys.addAll(after.results().keySet());
        for (String key : keys) {
            String was = before.results().getOrDefault(key, "");
            String is = after.results().getOrDefault(key, "");
            if (!was.equals(is)) {
                results.put(key, List.of(was, is));
            }
        }
        Map<String, String> rules = new TreeMap<>();
        difference(after.open(), before.open()).forEach(rule -> rules.put(rule, OPEN));
        difference(before.open(), after.open()).forEach(rule -> rules.put(rule, DECIDED));
        difference(before.rules(), after.rules()).forEach(rule -> rules.put(rule, GONE));
        difference(after.rules(), before.rules()).forEach(rule -> rules.put(rule, NEW));
        return new Flip(source, stage, name, department, results, rules);
    }

    private static List<String> difference(Set<String> one, Set<String> other) {
        List<String> only = new ArrayList<>(one);
        only.removeAll(other);
        return only;
    }

    boolean isNothing() {
        return results.isEmpty() && rules.isEmpty();
    }
}

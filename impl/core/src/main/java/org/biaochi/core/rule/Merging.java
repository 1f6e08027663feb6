// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.subject.Place;

/**
 * One finding per pattern (rulebook 1.3): like defects of one rule on more rows than the threshold, or on all rows of a set of
 * at least two, become one that lists the rows.
 */
final class Merging {
    private static final int FEW = 8;

    private Merging() {}

    /**
     * A defect with the set and the position of the place where its rule was asked.
     *
     * @param set set within which likes are merged
     * @param position position of the place among those the rule was asked about
     * @param defect the defect
     */
    record Located(String set, int position, Defect defect) {}

    /** The defects with likes merged, each at the position of its first place. */
    static List<Defect> merge(List<Located> found, int above, Supplier<Map<String, Integer>> setSizes) {
        if (found.size() <= FEW && noneAlike(found)) {
            List<Defect> all = new ArrayList<>(found.size());
            found.forEach(located -> all.add(located.defect()));
            return all;
        }
        Map<Object, List<Located>> likes = new LinkedHashMap<>();
        for (Located located : found) {
            likes.computeIfAbsent(key(located), any -> new ArrayList<>()).add(located);
        }
        Map<Located, Optional<Defect>> merged = new IdentityHashMap<>();
        for (List<Located> alike : likes.values()) {
            boolean together = !alike.get(0).defect().group().isEmpty();
            int rows = alike.size() == 1 ? 1 : rows(alike);
            if (alike.size() > 1 && together || rows > 1 && (rows > above || areAll(rows, alike, setSizes))) {
                alike.forEach(located -> merged.put(located, Optional.empty()));
                merged.put(alike.get(0), Optional.of(one(alike)));
            }
        }
        List<Defect> result = new ArrayList<>();
        for (Located located : found) {
            merged.getOrDefault(located, Optional.of(located.defect())).ifPresent(result::add);
        }
        return result;
    }

    private static int rows(List<Located> alike) {
        BitSet rows = new BitSet();
        alike.forEach(located -> rows.set(located.position()));
        return rows.cardinality();
    }

    private static boolean areAll(int rows, List<Located> alike, Supplier<Map<String, Integer>> setSizes) {
        return setSizes.get().getOrDefault(alike.get(0).set(), -1) == rows;
    }

    /** Whether no two would be merged; of few that is told without keys. Several at one row are no pattern unless grouped. */
    private static boolean noneAlike(List<Located> found) {
        for (int i = 1; i < found.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areAlike(found.get(i), found.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean areAlike(Located one, Located other) {
        String group = one.defect().group();
        return group.equals(other.defect().group())
                && one.defect().pattern().equals(other.defect().pattern())
                && one.defect().escalated() == other.defect().escalated()
                && (!group.isEmpty()
                        || one.position() != other.position() && one.set().equals(other.set()));
    }

    private static Object key(Located located) {
        Defect defect = located.defect();
        return defect.group().isEmpty()
                ? List.of("set", located.set(), defect.pattern(), defect.escalated())
                : List.of("group", defect.group(), defect.pattern(), defect.escalated());
    }

    private static Defect one(List<Located> alike) {
        TreeSet<Place> places = new TreeSet<>();
        Arguments common = alike.get(0).defect().arguments();
        for (Located located : alike) {
            places.addAll(located.defect().places());
            common = common(common, located.defect().arguments());
        }
        Defect first = alike.get(0).defect();
        return Defect.over(List.copyOf(places))
                .pattern(first.pattern())
                .escalateIf(first.escalated())
                .with(common.with("rows", places.size()));
    }

    /** What both say alike; where they differ, the values seen, each once. */
    private static Arguments common(Arguments a, Arguments b) {
        if (a.equals(b)) {
            return a;
        }
        Arguments result = Arguments.NONE;
        for (Map.Entry<String, Object> entry : a.values().entrySet()) {
            String name = entry.getKey();
            Object value = entry.getValue();
            if (value.equals(b.values().get(name))) {
                result = with(result, name, value);
            } else {
                result = result.with(name, union(value, b.values().getOrDefault(name, List.of())));
            }
        }
        return result;
    }

    private static List<String> union(Object a, Object b) {
        List<String> union = new ArrayList<>(texts(a));
        for (String text : texts(b)) {
            if (!union.contains(text)) {
                union.add(text);
            }
        }
        return union;
    }

    private static List<String> texts(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).toList();
        }
        return List.of(with(Arguments.NONE, "it", value).text("it"));
    }

    private static Arguments with(Arguments arguments, String name, Object value) {
        if (value instanceof BigDecimal number) {
            return arguments.with(name, number);
        }
        if (value instanceof LocalDate day) {
            return arguments.with(name, day);
        }
        return value instanceof List<?> list
                ? arguments.with(name, list.stream().map(Object::toString).toList())
                : arguments.with(name, value.toString());
    }
}

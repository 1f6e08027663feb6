// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.supervision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;
import org.jspecify.annotations.Nullable;

/** A ranking by score with its red and black list (排名、红黑榜): F56. Immutable. */
public final class Ranking {
    /** Ranks by score, nothing else. */
    public static final Formula<Ranking> F56 = Formula.of(
                    "F56", Shape.<Ranking>of("", Ranking::shown), "scores", "topN", "bottomN")
            .with("mode", SupervisionTerms.RANKING);

    private final Map<String, Integer> ranks;
    private final SortedSet<String> excluded;
    private final @Nullable SortedSet<String> top;
    private final @Nullable SortedSet<String> bottom;
    private final boolean warning;

    /** How ranks follow ties. */
    public enum Mode {
        /** 1, 2, 2, 4. */
        COMPETITION,
        /** 1, 2, 2, 3. */
        DENSE
    }

    private Ranking(
            Map<String, Integer> ranks,
            SortedSet<String> excluded,
            @Nullable SortedSet<String> top,
            @Nullable SortedSet<String> bottom,
            boolean warning) {
        this.ranks = Collections.unmodifiableMap(ranks);
        this.excluded = Collections.unmodifiableSortedSet(excluded);
        this.top = top == null ? null : Collections.unmodifiableSortedSet(top);
        this.bottom = bottom == null ? null : Collections.unmodifiableSortedSet(bottom);
        this.warning = warning;
    }

    /**
     * F56: what has no score is excluded and listed. A list of the first or last N takes in all ties at its cut; N as large as the
     * ranking takes all, with a warning. What both lists would name stands on neither, with a warning.
     *
     * @param scores by id of the object
     * @param topN how many for the red list; not applicable for no such list
     * @param bottomN how many for the black list; not applicable for no such list
     */
    public static Result<Ranking> of(
            Map<String, Value<Rational>> scores, Value<Integer> topN, Value<Integer> bottomN, Terms terms) {
        return F56.result(compute(scores, topN, bottomN, terms), "", terms, scores, topN, bottomN);
    }

    private record Entry(String id, Rational score) {}

    private static Value<Ranking> compute(
            Map<String, Value<Rational>> scores, Value<Integer> topN, Value<Integer> bottomN, Terms terms) {
        Value<Mode> mode = terms.value(SupervisionTerms.RANKING);
        Value<Ranking> stopped = Given.stop(mode);
        for (Value<Integer> n : List.of(topN, bottomN)) {
            if (stopped == null && n.state() != Value.State.NOT_APPLICABLE) {
                stopped = Given.stop(n);
                if (stopped == null && n.get() < 0) {
                    stopped = Value.error("NEGATIVE");
                }
            }
        }
        if (stopped != null) {
            return stopped;
        }
        SortedSet<String> excluded = new TreeSet<>();
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, Value<Rational>> score : scores.entrySet()) {
            if (score.getValue().isPresent()) {
                entries.add(new Entry(score.getKey(), score.getValue().get()));
            } else {
                excluded.add(score.getKey());
            }
        }
        entries.sort(Comparator.comparing(Entry::score).reversed().thenComparing(Entry::id));
        SortedSet<String> top = topN.isPresent() ? cut(entries, topN.get()) : null;
        List<Entry> fromBelow = new ArrayList<>(entries);
        Collections.reverse(fromBelow);
        SortedSet<String> bottom = bottomN.isPresent() ? cut(fromBelow, bottomN.get()) : null;
        boolean warning = takesAll(topN, entries.size()) || takesAll(bottomN, entries.size());
        if (top != null && bottom != null) {
            SortedSet<String> shared = new TreeSet<>(top);
            shared.retainAll(bottom);
            top.removeAll(shared);
            bottom.removeAll(shared);
            warning |= !shared.isEmpty();
        }
        return Value.present(new Ranking(ranks(entries, mode.get()), excluded, top, bottom, warning));
    }

    private static Map<String, Integer> ranks(List<Entry> entries, Mode mode) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        int rank = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (i == 0 || !entries.get(i).score().equals(entries.get(i - 1).score())) {
                rank = mode == Mode.DENSE ? rank + 1 : i + 1;
            }
            ranks.put(entries.get(i).id(), rank);
        }
        return ranks;
    }

    private static SortedSet<String> cut(List<Entry> entries, int n) {
        SortedSet<String> cut = new TreeSet<>();
        for (int i = 0; n > 0 && i < entries.size(); i++) {
            if (i >= n && !entries.get(i).score().equals(entries.get(n - 1).score())) {
                break;
            }
            cut.add(entries.get(i).id());
        }
        return cut;
    }

    private static boolean takesAll(Value<Integer> n, int size) {
        return n.isPresent() && n.get() > 0 && n.get() >= size;
    }

    /** Rank by id, from the first to the last. */
    public Map<String, Integer> ranks() {
        return ranks;
    }

    /** The ids without a score. */
    public SortedSet<String> excluded() {
        return excluded;
    }

    /** The red list (红榜); empty if none was asked for. */
    public Optional<SortedSet<String>> top() {
        return Optional.ofNullable(top);
    }

    /** The black list (黑榜); empty if none was asked for. */
    public Optional<SortedSet<String>> bottom() {
        return Optional.ofNullable(bottom);
    }

    /** Whether a list takes in everything, or both lists met. */
    public boolean warning() {
        return warning;
    }

    private FigureValue shown() {
        Map<String, FigureValue> shown = new LinkedHashMap<>();
        ranks.forEach((id, rank) -> shown.put(id, new FigureValue.Count(rank)));
        Map<String, FigureValue> parts = new LinkedHashMap<>();
        parts.put("rank", Shape.parts(shown));
        parts.put("excluded", Shape.words(excluded));
        if (top != null) {
            parts.put("top", Shape.words(top));
        }
        if (bottom != null) {
            parts.put("bottom", Shape.words(bottom));
        }
        if (top != null || bottom != null) {
            parts.put("warning", new FigureValue.Flag(warning));
        }
        return Shape.parts(parts);
    }

    @Override
    public String toString() {
        return ranks + " excluded " + excluded;
    }
}

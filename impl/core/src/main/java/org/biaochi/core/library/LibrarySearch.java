// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryCategory;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.core.library.Suggestion.Reason;
import org.biaochi.core.target.Units;
import org.biaochi.core.text.Bigrams;
import org.biaochi.core.text.Folding;
import org.biaochi.core.text.Numbering;
import org.biaochi.core.text.Similarity;

/**
 * Finds the entries of a library that a typed indicator most probably means: by equal or similar name, unit, levels and class of
 * projects. The index is built once; equal questions get equal answers in equal order. Immutable; any number of threads.
 */
public final class LibrarySearch {
    private static final int CUTOFF_NUMERATOR = 2;
    private static final int CUTOFF_DENOMINATOR = 5;
    private static final Comparator<Suggestion> ORDER = ((Comparator<Suggestion>) Suggestion::compareRank)
            .thenComparing(suggestion -> suggestion.entry().tier())
            .thenComparing(suggestion -> suggestion.entry().code());

    private final IndicatorLibrary library;
    private final List<Indexed> entries;
    private final Map<Long, int[]> byBigram;

    private LibrarySearch(IndicatorLibrary library, List<LibraryEntry> effective) {
        this.library = library;
        this.entries = effective.stream().map(Indexed::of).toList();
        Map<Long, BitSet> postings = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            for (String name : entries.get(i).names()) {
                for (long bigram : bigrams(name)) {
                    postings.computeIfAbsent(bigram, any -> new BitSet()).set(i);
                }
            }
        }
        Map<Long, int[]> arrays = new HashMap<>(postings.size() * 2);
        postings.forEach((bigram, ids) -> arrays.put(bigram, ids.stream().toArray()));
        this.byBigram = arrays;
    }

    /** The index of the entries that hold on a day. */
    public static LibrarySearch of(IndicatorLibrary library, LocalDate day) {
        return new LibrarySearch(library, library.effective(day));
    }

    private record Indexed(LibraryEntry entry, String name, List<String> names, List<Bigrams> bigrams, String unit) {
        static Indexed of(LibraryEntry entry) {
            List<String> names = new ArrayList<>();
            names.add(Numbering.strip(entry.name()));
            entry.words(LibraryField.ALIASES).forEach(alias -> names.add(Numbering.strip(alias)));
            return new Indexed(
                    entry,
                    names.get(0),
                    List.copyOf(names),
                    names.stream().map(Bigrams::of).toList(),
                    unitName(entry.unit()));
        }
    }

    private static String unitName(String typed) {
        return Units.standard().find(typed).map(unit -> unit.name()).orElse("");
    }

    private static long[] bigrams(String text) {
        int[] points = text.codePoints().toArray();
        if (points.length == 1) {
            return new long[] {points[0]};
        }
        long[] pairs = new long[Math.max(0, points.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) points[i] << 32 | points[i + 1];
        }
        return pairs;
    }

    private static String level(String typed) {
        String folded = Folding.normalise(typed);
        return folded.endsWith("指标") ? folded.substring(0, folded.length() - 2) : folded;
    }

    /**
     * The best entries for a query, best first. Without a name, every entry that fits all that is said is listed by tier and code.
     *
     * @param most how many at most
     */
    public List<Suggestion> find(LibraryQuery query, int most) {
        String name = Numbering.strip(query.name());
        Asked asked = new Asked(
                name,
                Bigrams.of(name),
                unitName(query.unit()),
                level(query.l1()),
                level(query.l2()),
                Folding.normalise(query.projectClass()));
        List<Suggestion> found = new ArrayList<>();
        for (int id : candidates(name)) {
            Indexed entry = entries.get(id);
            Suggestion suggestion = judge(entry, asked);
            boolean fits = name.isEmpty() ? fitsAll(suggestion, asked) : isAlike(suggestion.similarity());
            if (fits) {
                found.add(suggestion);
            }
        }
        found.sort(ORDER);
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private record Asked(String name, Bigrams bigrams, String unit, String l1, String l2, String projectClass) {}

    private int[] candidates(String name) {
        if (name.isEmpty()) {
            int[] all = new int[entries.size()];
            Arrays.setAll(all, i -> i);
            return all;
        }
        BitSet found = new BitSet(entries.size());
        for (long bigram : bigrams(name)) {
            int[] ids = byBigram.get(bigram);
            if (ids != null) {
                for (int id : ids) {
                    found.set(id);
                }
            }
        }
        return found.stream().toArray();
    }

    private Suggestion judge(Indexed indexed, Asked asked) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        Similarity similarity = Similarity.NONE;
        if (!asked.name().isEmpty()) {
            similarity = similarity(indexed, asked, reasons);
        }
        LibraryEntry entry = indexed.entry();
        addIf(reasons, Reason.SAME_UNIT, !asked.unit().isEmpty() && asked.unit().equals(indexed.unit()));
        addIf(reasons, Reason.SAME_L1, !asked.l1().isEmpty() && asked.l1().equals(level(entry.l1())));
        addIf(reasons, Reason.SAME_L2, !asked.l2().isEmpty() && asked.l2().equals(level(entry.l2())));
        addIf(reasons, Reason.CLASS, isOfClass(entry, asked.projectClass()));
        return new Suggestion(entry, similarity, reasons);
    }

    private static void addIf(Set<Reason> reasons, Reason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static Similarity similarity(Indexed indexed, Asked asked, Set<Reason> reasons) {
        if (indexed.name().equals(asked.name())) {
            reasons.add(Reason.SAME_NAME);
            return Similarity.SAME;
        }
        if (indexed.names().contains(asked.name())) {
            reasons.add(Reason.ALIAS);
            return Similarity.SAME;
        }
        reasons.add(Reason.LIKE_NAME);
        Similarity best = Similarity.NONE;
        for (Bigrams bigrams : indexed.bigrams()) {
            Similarity similarity = bigrams.similarityTo(asked.bigrams());
            long mine = (long) similarity.numerator() * best.denominator();
            if (mine > (long) best.numerator() * similarity.denominator()) {
                best = similarity;
            }
        }
        return best;
    }

    private boolean isOfClass(LibraryEntry entry, String asked) {
        if (asked.isEmpty()) {
            return false;
        }
        if (entry.words(LibraryField.PROJECT_TYPES).contains(asked)) {
            return true;
        }
        for (LibraryCategory category : library.path(entry.category())) {
            if (category.code().equals(asked) || category.name().equals(asked)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlike(Similarity similarity) {
        return (long) similarity.numerator() * CUTOFF_DENOMINATOR >= (long) similarity.denominator() * CUTOFF_NUMERATOR;
    }

    private static boolean fitsAll(Suggestion suggestion, Asked asked) {
        Set<Reason> reasons = suggestion.reasons();
        return (asked.unit().isEmpty() || reasons.contains(Reason.SAME_UNIT))
                && (asked.l1().isEmpty() || reasons.contains(Reason.SAME_L1))
                && (asked.l2().isEmpty() || reasons.contains(Reason.SAME_L2))
                && (asked.projectClass().isEmpty() || reasons.contains(Reason.CLASS));
    }
}

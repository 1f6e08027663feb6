// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.biaochi.api.rule.Finding;
import org.biaochi.core.input.SourcePaths;

/**
 * What a review found beside an earlier one of which only the result is left. A finding is the same if its rule said the same
 * thing at the same place, else the same thing elsewhere (the row moved), else something at the same place of the same row; each
 * stands for one. With both goals at hand {@link RoundChanges} tells more. Immutable.
 */
public final class RecordedChanges {
    private static final String NAME = "name";

    private final Optional<RecordedReview> before;
    private final List<RecordedReview> several;
    private final boolean byProject;
    private final List<RecordedFinding> gone;
    private final List<Finding> fresh = new ArrayList<>();
    private final List<Finding> same = new ArrayList<>();

    private RecordedChanges(
            Optional<RecordedReview> before,
            List<RecordedReview> several,
            boolean byProject,
            List<Finding> after,
            SourcePaths paths) {
        this.before = before;
        this.several = List.copyOf(several);
        this.byProject = byProject;
        List<RecordedFinding> left =
                new ArrayList<>(before.map(RecordedReview::findings).orElse(List.of()));
        List<Spot> open = new ArrayList<>();
        after.forEach(finding -> open.add(Spot.of(finding, paths)));
        match(open, left, (spot, then) -> spot.saysTheSame(then) && spot.isAtTheSame(then));
        match(
                open,
                left,
                (spot, then) -> spot.saysTheSame(then) && !then.arguments().isEmpty());
        match(open, left, (spot, then) -> spot.isAtTheSame(then) && spot.isOfTheSameRow(then));
        for (Spot spot : open) {
            (spot.matched ? same : fresh).add(spot.finding);
        }
        this.gone = List.copyOf(left);
    }

    /** Compares with an earlier review, found by its project or else by the name of its file. */
    public static RecordedChanges since(
            RecordedReview before, boolean byProject, List<Finding> after, SourcePaths paths) {
        return new RecordedChanges(Optional.of(before), List.of(), byProject, after, paths);
    }

    /** No earlier review of it is on record. */
    public static RecordedChanges unmatched() {
        return unmatched(List.of());
    }

    /** Several earlier reviews may be the one of it; none of them is taken. */
    public static RecordedChanges unmatched(List<RecordedReview> several) {
        return new RecordedChanges(Optional.empty(), several, false, List.of(), SourcePaths.SAME);
    }

    private static void match(List<Spot> open, List<RecordedFinding> left, BiPredicate<Spot, RecordedFinding> fits) {
        for (Spot spot : open) {
            for (int i = 0; !spot.matched && i < left.size(); i++) {
                RecordedFinding then = left.get(i);
                if (then.rule().equals(spot.rule) && fits.test(spot, then)) {
                    spot.matched = true;
                    left.remove(i);
                }
            }
        }
    }

    /** The earlier review; empty if there is none on record. */
    public Optional<RecordedReview> before() {
        return before;
    }

    /** The earlier reviews of the same code or name, where nothing tells which of them is meant. */
    public List<RecordedReview> several() {
        return several;
    }

    /** Whether it was found by project code and year; else by the name of its file. */
    public boolean byProject() {
        return byProject;
    }

    /** Findings of the earlier review that are settled. */
    public List<RecordedFinding> gone() {
        return gone;
    }

    /** Findings that the earlier review did not have. */
    public List<Finding> fresh() {
        return List.copyOf(fresh);
    }

    /** Findings that stood before. */
    public List<Finding> same() {
        return List.copyOf(same);
    }

    /** A finding of now, and whether an earlier one stands for it. */
    private static final class Spot {
        private final Finding finding;
        private final String rule;
        private final List<String> paths = new ArrayList<>();
        private final Map<String, String> arguments = new HashMap<>();
        private boolean matched;

        private Spot(Finding finding) {
            this.finding = finding;
            this.rule = finding.rule().toString();
        }

        static Spot of(Finding finding, SourcePaths paths) {
            Spot spot = new Spot(finding);
            finding.places().forEach(place -> spot.paths.add(paths.source(place)));
            finding.arguments()
                    .values()
                    .keySet()
                    .forEach(
                            name -> spot.arguments.put(name, finding.arguments().text(name)));
            return spot;
        }

        boolean saysTheSame(RecordedFinding then) {
            return arguments.equals(then.arguments());
        }

        boolean isAtTheSame(RecordedFinding then) {
            return paths.stream().anyMatch(then.paths()::contains);
        }

        /** Rows are told apart by their names where the message names them. */
        boolean isOfTheSameRow(RecordedFinding then) {
            String now = arguments.get(NAME);
            String before = then.arguments().get(NAME);
            return now == null || before == null || now.equals(before);
        }
    }
}

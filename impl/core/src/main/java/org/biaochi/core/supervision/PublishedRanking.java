// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.ExcludedColumn;
import org.biaochi.api.supervision.PeriodScoreColumn;
import org.biaochi.api.supervision.RankColumn;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/** A published ranking of one period beside the scores and what it lists as left out. Immutable. */
public final class PublishedRanking {
    private static final int COMPUTED = -1;

    private final String period;
    private final boolean unclear;
    private final List<Entry> ranked = new ArrayList<>();
    private final Map<String, Entry> scores = new LinkedHashMap<>();
    private final Set<String> excluded = new HashSet<>();

    private PublishedRanking(String period, boolean unclear) {
        this.period = period;
        this.unclear = unclear;
    }

    /**
     * An object of a ranking. Immutable.
     *
     * @param position its row; −1 for a composite that is computed from the quarters
     * @param objectId its code
     * @param scored whether it has a score; UNKNOWN if nothing says so
     */
    public record Entry(int position, String objectId, Truth scored) {}

    /** The published rankings by period, in the order of their first rows. */
    public static List<PublishedRanking> of(CircularView view) {
        Circular circular = view.circular();
        Map<String, PublishedRanking> rankings = new LinkedHashMap<>();
        for (Cells<RankColumn> row : circular.rankings()) {
            Typed cell = row.get(RankColumn.PERIOD);
            rankings.computeIfAbsent(
                    key(view, cell),
                    period -> new PublishedRanking(period, view.period(cell).isEmpty()));
        }
        for (int i = 0; i < circular.scores().size(); i++) {
            Cells<PeriodScoreColumn> row = circular.scores().get(i);
            PublishedRanking ranking = rankings.get(key(view, row.get(PeriodScoreColumn.PERIOD)));
            if (ranking != null) {
                String id = Reading.text(row.get(PeriodScoreColumn.OBJECT_ID));
                ranking.scores.put(id, new Entry(i, id, scored(row)));
            }
        }
        PublishedRanking composite =
                rankings.get(view.year().map(Period::toString).orElse(""));
        if (composite != null && composite.scores.isEmpty()) {
            view.book().composites().forEach((id, result) -> composite.scores.put(id, computed(id, result.value())));
        }
        for (Cells<ExcludedColumn> row : circular.excluded()) {
            PublishedRanking ranking = rankings.get(key(view, row.get(ExcludedColumn.PERIOD)));
            if (ranking != null) {
                ranking.excluded.add(Reading.text(row.get(ExcludedColumn.OBJECT_ID)));
            }
        }
        for (int i = 0; i < circular.rankings().size(); i++) {
            Cells<RankColumn> row = circular.rankings().get(i);
            PublishedRanking ranking = rankings.get(key(view, row.get(RankColumn.PERIOD)));
            if (ranking != null) {
                ranking.rank(i, row);
            }
        }
        return List.copyOf(rankings.values());
    }

    private static Entry computed(String id, Value<Composite> value) {
        boolean scored = value.isPresent() && value.get().points().isPresent();
        boolean open = value.state() == Value.State.MISSING;
        return new Entry(COMPUTED, id, open ? Truth.UNKNOWN : Truth.of(scored));
    }

    private static String key(CircularView view, Typed cell) {
        return view.period(cell).map(Period::toString).orElse(Reading.text(cell));
    }

    /** Without a status it is the score that tells; one that is not carried, or that nobody can read, tells nothing. */
    private static Truth scored(Cells<PeriodScoreColumn> row) {
        String status = Reading.text(row.get(PeriodScoreColumn.STATUS));
        if (!status.isEmpty()) {
            return StatusWords.scored(status);
        }
        Typed score = row.get(PeriodScoreColumn.SCORE);
        Truth stands = Reading.stands(Reading.state(score));
        return stands.isTrue()
                        && !Reading.number(PeriodScoreColumn.SCORE, score).isPresent()
                ? StatusWords.scored(Reading.text(score))
                : stands;
    }

    private void rank(int position, Cells<RankColumn> row) {
        String id = Reading.text(row.get(RankColumn.OBJECT_ID));
        String status = Reading.text(row.get(RankColumn.STATUS));
        Entry score = scores.get(id);
        Truth told = score == null ? Truth.UNKNOWN : score.scored();
        // The ranking may call complete what the scores do not.
        Truth scored = status.isEmpty() || told == Truth.FALSE ? told : StatusWords.scored(status);
        ranked.add(new Entry(position, id, scored));
    }

    /** The period. */
    public String period() {
        return period;
    }

    /** Whether the period cannot be read. */
    public boolean isPeriodUnclear() {
        return unclear;
    }

    /** Whether there are scores of the period, which tell what could be ranked. */
    public boolean hasScores() {
        return !scores.isEmpty();
    }

    /** What is ranked. */
    public List<Entry> ranked() {
        return List.copyOf(ranked);
    }

    /** What is neither ranked nor listed as left out, by the position of its score. */
    public Collection<Entry> omitted() {
        Map<String, Entry> omitted = new HashMap<>(scores);
        ranked.forEach(entry -> omitted.remove(entry.objectId()));
        excluded.forEach(omitted::remove);
        return omitted.values().stream()
                .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;
import org.jspecify.annotations.Nullable;

/**
 * Checks a table whose rows are bands of numbers, such as grades by score or ladders by rate: columns {@code from} and {@code
 * to}, an empty cell for no bound, and optionally {@code edges} with one of {@code [) [] (] ()}, {@code [)} if it is not there.
 * Rows that share the column {@code group} make one set of bands. Pure functions.
 */
public final class Bands {
    private Bands() {}

    /** Whether the table is one of bands: every row has a cell {@code from} or {@code to}. */
    public static boolean isBands(Table table) {
        boolean bands = !table.rows().isEmpty();
        for (Map<String, String> row : table.rows()) {
            bands &= row.containsKey("from") || row.containsKey("to");
        }
        return bands;
    }

    /** The flaws of a table of bands, by group, then by lower bound. */
    public static List<TableFlaw> check(Table table) {
        return check(table, Optional.empty());
    }

    /** The flaws of a table of bands that must cover some numbers, by group, then by lower bound. */
    public static List<TableFlaw> check(Table table, Optional<TableShape.Cover> cover) {
        List<TableFlaw> flaws = new ArrayList<>();
        Map<String, List<Band>> groups = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Interval band = Interval.read(table, row);
            if (band == null) {
                flaws.add(BandFlaws.unreadable(row));
            } else if (band.isEmpty()) {
                flaws.add(BandFlaws.empty(row, band));
            } else {
                groups.computeIfAbsent(table.cell(row, "group"), group -> new ArrayList<>())
                        .add(new Band(row, band));
            }
        }
        Interval whole = cover.map(
                        ends -> new Interval(ends.from().orElse(null), ends.to().orElse(null), true, true))
                .orElse(null);
        groups.forEach((group, bands) -> {
            neighbours(bands, whole, flaws);
            ends(group, bands, whole, flaws);
        });
        return List.copyOf(flaws);
    }

    private static void neighbours(List<Band> bands, @Nullable Interval whole, List<TableFlaw> flaws) {
        bands.sort(Comparator.comparing(Band::interval, Bands::compare).thenComparing(Band::row));
        @Nullable Band below = null;
        for (Band band : bands) {
            if (below != null) {
                neighbours(below, band, whole, flaws);
            }
            below = below == null || band.interval.endsNoEarlierThan(below.interval) ? band : below;
        }
    }

    private static int compare(Interval left, Interval right) {
        boolean first = left.beginsNoLaterThan(right);
        return first && right.beginsNoLaterThan(left) ? 0 : first ? -1 : 1;
    }

    private static void neighbours(Band below, Band band, @Nullable Interval whole, List<TableFlaw> flaws) {
        Interval shared = below.interval.and(band.interval);
        Interval gap = Interval.between(below.interval, band.interval);
        if (gap != null) {
            flaws.add(BandFlaws.gap(band.row, below.row, gap));
        } else if (!shared.isEmpty()) {
            Interval twice = whole == null || shared.and(whole).isEmpty() ? shared : shared.and(whole);
            boolean edge = shared.isOneNumber() && !below.interval.isOneNumber() && !band.interval.isOneNumber();
            if (edge) {
                flaws.add(BandFlaws.edgeTwice(band.row, below.row, shared));
            } else if (band.row > below.row ? below.holds(band) : band.holds(below)) {
                flaws.add(BandFlaws.within(Math.max(band.row, below.row), Math.min(band.row, below.row), twice));
            } else {
                flaws.add(BandFlaws.overlap(band.row, below.row, twice));
            }
        }
    }

    private static void ends(String group, List<Band> bands, @Nullable Interval whole, List<TableFlaw> flaws) {
        if (whole == null) {
            return;
        }
        Band first = bands.get(0);
        Band last = first;
        for (Band band : bands) {
            last = band.interval.endsNoEarlierThan(last.interval) ? band : last;
            if (!whole.reaches(band.interval)) {
                flaws.add(BandFlaws.beyond(band.row, band.interval, whole));
            }
        }
        Interval start = new Interval(whole.from(), first.interval.from(), true, !first.interval.fromIn());
        if (first.interval.from() != null && (whole.from() == null || !start.isEmpty())) {
            flaws.add(BandFlaws.uncovered(group, start));
        }
        Interval rest = new Interval(last.interval.to(), whole.to(), !last.interval.toIn(), true);
        if (last.interval.to() != null && (whole.to() == null || !rest.isEmpty())) {
            flaws.add(BandFlaws.uncovered(group, rest));
        }
    }

    private record Band(int row, Interval interval) {
        boolean holds(Band other) {
            return interval.holdsAllOf(other.interval);
        }
    }
}

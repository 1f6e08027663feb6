// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.profile.Table;
import org.jspecify.annotations.Nullable;

/**
 * Checks a table whose rows are bands of numbers, such as grades by score or ladders by rate: columns {@code from} and {@code
 * to}, an empty cell for no bound, and optionally {@code edges} with one of {@code [) [] (] ()}, {@code [)} if it is not there.
 * Rows that share the column {@code group} make one set of bands. Pure functions.
 */
public final class Bands {
    private Bands() {}

    /** What is wrong with a band. */
    public enum Problem {
        /** A bound is not a number, or {@code edges} is none of the four. */
        UNREADABLE,
        /** The band holds no number. */
        EMPTY,
        /** Numbers between this band and the one below belong to none. */
        GAP,
        /** Numbers of this band belong to the one below too. */
        OVERLAP,
        /** The bound between this band and the one below belongs to both. */
        EDGE_TWICE
    }

    /**
     * A problem of a band. Immutable.
     *
     * @param row the row of the table, from 0
     * @param problem what is wrong
     */
    public record Defect(int row, Problem problem) {}

    /** Whether the table is one of bands: every row has a cell {@code from} or {@code to}. */
    public static boolean isBands(Table table) {
        boolean bands = !table.rows().isEmpty();
        for (Map<String, String> row : table.rows()) {
            bands &= row.containsKey("from") || row.containsKey("to");
        }
        return bands;
    }

    /** The defects of a table of bands, by group, then by lower bound. */
    public static List<Defect> check(Table table) {
        List<Defect> defects = new ArrayList<>();
        Map<String, List<Band>> groups = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            @Nullable Band band = Band.read(table, row);
            if (band == null) {
                defects.add(new Defect(row, Problem.UNREADABLE));
            } else if (band.isEmpty()) {
                defects.add(new Defect(row, Problem.EMPTY));
            } else {
                groups.computeIfAbsent(table.cell(row, "group"), group -> new ArrayList<>())
                        .add(band);
            }
        }
        groups.values().forEach(bands -> check(bands, defects));
        return List.copyOf(defects);
    }

    private static void check(List<Band> bands, List<Defect> defects) {
        bands.sort(Comparator.comparing(Band::lower));
        @Nullable Band below = null;
        for (Band band : bands) {
            if (below != null) {
                Edge end = below.upper();
                int compared =
                        end.value == null || band.lower().value == null ? 1 : end.value.compareTo(band.lower().value);
                boolean bothIn = below.toIn && band.fromIn;
                boolean noneIn = !below.toIn && !band.fromIn;
                if (compared > 0) {
                    defects.add(new Defect(band.row, Problem.OVERLAP));
                } else if (compared == 0 && bothIn) {
                    defects.add(new Defect(band.row, Problem.EDGE_TWICE));
                } else if (compared < 0 || noneIn) {
                    defects.add(new Defect(band.row, Problem.GAP));
                }
            }
            below = below == null || band.reachesBeyond(below) ? band : below;
        }
    }

    /** A bound; null is without end in the direction it bounds. */
    private record Edge(@Nullable BigDecimal value) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            if (value == null || other.value == null) {
                return Boolean.compare(value != null, other.value != null);
            }
            return value.compareTo(other.value);
        }
    }

    private record Band(
            int row, @Nullable BigDecimal from, @Nullable BigDecimal to, boolean fromIn, boolean toIn) {
        static @Nullable Band read(Table table, int row) {
            String edges = table.cell(row, "edges").isEmpty() ? "[)" : table.cell(row, "edges");
            String from = table.cell(row, "from");
            String to = table.cell(row, "to");
            boolean readable = List.of("[)", "[]", "(]", "()").contains(edges) && isBound(from) && isBound(to);
            return readable
                    ? new Band(row, bound(from), bound(to), edges.charAt(0) == '[', edges.charAt(1) == ']')
                    : null;
        }

        private static boolean isBound(String text) {
            return text.isEmpty() || text.matches("-?\\d{1,30}(\\.\\d{1,15})?");
        }

        private static @Nullable BigDecimal bound(String text) {
            return text.isEmpty() ? null : new BigDecimal(text);
        }

        Edge lower() {
            return new Edge(from);
        }

        Edge upper() {
            return new Edge(to);
        }

        boolean isEmpty() {
            if (from == null || to == null) {
                return false;
            }
            int compared = from.compareTo(to);
            return compared > 0 || compared == 0 && !(fromIn && toIn);
        }

        boolean reachesBeyond(Band other) {
            return to == null || other.to != null && to.compareTo(other.to) >= 0;
        }
    }
}

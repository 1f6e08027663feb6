// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One sheet as texts in cells; cells that were merged are one. Immutable. */
public final class Grid {
    private final String name;
    private final int rows;
    private final int columns;
    private final Map<Long, Region> regions;

    private Grid(String name, int rows, int columns, Map<Long, Region> regions) {
        this.name = name;
        this.rows = rows;
        this.columns = columns;
        this.regions = regions;
    }

    /** Starts the sheet of this name. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** The name of the sheet. */
    public String name() {
        return name;
    }

    /** How many rows there are up to the last one with a text. */
    public int rows() {
        return rows;
    }

    /** How many columns there are up to the last one with a text. */
    public int columns() {
        return columns;
    }

    /** What stands in a cell; merged cells give the same region wherever they are asked. */
    public Region at(int row, int column) {
        Region region = regions.get(key(row, column));
        return region == null ? new Region(row, column, row, column, "") : region;
    }

    /** The regions of a row from left to right, empty ones too. */
    public List<Region> row(int row) {
        List<Region> found = new ArrayList<>();
        for (int column = 0; column < columns; ) {
            Region region = at(row, column);
            found.add(region);
            column = region.right() + 1;
        }
        return found;
    }

    /** The region to the right of another in one of its rows. */
    public Region rightOf(Region region, int row) {
        return at(row, region.right() + 1);
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    /** Collects texts and merged cells in any order. Not thread-safe. */
    public static final class Builder {
        /**
         * Merged cells count for the size of a sheet up to this many: a heading merged over all columns is no reason to
         * look at all.
         */
        private static final int WIDEST = 64;

        private final String name;
        private final Map<Long, String> texts = new HashMap<>();
        private final List<int[]> merged = new ArrayList<>();
        private int rows;
        private int columns;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /** Sets the text of a cell; an empty one is nothing. */
        public Builder text(int row, int column, String text) {
            if (!text.isEmpty()) {
                texts.put(key(row, column), text);
                rows = Math.max(rows, row + 1);
                columns = Math.max(columns, column + 1);
            }
            return this;
        }

        /** Merges cells; the text is that of the first one. */
        public Builder merge(int top, int left, int bottom, int right) {
            merged.add(new int[] {top, left, bottom, right});
            return this;
        }

        /** How many texts there are. */
        int size() {
            return texts.size();
        }

        /** Returns the sheet; merged cells that reach beyond the last text end with it. */
        public Grid build() {
            Map<Long, Region> regions = new HashMap<>(texts.size() * 2);
            for (int[] cells : merged) {
                if (texts.containsKey(key(cells[0], cells[1]))) {
                    rows = Math.max(rows, Math.min(cells[2] + 1, cells[0] + WIDEST));
                    columns = Math.max(columns, Math.min(cells[3] + 1, cells[1] + WIDEST));
                }
            }
            for (int[] cells : merged) {
                int bottom = Math.min(cells[2], Math.max(rows - 1, cells[0]));
                int right = Math.min(cells[3], Math.max(columns - 1, cells[1]));
                if (cells[0] < rows && cells[1] < columns && bottom >= cells[0] && right >= cells[1]) {
                    String text = texts.getOrDefault(key(cells[0], cells[1]), "");
                    fill(regions, new Region(cells[0], cells[1], bottom, right, text));
                }
            }
            texts.forEach((at, text) -> {
                int row = (int) (at >> 32);
                int column = (int) (long) at;
                regions.putIfAbsent(at, new Region(row, column, row, column, text));
            });
            return new Grid(name, rows, columns, regions);
        }

        /** Of merges that overlap, which only a broken file has, the first holds. */
        private static void fill(Map<Long, Region> regions, Region region) {
            for (int row = region.top(); row <= region.bottom(); row++) {
                for (int column = region.left(); column <= region.right(); column++) {
                    if (regions.containsKey(key(row, column))) {
                        return;
                    }
                }
            }
            for (int row = region.top(); row <= region.bottom(); row++) {
                for (int column = region.left(); column <= region.right(); column++) {
                    regions.put(key(row, column), region);
                }
            }
        }
    }
}

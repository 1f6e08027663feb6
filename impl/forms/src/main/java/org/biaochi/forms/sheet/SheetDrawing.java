// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A sheet that is being laid out: cells with texts and looks, widths, print set-up. Not thread-safe. */
public final class SheetDrawing {
    /** How long a text a cell of a workbook holds. */
    public static final int LONGEST = 32_767;

    private final String name;
    private final List<Integer> widths;
    private final boolean landscape;
    private final List<Placed> cells = new ArrayList<>();
    private final Map<Integer, Integer> heights = new HashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private int frozen;
    private List<Integer> repeated = List.of();
    private boolean wide;

    /**
     * Starts a sheet.
     *
     * @param name its name
     * @param widths of its columns in characters
     * @param landscape whether it is printed across
     */
    public SheetDrawing(String name, List<Integer> widths, boolean landscape) {
        this.name = Objects.requireNonNull(name, "name");
        this.widths = List.copyOf(widths);
        this.landscape = landscape;
    }

    /**
     * A region with its look. Immutable.
     *
     * @param region where and what
     * @param style how it looks
     */
    public record Placed(Region region, CellStyle style) {}

    /**
     * Cells of a column that offer a choice. Immutable.
     *
     * @param top the first row
     * @param bottom the last row
     * @param column the column
     * @param options what can be chosen
     */
    public record Choice(int top, int bottom, int column, List<String> options) {}

    /** Places a region. */
    public void place(Region region, CellStyle style) {
        cells.add(new Placed(region, style));
    }

    /** Gives a row room for so many lines of text at least. */
    public void height(int row, int lines) {
        heights.merge(row, lines, Math::max);
    }

    /** Offers a choice in cells of a column. */
    public void choice(int top, int bottom, int column, List<String> options) {
        choices.add(new Choice(top, bottom, column, List.copyOf(options)));
    }

    /** Keeps the rows above this one in sight and repeats them on every page. */
    public void freeze(int row) {
        frozen = row;
    }

    /** Repeats rows on every page after their own; none if the first is negative. */
    public void repeat(int first, int last) {
        repeated = first < 0 ? List.of() : List.of(first, last);
    }

    /** Prints on A3: a list of many columns is not to be read on A4. */
    public void wide() {
        wide = true;
    }

    /** The name of the sheet. */
    public String name() {
        return name;
    }

    List<Integer> widths() {
        return widths;
    }

    boolean landscape() {
        return landscape;
    }

    List<Placed> cells() {
        return cells;
    }

    Map<Integer, Integer> heights() {
        return heights;
    }

    List<Choice> choices() {
        return choices;
    }

    int frozen() {
        return frozen;
    }

    List<Integer> repeated() {
        return repeated;
    }

    boolean isWide() {
        return wide;
    }

    /** The sheet as it will be read. */
    public Grid grid() {
        Grid.Builder grid = Grid.named(name);
        for (Placed placed : cells) {
            Region region = placed.region();
            grid.text(region.top(), region.left(), region.text());
            if (region.rows() > 1 || region.columns() > 1) {
                grid.merge(region.top(), region.left(), region.bottom(), region.right());
            }
        }
        return grid.build();
    }
}

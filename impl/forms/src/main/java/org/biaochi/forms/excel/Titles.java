// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.FormLayouts;
import org.biaochi.forms.layout.Headings;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Region;
import org.jspecify.annotations.Nullable;

/** Where forms begin in a sheet, and which they are: told by their titles, else by the headings they have. Immutable. */
final class Titles {
    private static final int LONGEST = 60;
    private static final int FEWEST = 2;

    private final FormLayouts layouts;

    Titles(FormLayouts layouts) {
        this.layouts = layouts;
    }

    /**
     * A form in a sheet.
     *
     * @param layout which it is
     * @param from its first row
     * @param to the row after its last one
     */
    record Found(FormLayout layout, int from, int to) {}

    /** The forms of a sheet; empty if it has none. */
    List<Found> in(Grid grid) {
        List<Integer> starts = new ArrayList<>();
        List<FormLayout> titled = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            FormLayout layout = titled(grid, row);
            if (layout != null) {
                starts.add(row);
                titled.add(layout);
            }
        }
        if (starts.isEmpty()) {
            FormLayout layout = guessed(grid);
            return layout == null ? List.of() : List.of(new Found(layout, 0, grid.rows()));
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : grid.rows();
            found.add(new Found(titled.get(i), i == 0 ? 0 : starts.get(i), to));
        }
        return found;
    }

    private @Nullable FormLayout titled(Grid grid, int row) {
        Region text = alone(grid, row);
        if (text == null) {
            return null;
        }
        FormLayout best = null;
        int most = 0;
        for (FormLayout layout : layouts.all()) {
            int weight = layout.isList() ? 0 : layout.titled(text.text());
            if (weight > most) {
                best = layout;
                most = weight;
            }
        }
        return best;
    }

    /** The only text of a row if it is no longer than titles are. */
    private static @Nullable Region alone(Grid grid, int row) {
        Region found = null;
        for (Region region : grid.row(row)) {
            if (region.top() == row && !region.isEmpty()) {
                if (found != null) {
                    return null;
                }
                found = region;
            }
        }
        return found != null && found.text().length() <= LONGEST ? found : null;
    }

    /** Whether a row that a form begins with holds its title. */
    static boolean isTitle(FormLayout layout, Grid grid, int row) {
        Region text = alone(grid, row);
        if (text == null) {
            return false;
        }
        String plain = Headings.plain(text.text());
        return layout.titled(text.text()) > 0
                || plain.contains("表") && text.left() < FEWEST
                || text.columns() > 1 && text.columns() >= grid.columns() - 1;
    }

    private @Nullable FormLayout guessed(Grid grid) {
        FormLayout best = null;
        long most = FEWEST;
        for (FormLayout layout : layouts.all()) {
            List<String> printed = FormLayouts.printed(layout)
                    .map(Headings::plain)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            long count = 0;
            for (int row = 0; row < grid.rows(); row++) {
                for (Region region : grid.row(row)) {
                    boolean begins = region.top() == row && !region.isEmpty();
                    count += begins && printed.contains(Headings.plain(region.text())) ? 1 : 0;
                }
            }
            if (count > most) {
                best = layout;
                most = count;
            }
        }
        return best;
    }
}

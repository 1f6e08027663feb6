// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import java.util.HashMap;
import java.util.Map;
import org.biaochi.api.subject.Place;
import org.biaochi.core.input.SourcePaths;
import org.jspecify.annotations.Nullable;

/** Paths of a form in a workbook: sheet and cell, {@code /项目支出绩效目标申报表!C7}. Immutable. */
final class ExcelPaths implements SourcePaths {
    private final SourcePaths table;
    private final Map<String, String> cells;
    private final Map<String, String> pointers = new HashMap<>();

    ExcelPaths(SourcePaths table, Map<String, String> cells) {
        this.table = table;
        this.cells = Map.copyOf(cells);
        cells.forEach((pointer, cell) -> pointers.putIfAbsent(cell, pointer));
    }

    @Override
    public String source(Place place) {
        for (Place at = place; at != null && !at.equals(Place.ROOT); at = at.parent()) {
            String cell = cell(table.source(at));
            if (cell != null) {
                return Place.ROOT.child(cell).toString();
            }
        }
        return place.equals(Place.ROOT) ? "" : table.source(place);
    }

    private @Nullable String cell(String pointer) {
        String exact = cells.get(pointer);
        if (exact != null) {
            return exact;
        }
        for (String first : FIRST) {
            String within = cells.get(pointer + first);
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    /** Where a row is pointed to, in the order in which one looks for it. */
    private static final String[] FIRST = {
        "/level3", "/item", "/name", "/level2", "/level1", "/0/level3", "/0/item", "/0/level1"
    };

    @Override
    public Place place(String path) {
        Place typed = Place.ofPointer(path);
        String pointer = typed.segments().size() == 1 ? pointers.get(typed.name()) : null;
        return table.place(pointer == null ? path : pointer);
    }

    @Override
    public String toString() {
        return "workbook";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Place;
import org.biaochi.core.input.SourcePaths;
import org.jspecify.annotations.Nullable;

/**
 * Paths of a form whose goal has cells beside it: those stand under the name that the document uses, all others where the goal has
 * them. Immutable.
 *
 * @param goal the paths of the goal
 * @param fields the single cells
 * @param columns the cells of the indicator rows
 * @param top what the document says beside the goal
 * @param rows what it says beside each indicator row
 */
record PathsBeside<F extends Enum<F> & CellKey, C extends Enum<C> & CellKey>(
        SourcePaths goal, CellsBeside<F> fields, CellsBeside<C> columns, Extras top, List<Extras> rows)
        implements SourcePaths {
    @Override
    public String source(Place place) {
        Place parent = parentOfCell(place);
        if (parent == null) {
            return goal.source(place);
        }
        if (parent.equals(Place.ROOT)) {
            Optional<F> field =
                    fields.keyOf(place.name()).filter(key -> key.key().equals(place.name()));
            return field.map(key ->
                            parent.child(fields.nameOf(key, List.of(top))).toString())
                    .orElseGet(() -> goal.source(place));
        }
        Optional<C> column = columns.keyOf(place.name()).filter(key -> key.key().equals(place.name()));
        return column.filter(key -> isRow(parent))
                .map(key -> goal.source(parent) + "/" + columns.nameOf(key, rows))
                .orElseGet(() -> goal.source(place));
    }

    @Override
    public Place place(String path) {
        Place typed = Place.ofPointer(path);
        Place parent = parentOfCell(typed);
        if (parent == null) {
            return goal.place(path);
        }
        Optional<? extends CellKey> key = parent.equals(Place.ROOT)
                ? fields.keyOf(typed.name())
                : isRow(parent) ? columns.keyOf(typed.name()) : Optional.empty();
        return key.isPresent() ? parent.child(key.get().key()) : goal.place(path);
    }

    /** An indicator row: other blocks may have cells of the same names. */
    private static boolean isRow(Place place) {
        Place block = place.parent();
        return place.position() >= 0 && block != null && block.name().equals("indicators");
    }

    private static @Nullable Place parentOfCell(Place place) {
        return place.position() >= 0 ? null : place.parent();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.biaochi.api.subject.Typed;

/**
 * Which blank cells of a table are left out when written: all, if another row carries the column; else all but the first. The
 * counterpart of the column rule of {@link Cells#complete}.
 *
 * @param <R> the rows
 * @param <F> the columns
 */
final class BlankColumns<R, F extends Enum<F>> {
    private final BiFunction<R, F, Typed> cells;
    private final Set<F> carried = new HashSet<>();
    private final Map<R, Set<F>> firstBlanks = new IdentityHashMap<>();

    BlankColumns(Shape<F> shape, List<R> rows, BiFunction<R, F, Typed> cells, Function<R, Map<String, String>> extras) {
        this.cells = cells;
        for (int i = 0; i < shape.cellCount(); i++) {
            F column = shape.cell(i);
            for (R row : rows) {
                if (!cells.apply(row, column).text().isEmpty()
                        || Spelling.of(shape, extras.apply(row)).key(column) != null) {
                    carried.add(column);
                }
            }
            if (!carried.contains(column)) {
                rows.stream()
                        .filter(row -> cells.apply(row, column).isBlank())
                        .findFirst()
                        .ifPresent(row -> firstBlanks
                                .computeIfAbsent(row, any -> new HashSet<>())
                                .add(column));
            }
        }
    }

    /** Whether the reader finds the blank cell without its being written. */
    boolean omit(R row, F column) {
        Typed cell = cells.apply(row, column);
        return cell.isBlank()
                && cell.text().isEmpty()
                && !firstBlanks.getOrDefault(row, Set.of()).contains(column);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.biaochi.api.subject.Typed;
import org.biaochi.tables.dictionary.StandardTable;
import org.biaochi.tables.row.Row;

/** Which columns of one table say which cells of the model. Immutable. */
final class Links {
    private final StandardTable table;
    private final List<Link> links;

    private Links(StandardTable table, List<Link> links) {
        this.table = table;
        this.links = links;
    }

    /** Those of the given links whose column the table has. */
    @SafeVarargs
    static Links of(StandardTable table, List<Link>... groups) {
        List<Link> links = new ArrayList<>();
        for (List<Link> group : groups) {
            for (Link link : group) {
                if (table.field(link.column()).isPresent()) {
                    links.add(link);
                }
            }
        }
        return new Links(table, List.copyOf(links));
    }

    StandardTable table() {
        return table;
    }

    List<Link> list() {
        return links;
    }

    /** The JSON pointer of a cell where a part of the subject is made a row; empty if no column says it. */
    String pathOf(Enum<?> slot, String place) {
        return links.stream()
                .filter(link -> link.slot() == slot)
                .findFirst()
                .map(link -> link.pathIn(place))
                .orElse("");
    }

    boolean holds(Enum<?> slot) {
        return links.stream().anyMatch(link -> link.slot() == slot);
    }

    /** What a row says, by cell. */
    Map<Enum<?>, Typed> read(Row row) {
        Map<Enum<?>, Typed> cells = new LinkedHashMap<>();
        for (Link link : links) {
            cells.put(link.slot(), row.cell(link.column()));
        }
        return cells;
    }

    /** What the model makes a row say, by column; cells that the model does not have are left out. */
    Map<String, Typed> said(Function<Enum<?>, Typed> model) {
        Map<String, Typed> said = new LinkedHashMap<>();
        for (Link link : links) {
            Typed cell = model.apply(link.slot());
            if (!cell.isAbsent()) {
                said.put(link.column(), cell);
            }
        }
        return said;
    }
}

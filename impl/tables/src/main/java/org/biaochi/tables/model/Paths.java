// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.subject.Place;
import org.biaochi.core.input.SourcePaths;

/**
 * Places of a subject as table, key and column: {@code /indicators/3/value} is
 * {@code /PM_PERF_INDICATOR/KPI-7/KPI_VAL}. Immutable once handed out.
 */
final class Paths implements SourcePaths {
    private final Map<Place, Part> parts = new HashMap<>();
    private final Map<String, Place> rows = new HashMap<>();

    /** A part of a subject and the row that says it. */
    private record Part(Links links, String key) {}

    /** Says that a row is a part of the subject; of two rows for one part the first names the cells that both say. */
    void add(Place place, Links links, String key) {
        parts.putIfAbsent(place, new Part(links, key));
        rows.putIfAbsent("/" + links.table().code() + "/" + key, place);
    }

    @Override
    public String source(Place place) {
        Part whole = parts.get(place);
        if (whole != null && place.parent() != null) {
            return pointer(whole);
        }
        Part part = place.parent() == null ? null : parts.get(place.parent());
        if (part == null) {
            return place.toString();
        }
        return part.links.list().stream()
                .filter(link -> link.key().equals(place.name()))
                .findFirst()
                .map(link -> pointer(part) + "/" + link.column())
                .orElse(place.toString());
    }

    private static String pointer(Part part) {
        Place row = Place.ROOT.child(part.links.table().code()).child(part.key.isEmpty() ? "-" : part.key);
        return row.toString();
    }

    @Override
    public Place place(String path) {
        Place whole = rows.get(path);
        if (whole != null) {
            return whole;
        }
        int slash = path.lastIndexOf('/');
        Place row = slash < 0 ? null : rows.get(path.substring(0, slash));
        Part part = row == null ? null : parts.get(row);
        if (row == null || part == null) {
            return Place.ofPointer(path);
        }
        String column = path.substring(slash + 1);
        Optional<Link> link = part.links.list().stream()
                .filter(one -> one.column().equals(column))
                .findFirst();
        return link.map(found -> row.child(found.key())).orElse(Place.ofPointer(path));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.biaochi.api.subject.Typed;
import org.biaochi.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Writes one object of a form table from its cells and extras. Not thread-safe.
 *
 * @param <F> the cells of the object
 */
final class ObjectWriter<F extends Enum<F>> {
    private final Shape<F> shape;
    private final Map<String, String> extras;
    private final Spelling<F> spelling;
    private Predicate<F> left = cell -> false;
    private Function<Key<F>, @Nullable String> structures = key -> null;

    ObjectWriter(Shape<F> shape, Map<String, String> extras, Spelling<F> spelling) {
        this.shape = shape;
        this.extras = extras;
        this.spelling = spelling;
    }

    /** Where members go. */
    interface Members {
        void put(String name, String json);
    }

    /** Names cells that are left out because the reader finds them without. */
    ObjectWriter<F> leaving(Predicate<F> cells) {
        this.left = cells;
        return this;
    }

    /** Gives the JSON text of structured members; null for none. */
    ObjectWriter<F> structures(Function<Key<F>, @Nullable String> json) {
        this.structures = json;
        return this;
    }

    void write(Function<F, Typed> cells, Members members) {
        for (Key<F> key : shape.keys()) {
            String json = json(key, cells);
            if (json != null) {
                members.put(key.name(), json);
            }
        }
        extras.forEach((name, json) -> {
            if (shape.key(name) == null) {
                members.put(name, json);
            }
        });
    }

    private @Nullable String json(Key<F> key, Function<F, Typed> cells) {
        F cell = key.cell();
        String kept = extras.get(key.name());
        if (cell == null) {
            return key.kind() == Key.Kind.STRUCTURE ? structures.apply(key) : kept;
        }
        Typed typed = cells.apply(cell);
        Key<F> spelled = spelling.key(cell);
        boolean holds = spelled != null && spelling.says(spelled, typed);
        if (kept != null && (holds || key != spelled)) {
            return kept;
        }
        return key.rank() == 0 && !holds ? plain(key, cell, typed) : null;
    }

    private @Nullable String plain(Key<F> key, F cell, Typed typed) {
        if (typed.isAbsent() || left.test(cell)) {
            return null;
        }
        boolean year = key.kind() == Key.Kind.YEAR && Cells.isYear(typed.text());
        return year ? typed.text() : RawJson.quote(typed.text());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts and remembers what was read lately: cells repeat from row to row and from goal to goal, and reading one takes many
 * times as long as finding it. Bounded, whatever is read: of the texts that fall on one place the last two are kept, so keys must
 * be short. Any number of threads; a reading is immutable, so it does not matter whose is found.
 *
 * @param <K> what is read, equal by its content
 * @param <V> the reading
 */
final class Recent<K, V> {
    private static final int PLACES = 1 << 10;

    private final Function<K, V> reader;
    private final @Nullable Kept<K, V>[] places;

    @SuppressWarnings("unchecked")
    Recent(Function<K, V> reader) {
        this.reader = reader;
        this.places = (Kept<K, V>[]) new Kept<?, ?>[PLACES];
    }

    /** The reading of a key. */
    V read(K key) {
        int hash = key.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Kept<K, V> last = places[place];
        if (last != null && last.key.equals(key)) {
            return last.value;
        }
        Kept<K, V> before = places[place ^ 1];
        if (before != null && before.key.equals(key)) {
            return before.value;
        }
        V value = reader.apply(key);
        places[place ^ 1] = last;
        places[place] = new Kept<>(key, value);
        return value;
    }

    private record Kept<K, V>(K key, V value) {}
}

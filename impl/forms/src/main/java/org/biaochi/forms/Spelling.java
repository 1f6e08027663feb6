// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How the source spelled cells that their values alone would not bring back: a number, a null, another key. Kept among the
 * extras; it counts only as long as it still says what the cell says. Immutable.
 *
 * @param <F> the cells
 */
final class Spelling<F extends Enum<F>> {
    private static final JsonFactory JSON = new JsonFactory();

    private final List<Part<F>> parts;

    private Spelling(List<Part<F>> parts) {
        this.parts = parts;
    }

    private record Part<F extends Enum<F>>(Shape<F> shape, Map<String, String> extras) {}

    static <F extends Enum<F>> Spelling<F> of(Shape<F> shape, Map<String, String> extras) {
        return new Spelling<>(List.of(new Part<>(shape, extras)));
    }

    /** For cells that two objects share. */
    static <F extends Enum<F>> Spelling<F> of(
            Shape<F> shape, Map<String, String> extras, Shape<F> other, Map<String, String> otherExtras) {
        return new Spelling<>(List.of(new Part<>(shape, extras), new Part<>(other, otherExtras)));
    }

    /** The key under which the source spelled the cell; null if the cell needs no spelling of its own. */
    @Nullable
    Key<F> key(F cell) {
        Key<F> found = null;
        for (Part<F> part : parts) {
            for (Key<F> key : part.shape.keysOf(cell)) {
                if (part.extras.containsKey(key.name()) && (found == null || key.rank() < found.rank())) {
                    found = key;
                }
            }
        }
        return found;
    }

    /** Whether the spelling under a key still says what the cell says. */
    boolean says(Key<F> key, Typed typed) {
        for (Part<F> part : parts) {
            String json = part.extras.get(key.name());
            if (json != null && part.shape.key(key.name()) == key) {
                return typed(key, json).equals(typed);
            }
        }
        return false;
    }

    /** The key where the cell stands in the source: its spelling if that holds, else its first key. */
    @Nullable
    Key<F> standing(F cell, Typed typed) {
        Key<F> key = key(cell);
        return key != null && says(key, typed) ? key : null;
    }

    private static <F extends Enum<F>> Typed typed(Key<F> key, String json) {
        char first = json.charAt(0);
        if (first == 'n') {
            return Typed.BLANK;
        }
        if (first != '"') {
            return Typed.of(json);
        }
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return key.typed(parser.getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

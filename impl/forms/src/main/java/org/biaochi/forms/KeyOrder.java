// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of objects that repeat one order, as the rows of a table do: the bytes of the key that followed last time are
 * compared in place, and only where they differ is the key parsed and looked up. Not thread-safe.
 *
 * @param <F> the cells of the objects
 */
final class KeyOrder<F extends Enum<F>> {
    private final Shape<F> shape;

    /** For each key, by its order from 1, the order of the key that followed it; 0 stands for the beginning of the object. */
    private final int[] followers;

    private int last;
    private @Nullable Key<F> key;

    /** At first the keys are expected in the order in which they are written. */
    KeyOrder(Shape<F> shape) {
        this.shape = shape;
        this.followers = shape.writingOrder();
    }

    /** Prepares for an object. */
    void start() {
        last = 0;
    }

    /** Moves the parser to the next key of the object; false at its end. */
    boolean next(JsonParser parser) throws IOException {
        Key<F> expected = shape.keys().get(followers[last]);
        if (parser.nextFieldName(expected.spelling())) {
            key = expected;
        } else if (parser.currentToken() == JsonToken.END_OBJECT) {
            return false;
        } else {
            key = shape.key(parser.currentName());
        }
        if (key != null) {
            followers[last] = key.order();
            last = key.order() + 1;
        }
        return true;
    }

    /** The key on whose name the parser stands; null if the format does not know it. */
    @Nullable
    Key<F> key() {
        return key;
    }
}

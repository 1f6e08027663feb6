// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.input;

import java.util.Objects;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;

/**
 * A record that cannot be read. Immutable.
 *
 * @param source where the record stands
 * @param error code, place and remedy
 * @param <S> the kind of subject that was expected
 */
public record Unreadable<S extends Subject>(String source, UnreadableInputException error) implements InputEntry<S> {
    /** Requires both. */
    public Unreadable {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(error, "error");
    }
}

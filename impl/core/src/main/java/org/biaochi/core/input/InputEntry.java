// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.input;

import org.biaochi.api.subject.Subject;

/**
 * One record of an input, in the order of the input: read, or unreadable. A bad record never hides its neighbours. Immutable.
 *
 * @param <S> the kind of subject
 */
public sealed interface InputEntry<S extends Subject> permits Decoded, Unreadable {
    /**
     * Where the record stands: the name of the source, for a line of JSON Lines followed by {@code :7}, for an element of an
     * array by {@code #/3}.
     */
    String source();
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.subject;

/**
 * Any engine behind the one-line JSON protocol: a line goes in, its answer comes out. Used by one thread at a time.
 */
public interface LineSubject extends AutoCloseable {
    /**
     * Sends one line and waits for the answer.
     *
     * @param line one JSON text without line breaks, or whatever a hostile host sends
     * @return the answer without its line break
     */
    String ask(String line);

    /** Ends the subject. */
    @Override
    default void close() {}
}

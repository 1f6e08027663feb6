// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.subject;

import java.util.List;
import java.util.Set;
import org.biaochi.api.goal.PerformanceGoal;

/** A translator between documents of one format and goals. Used by several threads at once. */
public interface CodecSubject extends AutoCloseable {
    /** Writes goals as one document, in their order. */
    Written write(List<PerformanceGoal> goals);

    /**
     * Reads all goals of a document, in their order.
     *
     * @throws org.biaochi.api.subject.UnreadableInputException if it is no document of the format, is cut or is hostile
     */
    List<PerformanceGoal> read(byte[] document);

    /** Ends the subject. */
    @Override
    default void close() {}

    /**
     * A document.
     *
     * @param document its bytes
     * @param omitted JSON pointers of what the format could not hold, each with the position of the goal first and then the
     *     place in the model ({@code /0/indicators/2/unit}, {@code /1/tasks}); a pointer stands for all below it
     */
    record Written(byte[] document, Set<String> omitted) {
        /** Copies the pointers. */
        public Written {
            omitted = Set.copyOf(omitted);
        }
    }
}

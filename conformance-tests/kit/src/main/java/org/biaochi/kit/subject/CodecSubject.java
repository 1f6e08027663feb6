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

    /**
     * Whether the format tells a cell that nobody filled from one that the form lacks. A database column holds nothing for both; a
     * codec of such a format says so here, once for all cells.
     */
    default boolean tellsBlankCells() {
        return true;
    }

    /**
     * Whether the format brings along an unknown member of this name, such as the keys and versions of the database
     * rows that a goal is written to. Such a member may come back where none was written; one that was written comes
     * back as it was.
     */
    default boolean bringsAlong(String member) {
        return false;
    }

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

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.input;

import org.biaochi.api.subject.Place;

/**
 * The way between places of the model and paths of the input as it was given. Paths are JSON pointers relative to the record.
 * Implementations are immutable.
 */
public interface SourcePaths {
    /** The input has the shape of the model. */
    SourcePaths SAME = new SourcePaths() {
        @Override
        public String source(Place place) {
            return place.toString();
        }

        @Override
        public Place place(String path) {
            return Place.ofPointer(path);
        }

        @Override
        public String toString() {
            return "same";
        }
    };

    /** The path of a place of the model; a place that the input does not know keeps its own pointer. */
    String source(Place place);

    /**
     * The place of the model that a path means; a path that the input's shape does not know is read as a place.
     *
     * @throws IllegalArgumentException if the path is neither empty nor starts with a slash
     */
    Place place(String path);
}

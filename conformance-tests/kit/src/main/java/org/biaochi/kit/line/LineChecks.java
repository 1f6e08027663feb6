// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import java.util.Map;
import java.util.Optional;
import org.biaochi.kit.subject.LineSubject;

/** What all checks of a line protocol stand on: ways to open a subject. */
public interface LineChecks {
    /** Opens a subject that knows the shipped packs. */
    LineSubject open();

    /**
     * Opens a subject that also knows these packs, by file name and YAML text.
     *
     * @return empty if the subject offers no way to bring packs; then the cases that need one are not applicable
     */
    default Optional<LineSubject> openWith(Map<String, String> packs) {
        return Optional.empty();
    }
}

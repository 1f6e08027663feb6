// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import org.biaochi.api.basis.LocalText;
import org.biaochi.report.parts.Canvas;

/** A section of the page over the whole batch that one stage has and others do not. */
public interface Section {
    /** Its anchor. */
    String id();

    /** Its short name in the table of contents. */
    LocalText name();

    /** Its heading. */
    LocalText heading();

    /** Whether there is nothing to tell. */
    boolean isEmpty();

    /** Writes what stands below the heading. */
    void write(Canvas canvas);
}

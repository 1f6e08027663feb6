// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A set of notes in one word, so that the usual target without notes holds nothing of its own. */
record TargetNotes(int bits) {

    static final TargetNotes NONE = new TargetNotes(0);

    TargetNotes with(TargetNote note) {
        int more = bits | 1 << note.ordinal();
        return more == bits ? this : new TargetNotes(more);
    }

    boolean has(TargetNote note) {
        return (bits & 1 << note.ordinal()) != 0;
    }

    Set<TargetNote> asSet() {
        if (bits == 0) {
            return Set.of();
        }
        EnumSet<TargetNote> set = EnumSet.allOf(TargetNote.class);
        set.removeIf(note -> !has(note));
        return Collections.unmodifiableSet(set);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import org.biaochi.api.profile.Compiled;
import org.biaochi.core.goal.ReadTarget.Cells;
import org.biaochi.core.target.TargetContext;
import org.biaochi.core.target.TargetReader;
import org.jspecify.annotations.Nullable;

/** Reads targets and remembers those read lately, long ones left out. Any number of threads. */
final class RecentTargets {
    static final Compiled<RecentTargets> KEY =
            Compiled.of("recent targets", profile -> new RecentTargets(profile.compiled(GoalUnits.READER)));

    private final TargetReader reader;
    private final Recent<Cells, ReadTarget> recent;

    private RecentTargets(TargetReader reader) {
        this.reader = reader;
        this.recent = new Recent<>(cells -> ReadTarget.of(cells, reader));
    }

    /** What {@link TargetReader#read(String, String, String, TargetContext)} says. */
    ReadTarget read(@Nullable String value, @Nullable String operator, @Nullable String unit, TargetContext context) {
        Cells cells = new Cells(value, operator, unit, context);
        return cells.areShort() ? recent.read(cells) : ReadTarget.of(cells, reader);
    }
}

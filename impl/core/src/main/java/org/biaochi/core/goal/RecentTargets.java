// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.Objects;
import org.biaochi.api.goal.Target;
import org.biaochi.api.profile.Compiled;
import org.biaochi.core.target.TargetContext;
import org.biaochi.core.target.TargetReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads targets and remembers those read lately: the values of goals repeat from row to row and from goal to goal, and reading
 * one takes many times as long as finding it. Bounded, whatever is read: a value takes the place of another one, and long ones
 * are not kept. Any number of threads; a reading is immutable, so it does not matter whose is found.
 */
final class RecentTargets {
    static final Compiled<RecentTargets> KEY =
            Compiled.of("recent targets", profile -> new RecentTargets(profile.compiled(GoalUnits.READER)));

    private static final int PLACES = 1 << 10;
    private static final int LONGEST = 24;

    private final TargetReader reader;
    private final @Nullable Read[] places = new Read[PLACES];

    private RecentTargets(TargetReader reader) {
        this.reader = reader;
    }

    /** What {@link TargetReader#read(String, String, String, TargetContext)} says. */
    Target read(@Nullable String value, @Nullable String operator, @Nullable String unit, TargetContext context) {
        if (value == null || value.length() > LONGEST || isLong(operator) || isLong(unit)) {
            return reader.read(value, operator, unit, context);
        }
        int hash = (value.hashCode() * 31 + Objects.hashCode(operator)) * 31 + Objects.hashCode(unit);
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Read known = places[place];
        if (known != null && known.isOf(value, operator, unit, context)) {
            return known.target;
        }
        Target target = reader.read(value, operator, unit, context);
        places[place] = new Read(value, operator, unit, context, target);
        return target;
    }

    private static boolean isLong(@Nullable String cell) {
        return cell != null && cell.length() > LONGEST;
    }

    private record Read(
            String value,
            @Nullable String operator,
            @Nullable String unit,
            TargetContext context,
            Target target) {
        boolean isOf(String value, @Nullable String operator, @Nullable String unit, TargetContext context) {
            return this.value.equals(value)
                    && this.context == context
                    && Objects.equals(this.operator, operator)
                    && Objects.equals(this.unit, unit);
        }
    }
}

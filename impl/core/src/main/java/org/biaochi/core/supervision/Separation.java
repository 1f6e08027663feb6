// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.review.Actor;
import org.biaochi.api.supervision.Duty;

/** Whether one piece of work is prepared, assigned and reviewed by different persons (不相容职责分离). Pure functions. */
public final class Separation {
    private Separation() {}

    /**
     * The duties that share their person with another duty; empty if all persons differ. Nobody recorded is nobody's double: that
     * a duty has no person is not for this to say.
     */
    public static Set<Duty> conflicts(Map<Duty, Actor> actors) {
        Set<Duty> conflicts = EnumSet.noneOf(Duty.class);
        actors.forEach((duty, actor) -> actors.forEach((other, person) -> {
            if (duty != other && !actor.user().isEmpty() && actor.user().equals(person.user())) {
                conflicts.add(duty);
            }
        }));
        return conflicts;
    }
}

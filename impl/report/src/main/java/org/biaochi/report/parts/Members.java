// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Composite;
import org.biaochi.api.subject.Subject;
import org.jspecify.annotations.Nullable;

/** The members of the values of which subjects are made: of composites by name, of records in their order. Pure functions. */
final class Members {
    private Members() {}

    /** The members of a part by name; empty for a part that has none. */
    static Map<String, Object> of(@Nullable Object part) {
        if (part instanceof Composite composite) {
            return new TreeMap<>(composite.parts());
        }
        if (!(part instanceof Record)) {
            return Map.of();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            try {
                Object member = component.getAccessor().invoke(part);
                if (member != null) {
                    members.put(component.getName(), member);
                }
            } catch (ReflectiveOperationException e) {
                // A record that is not open to us shows nothing of itself.
                return Map.of();
            }
        }
        return members;
    }

    /** The goal of a subject: itself, or the one that is printed on it; empty for subjects without one. */
    static Optional<PerformanceGoal> goal(Subject subject) {
        if (subject instanceof PerformanceGoal goal) {
            return Optional.of(goal);
        }
        return Members.of(subject).get("goal") instanceof PerformanceGoal goal ? Optional.of(goal) : Optional.empty();
    }
}

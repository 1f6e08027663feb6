// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.typed;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Composite;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Sheet;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.TableKey;
import org.biaochi.api.supervision.RegionYear;
import org.jspecify.annotations.Nullable;

/** The members of the values of which subjects are made: of composites by name, of records in their order. Pure functions. */
public final class Members {
    private Members() {}

    /** The members of a part by name, those of its sheet among them; empty for a part that has none. */
    public static Map<String, Object> of(@Nullable Object part) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (part instanceof Sheet<?> sheet) {
            add(members, "fields", sheet.parts().get("fields"));
            if (sheet.parts().get("tables") instanceof Map<?, ?> tables) {
                Map<String, Object> sorted = new TreeMap<>();
                tables.forEach((key, rows) -> add(sorted, name(key), rows));
                members.putAll(sorted);
            }
        } else if (part instanceof Composite composite) {
            new TreeMap<>(composite.parts()).forEach((name, member) -> add(members, name, member));
        } else if (part instanceof Record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                try {
                    add(members, component.getName(), component.getAccessor().invoke(part));
                } catch (ReflectiveOperationException e) {
                    // A record that is not open to us shows nothing of itself.
                    return Map.of();
                }
            }
        }
        return members;
    }

    private static String name(Object key) {
        return key instanceof TableKey<?> table ? table.key() : key.toString();
    }

    private static void add(Map<String, Object> members, String name, @Nullable Object member) {
        if (member instanceof Optional<?> optional) {
            add(members, name, optional.orElse(null));
        } else if (member instanceof Sheet<?> sheet) {
            members.putAll(of(sheet));
        } else if (member instanceof RegionYear year) {
            // Documents write the members of the year among their own.
            members.putAll(of(year));
        } else if (member instanceof Rows<?> rows) {
            members.put(name, rows.list());
        } else if (member != null) {
            members.put(name, member);
        }
    }

    /** The goal of a subject: itself, or the one that is printed on it; empty for subjects without one. */
    public static Optional<PerformanceGoal> goal(Subject subject) {
        if (subject instanceof PerformanceGoal goal) {
            return Optional.of(goal);
        }
        return Members.of(subject).get("goal") instanceof PerformanceGoal goal ? Optional.of(goal) : Optional.empty();
    }
}

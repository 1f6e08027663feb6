// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.facts.UnitDirectory;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.subject.Agency;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.Folding;

/**
 * The own unit of a goal with its department and its subordinates, and the names of all other units of the directory that are
 * long enough to be told from common words. Immutable.
 */
final class UnitFamily {
    private static final int SHORTEST_NAME = 4;

    private final boolean known;
    private final List<String> own;
    private final List<String> strangers;

    private UnitFamily(boolean known, List<String> own, List<String> strangers) {
        this.known = known;
        this.own = own;
        this.strangers = strangers;
    }

    static UnitFamily of(GoalView view, UnitDirectory directory) {
        Map<String, Agency> byCode = new HashMap<>();
        directory.units().forEach(unit -> byCode.put(unit.code(), unit));
        Set<String> kin = new HashSet<>();
        Set<String> names = new HashSet<>();
        name(names, view.text(GoalField.UNIT));
        name(names, view.text(GoalField.DEPARTMENT));
        boolean known = !names.isEmpty();
        for (Agency unit : directory.units()) {
            boolean self = isNamed(unit, view.text(GoalField.UNIT), view.text(GoalField.UNIT_CODE));
            boolean above = isDepartment(unit, view);
            if (self || above) {
                known = true;
                kin.add(unit.code());
            }
            if (self) {
                addAbove(unit, view, byCode, kin);
            }
        }
        List<String> own = new ArrayList<>(names);
        List<String> strangers = new ArrayList<>();
        Set<String> subordinates = below(view, directory, byCode);
        for (Agency unit : directory.units()) {
            String name = Folding.normalise(unit.name());
            if (kin.contains(unit.code()) || subordinates.contains(unit.code()) || names.contains(name)) {
                own.add(name);
            } else if (CodePoints.length(name) >= SHORTEST_NAME) {
                strangers.add(name);
            }
        }
        return new UnitFamily(known, List.copyOf(own), List.copyOf(strangers));
    }

    private static void name(Set<String> names, String name) {
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    private static boolean isNamed(Agency unit, String name, String code) {
        return !code.isEmpty() && code.equals(unit.code())
                || !name.isEmpty() && name.equals(Folding.normalise(unit.name()));
    }

    /** Units above, up to the department the goal names, else to the top; a circle in the directory ends the walk. */
    private static void addAbove(Agency unit, GoalView view, Map<String, Agency> byCode, Set<String> kin) {
        Set<String> above = new LinkedHashSet<>();
        Agency at = byCode.get(unit.parent());
        boolean department = isDepartment(unit, view);
        while (at != null && !department && above.add(at.code())) {
            department = isDepartment(at, view);
            at = byCode.get(at.parent());
        }
        kin.addAll(above);
    }

    private static boolean isDepartment(Agency unit, GoalView view) {
        return isNamed(unit, view.text(GoalField.DEPARTMENT), view.text(GoalField.DEPT_CODE));
    }

    /** Units whose way up leads through the own unit. */
    private static Set<String> below(GoalView view, UnitDirectory directory, Map<String, Agency> byCode) {
        Set<String> below = new HashSet<>();
        for (Agency unit : directory.units()) {
            Set<String> way = new HashSet<>();
            Agency at = byCode.get(unit.parent());
            while (at != null && way.add(at.code())) {
                if (isNamed(at, view.text(GoalField.UNIT), view.text(GoalField.UNIT_CODE))) {
                    below.add(unit.code());
                    break;
                }
                at = byCode.get(at.parent());
            }
        }
        return below;
    }

    /** Whether the goal says whose it is. */
    boolean isKnown() {
        return known;
    }

    /** The names of units outside the family. */
    List<String> strangers() {
        return strangers;
    }

    /** The strangers that a text names, other than as a part of a name of the family. */
    TreeSet<String> strangersIn(String text) {
        TreeSet<String> found = new TreeSet<>();
        String rest = null;
        for (String stranger : strangers) {
            if (text.contains(stranger)) {
                rest = rest == null ? withoutOwn(text) : rest;
                if (rest.contains(stranger)) {
                    found.add(stranger);
                }
            }
        }
        return found;
    }

    private String withoutOwn(String text) {
        String rest = text;
        for (String name : own) {
            if (CodePoints.length(name) >= SHORTEST_NAME) {
                rest = rest.replace(name, "\n");
            }
        }
        return rest;
    }
}

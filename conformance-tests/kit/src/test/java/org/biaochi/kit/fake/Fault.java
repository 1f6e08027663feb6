// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.util.Set;

/** The one requirement that a fake subject breaks; none for an honest one. Immutable but for those who watch. */
public final class Fault {
    /** An honest subject. */
    public static final Fault NONE = new Fault("");

    private final String requirement;
    private final Set<String> asked;
    private final boolean watched;

    /** A subject that breaks this requirement. */
    public Fault(String requirement) {
        this(requirement, Set.of(), false);
    }

    private Fault(String requirement, Set<String> asked, boolean watched) {
        this.requirement = requirement;
        this.asked = asked;
        this.watched = watched;
    }

    /** None, but it notes each fault that would have been looked for on the way. */
    static Fault none(Set<String> asked) {
        return new Fault("", asked, true);
    }

    String requirement() {
        return requirement;
    }

    boolean in(String id) {
        if (watched) {
            asked.add(id);
        }
        return requirement.equals(id);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

/** The one requirement that a fake subject breaks; none for an honest one. */
public record Fault(String requirement) {
    /** An honest subject. */
    public static final Fault NONE = new Fault("");

    boolean in(String id) {
        return requirement.equals(id);
    }
}

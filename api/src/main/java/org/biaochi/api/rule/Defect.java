// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.subject.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found at one place, before the engine gives it the profile's severity and merges like ones. Defects of one rule
 * with the same pattern and level may become one finding over many rows. Immutable.
 */
public final class Defect {
    private final List<Place> places;
    private final String pattern;
    private final boolean escalated;
    private final Arguments arguments;
    private final String group;

    private Defect(List<Place> places, String pattern, boolean escalated, Arguments arguments, String group) {
        this.places = places;
        this.pattern = pattern;
        this.escalated = escalated;
        this.arguments = arguments;
        this.group = group;
    }

    /** A defect at a place, with the pattern {@code default}. */
    public static Defect at(Place place) {
        return new Defect(List.of(place), "default", false, Arguments.NONE, "");
    }

    /**
     * A defect that covers several places, such as a group of equal names.
     *
     * @throws IllegalArgumentException if there is no place
     */
    public static Defect over(List<Place> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a defect needs at least one place");
        }
        return new Defect(List.copyOf(places), "default", false, Arguments.NONE, "");
    }

    /** The same with a pattern: the key of the rule card's message, and what makes defects alike. */
    public Defect pattern(String pattern) {
        return new Defect(places, Objects.requireNonNull(pattern, "pattern"), escalated, arguments, group);
    }

    /** The same at the rule's escalated severity. */
    public Defect escalate() {
        return new Defect(places, pattern, true, arguments, group);
    }

    /** The same at the escalated severity if {@code condition} holds. */
    public Defect escalateIf(boolean condition) {
        return condition ? escalate() : this;
    }

    /** The same with these arguments. */
    public Defect with(Arguments arguments) {
        return new Defect(places, pattern, escalated, Objects.requireNonNull(arguments, "arguments"), group);
    }

    /** The same in a group: defects of a rule in one group are always one finding, and never merged with others. */
    public Defect together(String group) {
        return new Defect(places, pattern, escalated, arguments, Objects.requireNonNull(group, "group"));
    }

    /** The places, at least one. */
    public List<Place> places() {
        return places;
    }

    /** The pattern. */
    public String pattern() {
        return pattern;
    }

    /** Whether it carries the escalated severity. */
    public boolean escalated() {
        return escalated;
    }

    /** The arguments of the message. */
    public Arguments arguments() {
        return arguments;
    }

    /** The group; empty if the engine may merge it by pattern. */
    public String group() {
        return group;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Defect defect
                && defect.places.equals(places)
                && defect.pattern.equals(pattern)
                && defect.escalated == escalated
                && defect.arguments.equals(arguments)
                && defect.group.equals(group);
    }

    @Override
    public int hashCode() {
        return Objects.hash(places, pattern, escalated, arguments);
    }

    @Override
    public String toString() {
        return pattern + places + arguments;
    }
}

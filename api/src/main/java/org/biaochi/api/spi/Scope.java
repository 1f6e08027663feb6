// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.SubjectType;

/**
 * Which places of a subject a rule is asked about. Immutable.
 *
 * @param <S> the kind of subject
 * @param <P> what stands at a place
 */
public final class Scope<S extends Subject, P> {
    /** The goal as a whole. */
    public static final Scope<PerformanceGoal, PerformanceGoal> GOAL = whole("goal", PerformanceGoal.TYPE);

    /** Each indicator row, annual rows first. Likes are merged within a period set. */
    public static final Scope<PerformanceGoal, Indicator> INDICATOR = of(
                    "indicator", PerformanceGoal.TYPE, Scope::rows, Indicator::place, Scope::setKey)
            .open(PerformanceGoal::partial);

    /** The goal at the gate into the budget; asked only when the request says that the goal is to enter the budget. */
    public static final Scope<PerformanceGoal, PerformanceGoal> GATE = whole("gate", PerformanceGoal.TYPE);

    private final String name;
    private final SubjectType<S> subject;
    private final Function<S, List<P>> places;
    private final Function<P, Place> place;
    private final Function<P, String> set;
    private final Predicate<S> open;

    private Scope(
            String name,
            SubjectType<S> subject,
            Function<S, List<P>> places,
            Function<P, Place> place,
            Function<P, String> set,
            Predicate<S> open) {
        this.name = Objects.requireNonNull(name, "name");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.places = Objects.requireNonNull(places, "places");
        this.place = Objects.requireNonNull(place, "place");
        this.set = Objects.requireNonNull(set, "set");
        this.open = open;
    }

    /**
     * Returns a scope.
     *
     * @param name the name in rule cards
     * @param subject the kind of subject
     * @param places what the rule is asked about, in order
     * @param place where it stands
     * @param set the set within which like findings are merged
     */
    public static <S extends Subject, P> Scope<S, P> of(
            String name,
            SubjectType<S> subject,
            Function<S, List<P>> places,
            Function<P, Place> place,
            Function<P, String> set) {
        return new Scope<>(name, subject, places, place, set, any -> false);
    }

    /** A kind of subject as a whole; the scope is named as the kind. */
    public static <S extends Subject> Scope<S, S> whole(SubjectType<S> type) {
        return whole(type.name(), type);
    }

    private static <S extends Subject> Scope<S, S> whole(String name, SubjectType<S> type) {
        return of(name, type, List::of, subject -> Place.ROOT, subject -> "");
    }

    /** The same scope, where a copy that is cut may have more places than it shows. */
    public Scope<S, P> open(Predicate<S> open) {
        return new Scope<>(name, subject, places, place, set, Objects.requireNonNull(open, "open"));
    }

    private static String setKey(Indicator row) {
        return row.set().key();
    }

    private static List<Indicator> rows(PerformanceGoal goal) {
        if (goal.overallIndicators().isEmpty()) {
            return goal.indicators();
        }
        List<Indicator> rows = new ArrayList<>(goal.indicators());
        rows.addAll(goal.overallIndicators());
        return rows;
    }

    /** The name in rule cards. */
    public String name() {
        return name;
    }

    /** The kind of subject. */
    public SubjectType<S> subject() {
        return subject;
    }

    /** What the rule is asked about, in order. */
    public List<P> places(S subject) {
        return places.apply(subject);
    }

    /** Where it stands. */
    public Place placeOf(P thing) {
        return place.apply(thing);
    }

    /** The set within which like findings are merged. */
    public String setOf(P thing) {
        return set.apply(thing);
    }

    /** Whether places may follow that the copy does not show. */
    public boolean isOpen(S subject) {
        return open.test(subject);
    }

    @Override
    public String toString() {
        return name;
    }
}

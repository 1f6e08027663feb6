// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Subject;
import org.jspecify.annotations.Nullable;

/** The places of a subject that the rules of one scope are asked about. Belongs to one run. */
final class AskedPlaces<S extends Subject, P> {
    private final Scope<S, P> scope;
    private final List<P> places;
    private final boolean open;
    private @Nullable Map<String, Integer> sizes;

    AskedPlaces(Scope<S, P> scope, S subject) {
        this.scope = scope;
        this.places = scope.places(subject);
        this.open = scope.isOpen(subject);
    }

    int size() {
        return places.size();
    }

    P get(int position) {
        return places.get(position);
    }

    /** Whether places may follow that the copy does not show. */
    boolean open() {
        return open;
    }

    /** The set within which like findings at a place are merged. */
    String setOf(P place) {
        return scope.setOf(place);
    }

    /** How many places each set has; not to be changed. */
    Map<String, Integer> sizes() {
        Map<String, Integer> counted = sizes;
        if (counted == null) {
            counted = new HashMap<>();
            for (P place : places) {
                counted.merge(scope.setOf(place), 1, Integer::sum);
            }
            sizes = counted;
        }
        return counted;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.lifecycle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.subject.Place;

/**
 * The life of one indicator as far as subject and facts tell it. Immutable.
 *
 * @param place its row in the self-evaluation; empty if that is silent about it
 * @param id its id or code (指标编号); empty if none is typed
 * @param name its name as typed last
 * @param steps what each stage says, in the order of the stages
 * @param signs what they make visible beside each other, in the order of the constants; empty if they agree
 */
public record IndicatorLife(Optional<Place> place, String id, String name, List<LifeStep> steps, List<LifeSign> signs) {
    /** Copies the lists. */
    public IndicatorLife {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        steps = List.copyOf(steps);
        signs = List.copyOf(signs);
    }
}

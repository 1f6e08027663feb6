// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.biaochi.api.subject.Place;

/** Reads property paths of violations as places: {@code indicators[3].name} is {@code /indicators/3/name}. Pure functions. */
final class Places {
    private Places() {}

    static Place of(Path path) {
        Place place = Place.ROOT;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                place = place.child(node.getIndex());
            } else if (node.getKey() != null) {
                place = place.child(node.getKey().toString());
            }
            String name = node.getName();
            if (name != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                place = place.child(name);
            }
        }
        return place;
    }
}

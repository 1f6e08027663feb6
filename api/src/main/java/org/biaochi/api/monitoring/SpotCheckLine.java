// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.monitoring;

import java.util.Objects;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * One fund line or indicator that the unit reported and finance checked on the spot (自查与抽查对照). Immutable.
 *
 * @param place the line or row of the unit's report
 * @param name its label or name as typed
 * @param reported what the unit reports: an amount in 元, a number in the unit of the target, a level; MISSING if it cannot be read
 * @param found what finance found, likewise; MISSING if the spot check does not say
 * @param difference reported less found; NOT_APPLICABLE for words
 * @param reportedLight the light by what was reported; NOT_APPLICABLE for a fund line other than the total
 * @param foundLight the light by what was found
 */
public record SpotCheckLine(
        Place place,
        String name,
        Value<String> reported,
        Value<String> found,
        Value<String> difference,
        Value<Light> reportedLight,
        Value<Light> foundLight) {
    /** Requires every part. */
    public SpotCheckLine {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(reportedLight, "reportedLight");
        Objects.requireNonNull(foundLight, "foundLight");
    }

    /** Whether both sides are there and say the same. */
    public boolean agrees() {
        return reported.isPresent() && reported.equals(found);
    }

    /** Whether the light would be another by what was found. */
    public boolean flips() {
        return reportedLight.isPresent() && foundLight.isPresent() && reportedLight.get() != foundLight.get();
    }
}

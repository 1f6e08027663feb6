// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.Objects;
import org.biaochi.api.subject.Typed;

/**
 * What an indicator really reached in a past year (实际完成值). Immutable.
 *
 * @param libraryCode code in the indicator library (指标库编码); empty if it has none
 * @param l1 first level as printed
 * @param l2 second level as printed
 * @param name the indicator's name as printed
 * @param value the value as typed
 * @param unit the unit where the record has it apart from the value, else empty
 */
public record ActualValue(String libraryCode, String l1, String l2, String name, Typed value, String unit) {
    /** Requires every component. */
    public ActualValue {
        Objects.requireNonNull(libraryCode, "libraryCode");
        Objects.requireNonNull(l1, "l1");
        Objects.requireNonNull(l2, "l2");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.monitoring;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.subject.Value;

/**
 * The unit's own monitoring beside the spot check of finance for the same window (单位自查与财政抽查差异表). Immutable.
 *
 * @param lines the fund lines, then the indicators, in the order of the unit's report
 * @param reportedLight the light of the project by what the unit reports
 * @param foundLight the light of the project by what finance found
 */
public record SpotCheckReport(List<SpotCheckLine> lines, Value<Light> reportedLight, Value<Light> foundLight) {
    /** Copies the lines. */
    public SpotCheckReport {
        lines = List.copyOf(lines);
        Objects.requireNonNull(reportedLight, "reportedLight");
        Objects.requireNonNull(foundLight, "foundLight");
    }

    /** Whether the light of the project would be another by what was found. */
    public boolean flips() {
        return reportedLight.isPresent() && foundLight.isPresent() && reportedLight.get() != foundLight.get();
    }
}

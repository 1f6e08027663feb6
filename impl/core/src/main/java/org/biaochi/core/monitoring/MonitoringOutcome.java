// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.engine.MonitoringAlert;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.SpotCheckReport;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Value;
import org.biaochi.core.figure.Computed;

/**
 * What monitoring computes of one report. Immutable.
 *
 * @param figures all figures, sorted by place, then formula
 * @param light the light of the project
 * @param incomplete whether an input of it is missing
 * @param budgetLight the light of budget execution
 * @param indicatorLights the light of each row of the report, by position; NOT_APPLICABLE for unused template rows
 * @param alerts what the alert rows of the profile raise, or cannot tell
 * @param spotCheck the unit's report beside the spot check of the same window; empty without one
 */
public record MonitoringOutcome(
        List<Figure> figures,
        Value<Light> light,
        boolean incomplete,
        Value<Light> budgetLight,
        List<Value<Light>> indicatorLights,
        List<MonitoringAlert> alerts,
        Optional<SpotCheckReport> spotCheck)
        implements Computed {
    /** Copies the lists. */
    public MonitoringOutcome {
        figures = List.copyOf(figures);
        Objects.requireNonNull(light, "light");
        Objects.requireNonNull(budgetLight, "budgetLight");
        indicatorLights = List.copyOf(indicatorLights);
        alerts = List.copyOf(alerts);
        Objects.requireNonNull(spotCheck, "spotCheck");
    }
}

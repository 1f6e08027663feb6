// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.engine.MonitoringAlert;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.monitoring.SpotCheckReport;
import org.biaochi.api.subject.Value;
import org.biaochi.core.monitoring.MonitoringOutcome;

/** The assessment of a monitoring report. Immutable to the outside. */
public final class MonitoringResult extends SubjectResult implements MonitoringAssessment {
    private final MonitoringOutcome outcome;

    /** A result from its parts; the subject of what was found is a monitoring report. */
    public MonitoringResult(Found found, Judgement judgement, MonitoringOutcome outcome) {
        super(found, judgement, outcome.figures());
        this.outcome = outcome;
    }

    @Override
    public MonitoringReport subject() {
        return (MonitoringReport) found().subject();
    }

    @Override
    public Value<Light> light() {
        return outcome.light();
    }

    @Override
    public boolean incomplete() {
        return outcome.incomplete();
    }

    @Override
    public Value<Light> budgetLight() {
        return outcome.budgetLight();
    }

    @Override
    public List<Value<Light>> indicatorLights() {
        return outcome.indicatorLights();
    }

    @Override
    public List<MonitoringAlert> alerts() {
        return outcome.alerts();
    }

    @Override
    public Optional<SpotCheckReport> spotCheck() {
        return outcome.spotCheck();
    }

    @Override
    Map<String, Object> parts() {
        return Map.of(
                "alerts", outcome.alerts(),
                "budgetLight", outcome.budgetLight(),
                "incomplete", outcome.incomplete(),
                "indicatorLights", outcome.indicatorLights(),
                "light", outcome.light(),
                "spotCheck", outcome.spotCheck());
    }
}

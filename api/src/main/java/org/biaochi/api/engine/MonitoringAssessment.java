// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.monitoring.SpotCheckReport;
import org.biaochi.api.subject.Value;
import org.osgi.annotation.versioning.ProviderType;

/** The assessment of a monitoring report (绩效运行监控结果). Immutable. */
@ProviderType
public interface MonitoringAssessment extends Assessment {
    @Override
    MonitoringReport subject();

    /** The light of the project (项目灯); GREY if nothing is due, and why there is none where an input contradicts itself. */
    Value<Light> light();

    /** Whether an input of the project's light is missing, so that it may still get worse. */
    boolean incomplete();

    /** The light of budget execution (预算执行灯). */
    Value<Light> budgetLight();

    /** The light of each indicator row, floored by its likelihood, in the order of {@link MonitoringReport#indicators()}. */
    List<Value<Light>> indicatorLights();

    /** What the alert rows of the profile raise, and what cannot be told, in the order of the rows, then of the report. */
    List<MonitoringAlert> alerts();

    /** The report beside the spot check of finance for the same window; empty without one. */
    Optional<SpotCheckReport> spotCheck();
}

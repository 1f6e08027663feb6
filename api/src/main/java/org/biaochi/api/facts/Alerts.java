// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.supervision.CaseState;

/**
 * The alerts that were raised on a project (预警记录). Immutable.
 *
 * @param alerts all of them, in any order
 */
public record Alerts(List<Alert> alerts) {
    /** Copies the alerts. */
    public Alerts {
        alerts = List.copyOf(alerts);
    }

    /**
     * One alert. Immutable.
     *
     * @param id its number
     * @param windowEnd the last day of the window it was raised on
     * @param state how far it is handled
     * @param noticeDate the day of the notice (发函日期); EMPTY if none was sent
     * @param disposition what was decided (继续执行、调剂、取消); EMPTY if nothing was
     * @param light the light that raised it; EMPTY if none did, NOT_SUPPLIED if that is not known
     */
    public record Alert(
            String id,
            LocalDate windowEnd,
            CaseState state,
            Fact<LocalDate> noticeDate,
            Fact<String> disposition,
            Fact<Light> light) {
        /** Requires every part. */
        public Alert {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(windowEnd, "windowEnd");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(noticeDate, "noticeDate");
            Objects.requireNonNull(disposition, "disposition");
            Objects.requireNonNull(light, "light");
        }
    }
}

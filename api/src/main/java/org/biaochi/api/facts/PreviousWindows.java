// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.subject.Amount;

/**
 * The earlier monitoring windows of the year (以前监控期). Immutable.
 *
 * @param windows those that were due so far, in any order
 */
public record PreviousWindows(List<PreviousWindow> windows) {
    /** Copies the windows. */
    public PreviousWindows {
        windows = List.copyOf(windows);
    }

    /**
     * One earlier window. Immutable.
     *
     * @param end its last day
     * @param executed what had been executed by then (累计执行数); EMPTY or NOT_SUPPLIED if that is not known
     * @param light the project's light; EMPTY if the window was not reported
     * @param incomplete whether an input of the light was missing
     */
    public record PreviousWindow(LocalDate end, Fact<Amount> executed, Fact<Light> light, boolean incomplete) {
        /** Requires day, amount and light. */
        public PreviousWindow {
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(executed, "executed");
            Objects.requireNonNull(light, "light");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.lifecycle;

import java.util.Locale;
import org.biaochi.api.basis.LocalText;

/** The stages of the life of an indicator, in their order. New constants are a MINOR change of this package. */
public enum LifeStage {
    /** Approved with the budget (批复). */
    APPROVED("批复", "approved"),
    /** Adjusted with approval (调整). */
    ADJUSTED("调整", "adjusted"),
    /** Monitored in the year (监控). */
    MONITORED("监控", "monitored"),
    /** Evaluated by the unit itself (自评). */
    SELF_EVALUATED("自评", "self-evaluated"),
    /** Evaluated by department, finance or a third party (评价). */
    EVALUATED("评价", "evaluated");

    private final LocalText text;

    LifeStage(String zh, String en) {
        this.text = new LocalText(zh, en);
    }

    /** The key in results: {@code self-evaluated}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says to a person. */
    public LocalText text() {
        return text;
    }
}

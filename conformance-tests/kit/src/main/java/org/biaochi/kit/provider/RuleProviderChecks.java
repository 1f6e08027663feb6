// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.provider;

import java.util.List;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.RuleProvider;

/** What a plug-in is asked about. */
public interface RuleProviderChecks {
    /** The plug-in; the same or an equal one on every call. */
    RuleProvider provider();

    /** A profile that names its rules and sets its parameters, such as {@code engine.profile(context)}. */
    Profile profile();

    /** Goals beside those that the kit makes up; empty unless said. */
    default List<PerformanceGoal> subjects() {
        return List.of();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.profile.Profile;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.ResolvedProfile;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of profiles: what it is on a day, or why it does not serve on that day. Immutable.
 *
 * @param id pack id
 * @param profile the resolved profile; null if it is refused on that day
 * @param pack its topmost pack; null if the engine does not tell
 * @param refusal why it is refused; null if it is not
 */
record ProfileSummary(
        String id,
        @Nullable Profile profile,
        @Nullable Pack pack,
        @Nullable LocalText refusal) {

    static List<ProfileSummary> all(PerformanceEngine engine, List<String> ids, LocalDate day) {
        List<ProfileSummary> all = new ArrayList<>();
        for (String id : ids) {
            try {
                Profile profile = engine.profile(Context.profile(id).on(day));
                all.add(new ProfileSummary(id, profile, topmost(profile), null));
            } catch (ConfigurationException e) {
                all.add(new ProfileSummary(id, null, null, e.text()));
            }
        }
        return all;
    }

    static @Nullable Pack topmost(Profile profile) {
        Pack topmost = null;
        if (profile instanceof ResolvedProfile resolved) {
            for (Pack pack : resolved.packs()) {
                topmost = pack.id().equals(profile.ref().id()) ? pack : topmost;
            }
        }
        return topmost;
    }

    static String validity(Pack pack) {
        return pack.validFrom().map(LocalDate::toString).orElse("") + ".."
                + pack.validTo().map(LocalDate::toString).orElse("");
    }
}

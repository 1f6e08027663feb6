// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.profile.Profile;
import org.biaochi.profiles.Lint;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.ResolvedProfile;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of profiles: what it is on a day, what is wrong with it, or why it does not serve on that day. Immutable.
 *
 * @param id pack id
 * @param profile the resolved profile; null if it is refused on that day
 * @param pack its topmost pack; null if the engine does not tell
 * @param refusal why it is refused; null if it is not
 * @param errors the errors that the linter finds in its packs
 */
public record ProfileSummary(
        String id,
        @Nullable Profile profile,
        @Nullable Pack pack,
        @Nullable ConfigurationException refusal,
        List<Lint> errors) {
    /** The refusals that hold on that day only. */
    private static final Set<String> OF_THE_DAY = Set.of("PACK_NOT_VALID", "PACK_PARENT_NOT_VALID");

    /** Copies the list. */
    public ProfileSummary {
        errors = List.copyOf(errors);
    }

    /** All profiles of an engine on a day. */
    public static List<ProfileSummary> all(PerformanceEngine engine, EngineDescription description, LocalDate day) {
        List<ProfileSummary> all = new ArrayList<>();
        for (String id : description.profiles()) {
            try {
                Profile profile = engine.profile(Context.profile(id).on(day));
                List<Lint> errors = ProfileLints.errors(ProfileLints.of(profile, description));
                all.add(new ProfileSummary(id, profile, topmost(profile), null, errors));
            } catch (ConfigurationException e) {
                all.add(new ProfileSummary(id, null, null, e, List.of()));
            }
        }
        return all;
    }

    /** Whether it must be mended before it serves on any day: a profile that is not valid on this one need not. */
    public boolean isFaulty() {
        return !errors.isEmpty() || refusal != null && !OF_THE_DAY.contains(refusal.code());
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

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.profile.Profile;
import org.biaochi.profiles.Pack;

/** Compares the pack that serves with the place that was asked for. Pure functions. */
public final class PackChoice {
    private PackChoice() {}

    /** That the named region or department has no demands of its own, and whose serve; empty if it has, or none was named. */
    public static Optional<LocalText> remark(Profile profile, Context context, String region) {
        Pack pack = ProfileSummary.topmost(profile);
        if (pack == null) {
            return Optional.empty();
        }
        boolean otherRegion = !pack.region().equals(context.region());
        boolean otherDepartment = !pack.department().equals(context.department());
        if (!otherRegion && !otherDepartment) {
            return Optional.empty();
        }
        String zh = otherRegion ? region : region + " 部门 " + context.department();
        String en = otherRegion ? region : region + " department " + context.department();
        return Optional.of(
                new LocalText(zh + " 没有本地要求，按 " + pack.id() + " 要求", en + " has no demands of its own: " + pack.id()));
    }
}

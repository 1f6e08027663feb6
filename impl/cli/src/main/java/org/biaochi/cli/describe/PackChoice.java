// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.util.Optional;
import java.util.regex.Pattern;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.profile.Profile;
import org.biaochi.profiles.Pack;

/** Compares the pack that serves with the place that was asked for. Pure functions. */
public final class PackChoice {
    /** The first two digits of the codes of provinces (GB/T 2260). */
    private static final Pattern PROVINCE = Pattern.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82");

    private static final String NATION = "0*|10*";

    private PackChoice() {}

    /** That a region without demands of its own lies in no province, so that its code is most likely mistyped. */
    public static Optional<LocalText> unknown(Profile profile, Context context, String region) {
        boolean known = remark(profile, context, region).isEmpty()
                || region.matches(NATION)
                || PROVINCE.matcher(region.substring(0, 2)).matches();
        return known
                ? Optional.empty()
                : Optional.of(new LocalText(
                        "--region " + region + "：没有以 " + region.substring(0, 2) + " 开头的省级代码，请核对；这里按 "
                                + profile.ref().id() + " 要求",
                        "--region " + region + ": no province has a code that begins with " + region.substring(0, 2)
                                + "; check it. Served here by " + profile.ref().id()));
    }

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

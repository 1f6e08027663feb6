// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Region;
import org.biaochi.cli.describe.PackChoice;
import org.biaochi.cli.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that select a profile: a pinned id, or region and department, and the day. */
final class ContextOptions {
    @Option(names = "--profile", paramLabel = "ID", description = "直接指定管理要求的编号，如 central / pin a profile by its id")
    private @Nullable String profile;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "行政区划代码，如 610900；不写为中央通用 / region code; none means central")
    private @Nullable String region;

    @Option(
            names = "--department",
            paramLabel = "CODE",
            description = "部门代码，与 --region 一起用 / department code, with --region")
    private @Nullable String department;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "按哪一天的要求，如 2025-09-01；不写为今天 / the day, such as 2025-09-01; none means today")
    private @Nullable String asOf;

    /** Whether the day is today's for want of {@code --as-of}. */
    boolean asOfToday() {
        return asOf == null;
    }

    /** The region that was named; empty if none was. */
    Optional<Region> region(Context context) {
        return region == null ? Optional.empty() : Optional.of(context.region());
    }

    /** Whether nothing selects a profile, so that central serves. */
    boolean nowhere() {
        return profile == null && region == null;
    }

    /**
     * The profile that serves there and then.
     *
     * @throws ConfigurationException if none does; the remedy is the day if one was given
     */
    Profile profile(PerformanceEngine engine, Context context) {
        try {
            return engine.profile(context);
        } catch (ConfigurationException e) {
            if (asOf == null || !e.code().equals("PACK_NONE")) {
                throw e;
            }
            throw new ConfigurationException(
                    e.code(),
                    "--as-of " + asOf,
                    new LocalText(
                            asOf + " 这一天没有有效的要求，请用 --as-of 换一个日期；各要求的有效期见 biaochi profiles",
                            "no profile is valid on " + asOf
                                    + "; give another day with --as-of; biaochi profiles lists when each is valid"));
        }
    }

    /** What the header adds on the choice of the profile. */
    Optional<LocalText> remark(Profile chosen, Context context) {
        if (nowhere()) {
            return Optional.of(new LocalText("未指定地区，按中央通用要求", "no region given: central"));
        }
        return region == null ? Optional.empty() : PackChoice.remark(chosen, context, region);
    }

    /** Tells what is odd about the choice: a region that no province holds, parameters that do nothing. */
    void notes(Session session, PerformanceEngine engine, Profile chosen, Context context, String language) {
        Optional<LocalText> unknown = region == null ? Optional.empty() : PackChoice.unknown(chosen, context, region);
        ProfileNotes.write(session.err(), language, chosen, engine.describe(), unknown);
    }

    Context context(Session session) {
        check();
        return start().on(day(session));
    }

    /** Refuses options that do not go together. */
    void check() {
        if (profile != null && (region != null || department != null)) {
            throw refused(
                    "--profile",
                    "--profile 已指定管理要求，不能再写 --region 或 --department；请去掉其中一种",
                    "--profile pins the profile; drop it, or drop --region and --department");
        }
        if (department != null && region == null) {
            throw refused(
                    "--department",
                    "--department 要和 --region 一起用，例如 --region 610900 --department 101",
                    "--department needs --region, such as --region 610900 --department 101");
        }
    }

    /** The place without a day; nothing is checked of how options go together. */
    Context.Start start() {
        if (profile != null) {
            return Context.profile(profile);
        }
        if (region == null) {
            return Context.central();
        }
        Context.Start start;
        try {
            start = Context.in(region);
        } catch (IllegalArgumentException e) {
            throw refused(
                    "--region " + region,
                    "行政区划代码应为 2 至 12 位数字，例如 610900",
                    "a region code is 2 to 12 digits, such as 610900");
        }
        return department == null ? start : start.department(department);
    }

    /** The day that was named, else today. */
    LocalDate day(Session session) {
        if (asOf == null) {
            return session.today().get();
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw refused(
                    "--as-of " + asOf,
                    "日期应写成 年-月-日，例如 2025-09-01",
                    "write the day as year-month-day, such as 2025-09-01");
        }
    }

    private static ConfigurationException refused(String where, String zh, String en) {
        return new ConfigurationException("USAGE", where, new LocalText(zh, en));
    }
}

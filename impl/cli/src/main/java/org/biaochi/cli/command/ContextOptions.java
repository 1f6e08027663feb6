// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
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

    /** Whether nothing selects a profile, so that central serves. */
    boolean nowhere() {
        return profile == null && region == null;
    }

    Context context(Session session) {
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
        LocalDate day = day(session);
        if (profile != null) {
            return Context.profile(profile).on(day);
        }
        if (region == null) {
            return Context.central().on(day);
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
        return (department == null ? start : start.department(department)).on(day);
    }

    private LocalDate day(Session session) {
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

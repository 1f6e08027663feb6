// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.cli.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day on which entries must hold. */
final class LibraryDay {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "哪一天有效的指标；不写为今天 / entries in force on this day; none means today")
    private @Nullable String asOf;

    LocalDate day(Session session) {
        if (asOf == null) {
            return session.today().get();
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new ConfigurationException(
                    "USAGE",
                    "--as-of " + asOf,
                    new LocalText("日期应写成 年-月-日，例如 2025-09-01", "write the day as year-month-day, such as 2025-09-01"));
        }
    }
}

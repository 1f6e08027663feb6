// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.subject.Region;
import org.biaochi.cli.facts.FactFiles;
import org.biaochi.cli.facts.FactFolder;
import org.biaochi.cli.report.FormatWords;
import org.biaochi.cli.report.Progress;
import org.biaochi.cli.report.Totals;
import org.biaochi.cli.session.Session;
import org.biaochi.report.region.RegionTally;
import org.jspecify.annotations.Nullable;

/** Opens the folder of a region's year and runs it. */
public final class RegionCycle {
    private final Path folder;
    private final String named;
    private final RegionRegister register;

    private RegionCycle(Path folder, String named, RegionRegister register) {
        this.folder = folder;
        this.named = named;
        this.register = register;
    }

    /**
     * Reads the register of a folder.
     *
     * @throws ConfigurationException if there is no folder, no register, or no year in it
     */
    public static RegionCycle open(String named, Path directory) {
        Path folder = directory.resolve(named);
        RegionCycle cycle = new RegionCycle(folder, named, RegionRegister.read(folder, named));
        if (!cycle.register.field("year").matches("20[0-9]{2}")) {
            throw new ConfigurationException(
                    "REGION_YEAR",
                    named + "/" + RegionRegister.FILE + " /year",
                    new LocalText("预算年度应为四位数字，例如 2025", "the budget year is four digits, such as 2025"));
        }
        return cycle;
    }

    private static void told(String zh, String en, String words, YearRun.Output output, Session session) {
        session.err().line((output.language().equals("en") ? en : zh) + words);
        session.err().flush();
    }

    /** The register. */
    public RegionRegister register() {
        return register;
    }

    /** Runs the year under a place on a day. */
    public RegionTally run(Session session, Context.Start start, LocalDate asOf, YearRun.Output output, Totals totals) {
        @Nullable
        FactFolder known = Files.isDirectory(folder.resolve("facts"))
                ? FactFiles.open(
                        named + "/facts", session.directory(), Optional.<Region>empty(), InputStream.nullInputStream())
                : null;
        YearTerms terms =
                new YearTerms(session.engine().get(), known, totals, Integer.parseInt(register.field("year")), asOf);
        terms.engine().profile(start.on(terms.goalDay()));
        RegionFolder files = new RegionFolder(folder, named);
        Progress progress = Progress.of(session, files.goals());
        try {
            RegionTally tally =
                    new YearRun(terms, files, register, start, output).run(session.cancellation(), progress::at);
            if (known != null) {
                known.remarks().forEach(tally::note);
                FormatWords.unusual(known.recognised(), output.language())
                        .ifPresent(words -> told("事实资料：", "Facts: ", words, output, session));
            }
            FormatWords.unusual(files.recognised(), output.language())
                    .ifPresent(words -> told("文件格式：", "Formats: ", words, output, session));
            return tally;
        } finally {
            progress.end();
        }
    }
}

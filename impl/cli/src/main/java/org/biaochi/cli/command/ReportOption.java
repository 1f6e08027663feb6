// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.cli.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether a report is written, and where. */
final class ReportOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "把报告写成网页，放进这个文件夹 / write the report as a page into this folder")
    private @Nullable String folder;

    /**
     * The folder of the report; null if none is asked for.
     *
     * @throws ConfigurationException if what was typed cannot name a folder
     */
    @Nullable
    Path folder(Session session) {
        try {
            return folder == null ? null : session.directory().resolve(folder);
        } catch (InvalidPathException e) {
            throw new ConfigurationException(
                    "USAGE",
                    "--report " + folder,
                    new LocalText("这不是文件夹的名称，请换一个", "this cannot name a folder; choose another"));
        }
    }

    /** The command line that repeats the run on this day. */
    String repeat(LocalDate day) {
        return CommandText.of(
                Objects.requireNonNull(spec)
                        .root()
                        .commandLine()
                        .getParseResult()
                        .originalArgs(),
                day.toString());
    }
}

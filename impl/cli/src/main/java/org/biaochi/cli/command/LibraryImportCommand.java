// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.cli.describe.LibraryText;
import org.biaochi.cli.input.LibraryInput;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.biaochi.core.library.ImportPlan;
import org.biaochi.core.library.LibraryFault;
import org.biaochi.json.LibraryJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Imports files into a library file: all or nothing, and the same files a second time change nothing. */
@Command(
        name = "import",
        sortOptions = false,
        description = "导入指标库：要么全部导入，要么列出全部问题；内容有改动的成为新版本 / import files; changed entries become new versions")
final class LibraryImportCommand implements CliCommand {
    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final LibraryFiles files = new LibraryFiles();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "LIBRARY.json",
            description = "导入到哪个指标库文件；没有就新建 / the library file; made if it is not there")
    private String into = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "新指标、新版本从哪天启用；不写为今天 / first day of what is new; none means today")
    private @Nullable String from;

    @Option(names = "--dry-run", description = "只说会改什么，不写文件 / say what would change and write nothing")
    private boolean dryRun;

    @Override
    public ExitStatus run(Session session) {
        LocalDate day = day(session);
        Path target = target(session);
        IndicatorLibrary current = Files.exists(target)
                ? LibraryInput.library(List.of(into), session, language.language())
                : IndicatorLibrary.builder().build();
        LibraryInput input = LibraryInput.read(files.names(), session, language.language());
        ImportPlan plan = ImportPlan.of(current, input.drafts(), day);
        LibraryText text = new LibraryText(session.out(), language.language(), json);
        if (plan.result().isEmpty() || !input.unreadable().isEmpty()) {
            List<LibraryFault> faults = new ArrayList<>(input.unreadable());
            faults.addAll(plan.faults());
            text.faults(faults, plan.count() + input.unreadable().size());
            return plan.count() > 0 ? ExitStatus.REFUSED : ExitStatus.OPEN;
        }
        boolean changed = !plan.get().equals(current);
        if (changed && !dryRun) {
            write(target, LibraryJson.write(plan.get()));
        }
        text.imported(plan, into, changed && !dryRun);
        return ExitStatus.GOOD;
    }

    private LocalDate day(Session session) {
        if (from == null) {
            return session.today().get();
        }
        try {
            return LocalDate.parse(from);
        } catch (DateTimeParseException e) {
            throw refused(
                    "--from " + from,
                    "日期应写成 年-月-日，例如 2026-01-01",
                    "write the day as year-month-day, such as 2026-01-01");
        }
    }

    private Path target(Session session) {
        try {
            return session.directory().resolve(into).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw refused("--into " + into, "文件名不合法，请改正", "no valid file name; correct it");
        }
    }

    /** Beside the old file first, then in its place, so that a full disk never leaves half a library. */
    private void write(Path target, byte[] library) {
        try {
            Path fresh = Files.createTempFile(target.getParent(), "library", ".tmp");
            try {
                Files.write(fresh, library);
                try {
                    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } catch (AtomicMoveNotSupportedException e) {
                    Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new ConfigurationException(
                    "LIBRARY_NOT_WRITTEN",
                    into,
                    new LocalText(
                            "指标库文件写不进去，请检查文件夹和权限", "the library file cannot be written; check folder and permissions"));
        }
    }

    private static ConfigurationException refused(String where, String zh, String en) {
        return new ConfigurationException("USAGE", where, new LocalText(zh, en));
    }
}

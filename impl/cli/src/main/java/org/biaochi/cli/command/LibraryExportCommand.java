// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.subject.Region;
import org.biaochi.cli.input.LibraryInput;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.biaochi.core.exchange.Omission;
import org.biaochi.report.words.Plain;
import org.biaochi.tables.model.LibraryTables;
import org.biaochi.tables.model.TableSettings;
import org.biaochi.tables.row.Scope;
import org.biaochi.tables.rowset.RowsetWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a library as a package of standard tables, and tells what they cannot hold. */
@Command(
        name = "export",
        sortOptions = false,
        description = {
            "把指标库写成标准库表数据包（BAS_PERF_INDICATOR）；库表放不下的逐处列出",
            "write a library as a package of standard tables; what they cannot hold is listed"
        })
final class LibraryExportCommand implements CliCommand {
    private static final int SHOWN = 60;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final LibraryFiles files = new LibraryFiles();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "PACKAGE.zip",
            description = "写到哪个数据包；已有的文件不覆盖 / the package; a file that is there is not overwritten")
    private String to = "";

    @Option(names = "--year", paramLabel = "YEAR", description = "预算年度；不写为今年 / budget year; this year unless said")
    private @Nullable String year;

    @Override
    public ExitStatus run(Session session) {
        String stated = year == null ? Integer.toString(session.today().get().getYear()) : year;
        if (!stated.matches("[0-9]{4}")) {
            throw refused("USAGE", "--year " + stated, "年度应为四位数字", "a year is four digits");
        }
        IndicatorLibrary library = LibraryInput.library(files.names(), session, language.language());
        Scope scope = new Scope(library.region().map(Region::code).orElse(""), stated);
        LibraryTables.Written written =
                new LibraryTables(TableSettings.builder().scope(scope).build()).write(library);
        write(written, scope, session);
        tell(library, written, session);
        return written.omissions().isEmpty() ? ExitStatus.GOOD : ExitStatus.OPEN;
    }

    private void write(LibraryTables.Written written, Scope scope, Session session) {
        try {
            Path file = session.directory().resolve(to).toAbsolutePath();
            if (Files.exists(file)) {
                throw refused(
                        "TARGET_EXISTS",
                        to,
                        "目标文件已经存在，不覆盖，请换名称",
                        "the target is there already and is not overwritten; choose another name");
            }
            Path fresh = Files.createTempFile(Objects.requireNonNull(file.getParent()), "library", ".tmp");
            try {
                try (var out = Files.newOutputStream(fresh, StandardOpenOption.TRUNCATE_EXISTING)) {
                    RowsetWriter.builder().scope(scope).build().writeZip(written.rows(), out);
                }
                Files.move(fresh, file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (InvalidPathException e) {
            throw refused("USAGE", to, "文件名不合法，请改正", "no valid file name; correct it");
        } catch (IOException e) {
            throw refused(
                    "TARGET_NOT_WRITTEN",
                    to,
                    "目标文件写不进去，请检查文件夹、磁盘空间和权限",
                    "the target cannot be written; check folder, disk space and permissions");
        }
    }

    private void tell(IndicatorLibrary library, LibraryTables.Written written, Session session) {
        boolean english = language.language().equals("en");
        session.out()
                .line(
                        english
                                ? "Wrote " + library.codes().size() + " indicators to " + Plain.of(to)
                                : "已写入指标 " + library.codes().size() + " 条 → " + Plain.of(to));
        if (written.omissions().isEmpty()) {
            return;
        }
        session.out()
                .line(
                        english
                                ? "What the table cannot hold as it was ("
                                        + written.omissions().size() + "):"
                                : "库表放不下或改了写法的内容（" + written.omissions().size() + " 处）：");
        for (Omission omission : written.omissions()) {
            session.out()
                    .line("  - " + Plain.of(omission.path(), 200) + "  “" + Plain.of(omission.text(), SHOWN) + "”");
        }
    }

    private static ConfigurationException refused(String code, String where, String zh, String en) {
        return new ConfigurationException(code, where, new LocalText(zh, en));
    }
}

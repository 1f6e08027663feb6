// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.cli.convert.Conversion;
import org.biaochi.cli.convert.ConversionText;
import org.biaochi.cli.convert.ResultConversion;
import org.biaochi.cli.input.Formats;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.cli.input.SourceFiles;
import org.biaochi.cli.input.SubjectInputs;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.tables.TablesFormat;
import org.biaochi.tables.model.TableSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns files of any format into a file of another, and results into XML and back. */
@Command(
        name = "convert",
        sortOptions = false,
        description = {
            "转换格式：来源按内容识别，审核结果也行（JSON 与 XML 互转）；目标放不下的逐处列出，不会悄悄丢掉",
            "convert files, results too (JSON and XML); what the target cannot hold is listed, never dropped in silence"
        })
final class ConvertCommand implements CliCommand {
    private static final String STANDARD = "-";

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--to",
            paramLabel = "ID",
            description =
                    "目标格式：json、form、xml、excel、tables；不写则看目标文件的后缀 / format of the target; by its ending unless given")
    private @Nullable String to;

    @Option(
            names = "--bytes",
            paramLabel = "CHARSET",
            description = "目标是库表时，字段长度按这种字符集的字节数算（如 GBK）；不写按字数 / columns of target tables hold bytes of this charset")
    private @Nullable String bytes;

    @Option(names = "--force", description = "目标文件已有时覆盖 / overwrite the target if it is there")
    private boolean force;

    @Option(names = "--json", description = "用 JSON 说明转换结果 / tell what was done as JSON")
    private boolean json;

    @Parameters(
            index = "0",
            paramLabel = "FROM",
            description = "来源文件、文件夹；- 为标准输入 / file, folder or - for standard input")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "目标文件；- 为标准输出 / the target; - for standard output")
    private String target = "";

    @Override
    public ExitStatus run(Session session) {
        List<SourceFile> sources = SourceFiles.find(List.of(from), session.directory());
        InputStream in = new BufferedInputStream(session.in(), FileFormat.HEAD);
        return ResultConversion.isResults(sources, in)
                ? results(new ResultConversion(sources, in), session)
                : subjects(sources, in, session);
    }

    private ExitStatus subjects(List<SourceFile> sources, InputStream in, Session session) {
        FileFormat format = counted(format());
        boolean piped = target.equals(STANDARD);
        Path file = piped ? null : file(session);
        try (SubjectInputs inputs = SubjectInputs.whole(sources, in)) {
            Conversion conversion = new Conversion(inputs);
            if (file == null) {
                write(out -> conversion.write(format, out), session.out().stream());
            } else if (conversion.hasNext()) {
                write(out -> conversion.write(format, out), file);
            }
            ConversionText text = text(piped, session);
            if (json) {
                text.json(conversion, target, format);
            } else {
                text.people(conversion, target, format);
            }
            session.err().flush();
            return conversion.status();
        }
    }

    /** What the commands found, between JSON lines and XML; no other format holds it. */
    private ExitStatus results(ResultConversion conversion, Session session) {
        String format = to != null ? to : target.toLowerCase(Locale.ROOT);
        boolean xml = format.endsWith("xml");
        if (!xml && !format.endsWith("json") && !format.endsWith("jsonl")) {
            throw refused(
                    "FORMAT_UNKNOWN",
                    to != null ? "--to " + to : target,
                    "来源是审核结果，只能转成 JSON 或 XML，请用 --to json 或 --to xml",
                    "the source holds results, which only JSON and XML can hold; give --to json or --to xml");
        }
        boolean piped = target.equals(STANDARD);
        if (piped) {
            write(out -> conversion.write(xml, out), session.out().stream());
        } else {
            write(out -> conversion.write(xml, out), file(session));
        }
        ConversionText text = text(piped, session);
        if (json) {
            text.json(conversion, target, xml);
        } else {
            text.people(conversion, target, xml);
        }
        session.err().flush();
        return conversion.status();
    }

    /** What was converted stands on standard output, so the telling must not. */
    private ConversionText text(boolean piped, Session session) {
        return new ConversionText(piped ? session.err() : session.out(), language.language());
    }

    /** Writes what was converted. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private FileFormat format() {
        String known = Formats.all().stream().map(FileFormat::id).collect(Collectors.joining("、"));
        if (to != null) {
            return Formats.ofId(to)
                    .orElseThrow(() -> refused(
                            "FORMAT_UNKNOWN",
                            "--to " + to,
                            "没有这种格式，可用 " + known,
                            "there is no such format; known are " + known.replace("、", ", ")));
        }
        return Formats.ofName(target)
                .orElseThrow(() -> refused(
                        "FORMAT_UNKNOWN",
                        target,
                        "从名称看不出目标格式，请用 --to 指定：" + known,
                        "the name does not tell the format of the target; give --to: " + known.replace("、", ", ")));
    }

    /** Tables of a host that counts bytes. */
    private FileFormat counted(FileFormat format) {
        if (bytes == null) {
            return format;
        }
        if (format != Formats.tables()) {
            throw refused("USAGE", "--bytes", "--bytes 只用于目标是库表时", "--bytes is for tables as the target");
        }
        try {
            Charset charset = Charset.forName(bytes);
            return TablesFormat.of(TableSettings.builder().charset(charset).build());
        } catch (IllegalArgumentException e) {
            throw refused(
                    "USAGE",
                    "--bytes " + bytes,
                    "没有这种字符集，可用 GBK、GB18030、UTF-8",
                    "there is no such charset; use GBK, GB18030 or UTF-8");
        }
    }

    private Path file(Session session) {
        Path file;
        try {
            file = session.directory().resolve(target).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw refused("USAGE", target, "文件名不合法，请改正", "no valid file name; correct it");
        }
        if (Files.isDirectory(file)) {
            throw refused("TARGET_IS_FOLDER", target, "目标是文件夹，请写文件名", "the target is a folder; name a file");
        }
        if (Files.exists(file) && !force) {
            throw refused(
                    "TARGET_EXISTS",
                    target,
                    "目标文件已经存在，不覆盖；请换名称，或加 --force",
                    "the target is there already and is not overwritten; choose another name or add --force");
        }
        return file;
    }

    private void write(Writing writing, OutputStream out) {
        try {
            writing.to(out);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** Beside the old file first, then in its place, so that nobody finds half a file. */
    private void write(Writing writing, Path file) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                    writing.to(out);
                }
                try {
                    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } catch (AtomicMoveNotSupportedException e) {
                    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private ConfigurationException notWritten(IOException e) {
        String kind = e.getClass().getSimpleName();
        return refused(
                "TARGET_NOT_WRITTEN",
                target,
                "目标文件写不进去（" + kind + "），请检查文件夹、磁盘空间和权限",
                "the target cannot be written (" + kind + "); check folder, disk space and permissions");
    }

    private static ConfigurationException refused(String code, String where, String zh, String en) {
        return new ConfigurationException(code, where, new LocalText(zh, en));
    }
}

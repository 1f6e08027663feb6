// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.profile.Profile;
import org.biaochi.cli.input.DeskMarks;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.mark.PacketColumn;
import org.biaochi.core.mark.PacketOrigin;
import org.biaochi.core.mark.PacketSubject;
import org.biaochi.core.mark.ProjectColumn;
import org.biaochi.core.mark.SubjectMarks;
import org.biaochi.forms.packet.PacketWriter;
import org.biaochi.report.html.Spool;
import org.biaochi.report.packet.PacketRows;
import org.biaochi.report.words.Language;

/**
 * A review packet in the making: keeps a line of each project in memory and its rows on disk until all are known, for the packet
 * is ordered by department and project. Never takes the place of a file that is there: somebody may have filled it. Not
 * thread-safe.
 */
public final class PacketFile {
    private static final Comparator<Kept> ORDER = Comparator.comparing(
                    (Kept kept) -> kept.text(ProjectColumn.DEPARTMENT).isEmpty())
            .thenComparing(kept -> kept.text(ProjectColumn.DEPARTMENT))
            .thenComparing(kept -> kept.text(ProjectColumn.UNIT))
            .thenComparing(kept -> kept.text(ProjectColumn.PROJECT))
            .thenComparing(Kept::number);

    private final Path target;
    private final Profile profile;
    private final Language language;
    private final PacketRows rowsOf;
    private final Spool spool;
    private final List<Kept> kept = new ArrayList<>();
    private long rows;
    private long open;

    private PacketFile(Path target, Profile profile, Language language, Spool spool) {
        this.target = target;
        this.profile = profile;
        this.language = language;
        this.rowsOf = new PacketRows(language);
        this.spool = spool;
    }

    private record Kept(int number, Map<ProjectColumn, String> line, Spool.Piece rows, Spool.Piece open) {
        String text(ProjectColumn column) {
            return line.getOrDefault(column, "");
        }
    }

    /**
     * Refuses a name that no packet can have: told before anything is read.
     *
     * @throws ConfigurationException if it is not that of a workbook ({@code PACKET_NAME}) or a file of that name is there ({@code
     *     PACKET_EXISTS})
     */
    public static Path target(String name, Path directory) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw refused(
                    "PACKET_NAME",
                    name,
                    "审核问题清单是 Excel 工作簿，只能写成文件，文件名请以 .xlsx 结尾",
                    "the packet is an Excel workbook and goes to a file; let its name end with .xlsx");
        }
        try {
            Path target = directory.resolve(name);
            if (Files.exists(target)) {
                throw refused(
                        "PACKET_EXISTS",
                        name,
                        "已有同名文件，里面可能有填好的批注，没有覆盖；请换一个文件名",
                        "there is a file of that name, and it may hold marks; it was not touched: choose another name");
            }
            return target;
        } catch (InvalidPathException e) {
            throw unusable(name);
        }
    }

    /**
     * Prepares a packet.
     *
     * @throws ConfigurationException if no packet can have this name, or none can be written there
     */
    public static PacketFile prepare(String name, Path directory, Profile profile, String language) {
        Path target = target(name, directory);
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return new PacketFile(target, profile, Language.of(language), Spool.create());
        } catch (IOException e) {
            throw unusable(name);
        }
    }

    private static ConfigurationException unusable(String name) {
        return refused(
                "PACKET_UNUSABLE",
                name,
                "审核问题清单写不到这里，请检查路径、权限和磁盘空间",
                "the packet cannot be written here; check path, permissions and disk space");
    }

    private static ConfigurationException refused(String code, String name, String zh, String en) {
        return new ConfigurationException(code, name, new LocalText(zh, en));
    }

    Path target() {
        return target;
    }

    int subjects() {
        return kept.size();
    }

    long rows() {
        return rows;
    }

    long open() {
        return open;
    }

    void add(Decoded<?> input, Assessment assessment, SubjectMarks marks) throws IOException {
        PacketSubject subject = rowsOf.of(input, assessment, marks);
        rows += subject.rows().size();
        open += subject.open().size();
        kept.add(new Kept(kept.size(), subject.line(), keep(subject.rows()), keep(subject.open())));
    }

    private Spool.Piece keep(List<Map<PacketColumn, String>> some) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        KeptRows.write(some, bytes);
        return spool.keep(bytes.toByteArray());
    }

    /** Writes the packet in one step: nobody sees half of it. */
    void write(List<DeskMarks.Astray> astray) throws IOException {
        kept.sort(ORDER);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
                PacketWriter packet = new PacketWriter(out, language.code())) {
            packet.guide(origin(), counts(astray), "");
            packet.findings(all(Kept::rows));
            packet.open(all(Kept::open));
            packet.projects(kept.stream().map(Kept::line).iterator());
            packet.unmet(astray.stream()
                    .map(lost -> new PacketWriter.Unmet(
                            lost.mark().row(),
                            language.say(lost.why()),
                            lost.mark().at()))
                    .toList());
        } catch (IOException | UncheckedIOException e) {
            Files.deleteIfExists(part);
            throw e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
        }
        if (Files.exists(target)) {
            Files.delete(part);
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private PacketOrigin origin() {
        return new PacketOrigin(
                profile.ref().id() + " " + profile.ref().version(),
                profile.ref().digest(),
                profile.ref().asOf().toString(),
                Map.of());
    }

    private Map<String, String> counts(List<DeskMarks.Astray> astray) {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put(language.say("项目数", "Projects"), Integer.toString(kept.size()));
        counts.put(language.say("问题数", "Findings"), Long.toString(rows));
        counts.put(language.say("未能判定数", "Not judged"), Long.toString(open));
        if (!astray.isEmpty()) {
            counts.put(language.say("未对上的批注数", "Unmatched"), Integer.toString(astray.size()));
        }
        return counts;
    }

    private Iterator<Map<PacketColumn, String>> all(Function<Kept, Spool.Piece> which) {
        return kept.stream()
                .flatMap(one -> {
                    Spool.Piece piece = which.apply(one);
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream(piece.length());
                    try {
                        spool.copy(piece, bytes);
                        return KeptRows.read(bytes.toByteArray()).stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .iterator();
    }

    void close() {
        try {
            spool.close();
        } catch (IOException e) {
            // The packet is written or its failure was told; what is left is a temporary file that the JVM removes.
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.cli.input.Formats;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.cli.input.SubjectInputs;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.json.SubjectFormat;

/**
 * The files of a region's year: in each part, such as {@code goals} or {@code months/07}, one file for each department,
 * named by its code and told by its content: JSON lines, XML, official forms, or a package of standard tables, which
 * may be a folder. Not thread-safe.
 */
final class RegionFolder {
    private static final String SUFFIX = ".jsonl";
    /** The months of a year. */
    static final int MONTHS = 12;

    private static final int USUAL_GOAL = 2000;

    private final Path folder;
    private final String named;
    private final Map<FileFormat, Integer> recognised = new LinkedHashMap<>();

    RegionFolder(Path folder, String named) {
        this.folder = folder;
        this.named = named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
    }

    static String month(int month) {
        return "months/" + (month < 10 ? "0" : "") + month;
    }

    Path path() {
        return folder;
    }

    /** How the file of a department is called when it is spoken of: the first that is there, else the usual one. */
    String name(String part, String office) {
        List<Path> files = files(part, office);
        String file =
                files.isEmpty() ? office + SUFFIX : String.valueOf(files.get(0).getFileName());
        return named + "/" + part + "/" + file;
    }

    /** The files of a department in a part, by name. */
    private List<Path> files(String part, String office) {
        List<Path> files = new ArrayList<>();
        Path usual = folder.resolve(part).resolve(office + SUFFIX);
        if (Files.isRegularFile(usual)) {
            files.add(usual);
        }
        for (String ending : endings()) {
            Path file = folder.resolve(part).resolve(office + ending);
            boolean there = ending.isEmpty() ? Files.isDirectory(file) : Files.isRegularFile(file);
            if (there && !file.equals(usual)) {
                files.add(file);
            }
        }
        return files;
    }

    /** The endings that a department's file may have; none for a folder. */
    private static Set<String> endings() {
        Set<String> endings = new TreeSet<>(Formats.endings());
        endings.add("");
        return endings;
    }

    /** The formats that were recognised so far, and how many files had each. */
    Map<FileFormat, Integer> recognised() {
        return recognised;
    }

    boolean has(String part) {
        return Files.isDirectory(folder.resolve(part));
    }

    boolean has(String part, String office) {
        return !files(part, office).isEmpty();
    }

    /** The last month of which anything was handed in; 0 if none. */
    int lastMonth() {
        int last = 0;
        for (int month = 1; month <= MONTHS; month++) {
            last = has(month(month)) ? month : last;
        }
        return last;
    }

    /** The codes of all departments that have files, whether registered or not. */
    Set<String> offices() {
        Set<String> offices = new TreeSet<>();
        List<String> parts = new ArrayList<>(
                List.of("goals", "selfevaluations", "evaluations", "requests", "rectifications", "disclosures"));
        for (int month = 1; month <= MONTHS; month++) {
            parts.add(month(month));
        }
        for (String part : parts) {
            if (has(part)) {
                try (Stream<Path> files = Files.list(folder.resolve(part))) {
                    files.flatMap(RegionFolder::office)
                            .filter(RegionRegister::isCode)
                            .forEach(offices::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return offices;
    }

    /** The name of a file without its ending, the longest that fits; a folder has none, and what else has none is no input. */
    private static Stream<String> office(Path path) {
        String file = String.valueOf(path.getFileName());
        if (Files.isDirectory(path)) {
            return Stream.of(file);
        }
        String lower = file.toLowerCase(Locale.ROOT);
        return Formats.endings().stream()
                .filter(lower::endsWith)
                .max(Comparator.comparingInt(String::length))
                .map(ending -> file.substring(0, file.length() - ending.length()))
                .stream();
    }

    /** About how many goals there are: the bytes of all files of goals, by the size of a usual one. */
    long goals() {
        if (!has("goals")) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder.resolve("goals"))) {
            return files.mapToLong(file -> file.toFile().length()).sum() / USUAL_GOAL;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a department's files of a part, one subject after the other; what cannot be read is handed on as such. */
    <S extends Subject> void read(
            String part,
            String office,
            SubjectFormat<S> format,
            Consumer<Decoded<S>> subjects,
            Consumer<Unreadable<?>> unreadable) {
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : files(part, office)) {
            String name = named + "/" + part + "/" + file.getFileName();
            sources.add(new SourceFile(name, file, 0, null));
        }
        try (SubjectInputs inputs = SubjectInputs.ofKinds(List.of(format), sources, InputStream.nullInputStream())) {
            while (inputs.hasNext()) {
                InputEntry<? extends Subject> entry = inputs.next();
                if (entry instanceof Unreadable<?> broken) {
                    unreadable.accept(broken);
                } else if (entry instanceof Decoded<? extends Subject> decoded) {
                    subjects.accept(as(decoded, format));
                }
            }
            inputs.recognised().forEach((found, count) -> recognised.merge(found, count, Integer::sum));
        }
    }

    @SuppressWarnings("unchecked")
    private static <S extends Subject> Decoded<S> as(Decoded<? extends Subject> decoded, SubjectFormat<S> format) {
        if (!format.type().type().isInstance(decoded.subject())) {
            throw new UnreadableInputException("WRONG_STAGE", "", new LocalText("对象种类不符", "another kind of subject"));
        }
        return (Decoded<S>) decoded;
    }
}

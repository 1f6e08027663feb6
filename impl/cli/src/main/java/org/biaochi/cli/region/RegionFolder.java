// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.cli.input.SubjectInputs;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.json.SubjectFormat;

/**
 * The files of a region's year: in each part, such as {@code goals} or {@code months/07}, one file of JSON lines for each
 * department, named by its code. Immutable.
 */
final class RegionFolder {
    private static final String SUFFIX = ".jsonl";
    /** The months of a year. */
    static final int MONTHS = 12;

    private static final int USUAL_GOAL = 2000;

    private final Path folder;
    private final String named;

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

    /** How a file is called when it is spoken of. */
    String name(String part, String office) {
        return named + "/" + part + "/" + office + SUFFIX;
    }

    boolean has(String part) {
        return Files.isDirectory(folder.resolve(part));
    }

    boolean has(String part, String office) {
        return Files.isRegularFile(folder.resolve(part).resolve(office + SUFFIX));
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
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(SUFFIX))
                            .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                            .filter(RegionRegister::isCode)
                            .forEach(offices::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return offices;
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

    /** Reads a department's file of a part, one subject after the other; what cannot be read is handed on as such. */
    <S extends Subject> void read(
            String part,
            String office,
            SubjectFormat<S> format,
            Consumer<Decoded<S>> subjects,
            Consumer<Unreadable<?>> unreadable) {
        Path file = folder.resolve(part).resolve(office + SUFFIX);
        if (!Files.exists(file)) {
            return;
        }
        SourceFile source = new SourceFile(name(part, office), file, 0, null);
        try (SubjectInputs inputs =
                SubjectInputs.ofKinds(List.of(format), List.of(source), InputStream.nullInputStream())) {
            while (inputs.hasNext()) {
                InputEntry<? extends Subject> entry = inputs.next();
                if (entry instanceof Unreadable<?> broken) {
                    unreadable.accept(broken);
                } else if (entry instanceof Decoded<? extends Subject> decoded) {
                    subjects.accept(as(decoded, format));
                }
            }
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

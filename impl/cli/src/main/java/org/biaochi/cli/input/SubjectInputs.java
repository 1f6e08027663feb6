// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.forms.FormTableFormat;
import org.biaochi.forms.Inputs;
import org.biaochi.forms.JsonFormat;
import org.biaochi.forms.excel.ExcelFormat;
import org.biaochi.json.SubjectFormat;
import org.jspecify.annotations.Nullable;

/** The subjects of all sources as one stream; a source that fails becomes one unreadable entry. Not thread-safe. */
public final class SubjectInputs implements Iterator<InputEntry<? extends Subject>>, AutoCloseable {
    private final Iterator<SourceFile> sources;
    private final InputStream standardInput;
    private final Reader reader;
    private final Map<FileFormat, Integer> recognised = new LinkedHashMap<>();
    private String source = "";
    private boolean found;
    private Iterator<InputEntry<? extends Subject>> entries = Collections.emptyIterator();
    private @Nullable InputStream open;
    private @Nullable InputEntry<? extends Subject> next;
    private long bytes;

    /** Reads an input of a known format. */
    @FunctionalInterface
    private interface Reader {
        Stream<InputEntry<? extends Subject>> read(Opened opened, String name);
    }

    /**
     * The subjects of these sources, of whatever kind; form tables are the goals on them. {@code -} reads the given standard input.
     */
    public SubjectInputs(List<SourceFile> sources, InputStream standardInput) {
        this(
                sources,
                standardInput,
                (opened, name) -> isJson(opened.format()) ? Inputs.targets(name, opened.in()) : opened.read(name));
    }

    /** The same where goals are looked at: forms of whatever format and kind are the goals on them. */
    public static SubjectInputs targets(List<SourceFile> sources, InputStream standardInput) {
        return new SubjectInputs(
                sources,
                standardInput,
                (opened, name) -> isJson(opened.format())
                        ? Inputs.targets(name, opened.in())
                        : opened.read(name).map(Inputs::target));
    }

    /** The subjects of these sources as what they are: a form is what stands on it. */
    public static SubjectInputs whole(List<SourceFile> sources, InputStream standardInput) {
        return new SubjectInputs(sources, standardInput, Opened::read);
    }

    /** The subjects of some stages; what belongs to another one is unreadable. */
    public SubjectInputs(List<Stage> stages, List<SourceFile> sources, InputStream standardInput) {
        this(sources, standardInput, (opened, name) -> {
            if (isJson(opened.format())) {
                return Inputs.subjects(stages, name, opened.in());
            }
            return opened.format() instanceof ExcelFormat forms
                    ? forms.read(stages.get(0), name, opened.in())
                    : opened.read(name).map(entry -> Inputs.forStages(stages, entry));
        });
    }

    /** The subjects of some kinds; what is of another is unreadable. */
    public static SubjectInputs ofKinds(
            List<SubjectFormat<?>> kinds, List<SourceFile> sources, InputStream standardInput) {
        return new SubjectInputs(
                sources,
                standardInput,
                (opened, name) -> isJson(opened.format())
                        ? Inputs.ofKinds(kinds, name, opened.in())
                        : opened.read(name).map(entry -> Inputs.forKinds(kinds, entry)));
    }

    private SubjectInputs(List<SourceFile> sources, InputStream standardInput, Reader reader) {
        this.sources = sources.iterator();
        this.standardInput = standardInput;
        this.reader = reader;
    }

    /** Keys without a schema mean what the stage looks at, which only its reader knows. */
    private static boolean isJson(FileFormat format) {
        return format == JsonFormat.STANDARD || format == FormTableFormat.STANDARD;
    }

    /** The formats that were recognised so far, and how many files had each. */
    public Map<FileFormat, Integer> recognised() {
        return Collections.unmodifiableMap(recognised);
    }

    /** Whether nobody named the source in hand: it stood in a folder. */
    public boolean isFound() {
        return found;
    }

    /** The name of the source in hand. */
    public String source() {
        return source;
    }

    /** How many bytes were read so far. */
    public long bytesRead() {
        return bytes;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            try {
                if (entries.hasNext()) {
                    next = entries.next();
                    break;
                }
            } catch (UnreadableInputException e) {
                next = failed(e);
                break;
            } catch (UncheckedIOException e) {
                next = failed(ioError(e.getCause()));
                break;
            }
            if (!sources.hasNext()) {
                close();
                return false;
            }
            next = begin(sources.next());
        }
        return true;
    }

    @Override
    public InputEntry<? extends Subject> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        InputEntry<? extends Subject> entry = next;
        next = null;
        return entry;
    }

    /** Opens a source; returns what stands for it if it cannot be read at all. */
    private @Nullable InputEntry<? extends Subject> begin(SourceFile file) {
        close();
        source = file.name();
        found = file.found();
        if (file.trouble() != null) {
            return failed(trouble(file.trouble()));
        }
        try {
            Opened opened = open(file);
            recognised.merge(opened.format(), 1, Integer::sum);
            entries = reader.read(opened, source).iterator();
            return null;
        } catch (UnreadableInputException e) {
            return failed(e);
        } catch (UncheckedIOException e) {
            return failed(ioError(e.getCause()));
        } catch (IOException e) {
            return failed(ioError(e));
        }
    }

    private Opened open(SourceFile file) throws IOException {
        if (file.path() != null && Files.isDirectory(file.path())) {
            bytes += file.size();
            return Opened.folder(file.path());
        }
        InputStream in = new Counting(file.open(standardInput));
        open = in;
        return Opened.of(in);
    }

    private Unreadable<?> failed(UnreadableInputException error) {
        close();
        return new Unreadable<>(source, error);
    }

    private static UnreadableInputException trouble(SourceFile.Trouble trouble) {
        return switch (trouble) {
            case MISSING -> new UnreadableInputException("FILE_NOT_FOUND", "", ReadFault.MISSING);
            case EMPTY_FOLDER ->
                new UnreadableInputException(
                        "EMPTY_FOLDER",
                        "",
                        new LocalText(
                                "文件夹里没有 " + Formats.patterns() + "，请检查路径",
                                "there is no file in the folder with one of the endings "
                                        + String.join(" ", Formats.endings()) + "; check the path"));
            case CLOSED_FOLDER ->
                new UnreadableInputException(
                        "FILE_UNREADABLE",
                        "",
                        new LocalText("打不开，请检查权限", "it cannot be opened; check the permissions"));
        };
    }

    private static UnreadableInputException ioError(@Nullable IOException cause) {
        String kind = cause == null ? "" : cause.getClass().getSimpleName();
        return new UnreadableInputException(
                "FILE_UNREADABLE",
                "",
                new LocalText(
                        "读取时出错（" + kind + "），请检查文件和权限",
                        "reading failed (" + kind + "); check the file and its permissions"));
    }

    @Override
    public void close() {
        entries = Collections.emptyIterator();
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // Everything that was wanted has been read; a source that does not close harms nobody.
            }
            open = null;
        }
    }

    private final class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.convert;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.input.Unreadable;
import org.biaochi.json.AssessmentJson;
import org.biaochi.json.JsonLimits;
import org.biaochi.json.JsonReading;
import org.biaochi.json.JsonRecord;
import org.biaochi.json.JsonRecords;
import org.biaochi.json.RawJson;
import org.biaochi.xml.AssessmentXml;

/** Results of the commands, as JSON lines or XML, written as the other of the two. Not thread-safe. */
public final class ResultConversion {
    private final List<SourceFile> sources;
    private final InputStream standardInput;
    private final List<Unreadable<?>> unreadable = new ArrayList<>();
    private int xml;
    private int json;
    private int read;

    /** The results in these sources; {@code -} reads the given standard input. */
    public ResultConversion(List<SourceFile> sources, InputStream standardInput) {
        this.sources = List.copyOf(sources);
        this.standardInput = standardInput;
    }

    /** Whether the first of the sources begins as results do; standard input is looked at and put back. */
    public static boolean isResults(List<SourceFile> sources, InputStream markable) {
        if (sources.isEmpty() || sources.get(0).trouble() != null) {
            return false;
        }
        SourceFile first = sources.get(0);
        try {
            if (first.path() == null) {
                markable.mark(FileFormat.HEAD);
                byte[] head = markable.readNBytes(FileFormat.HEAD);
                markable.reset();
                return isXml(head) || isJson(head);
            }
            if (Files.isDirectory(first.path())) {
                return false;
            }
            try (InputStream in = Files.newInputStream(first.path())) {
                byte[] head = in.readNBytes(FileFormat.HEAD);
                return isXml(head) || isJson(head);
            }
        } catch (IOException e) {
            // Whoever reads it meets the same and tells it.
            return false;
        }
    }

    private static boolean isXml(byte[] head) {
        return AssessmentXml.recognises(head);
    }

    private static boolean isJson(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8).replace(" ", "").stripLeading();
        String mark = "{\"schema\":\"" + AssessmentJson.SCHEMA + "\"";
        return text.startsWith(mark) || text.startsWith("\ufeff" + mark) || text.startsWith("[" + mark);
    }

    /**
     * Writes all results, in XML or as JSON lines.
     *
     * @throws IOException if the output fails
     */
    public void write(boolean asXml, OutputStream out) throws IOException {
        if (asXml) {
            AssessmentXml.write(new Lines(), out);
            return;
        }
        for (Lines lines = new Lines(); lines.hasNext(); ) {
            out.write(lines.next());
            out.write('\n');
        }
    }

    /** The lines of all sources, a source at a time. */
    private final class Lines implements Iterator<byte[]> {
        private final Iterator<SourceFile> left = sources.iterator();
        private final Queue<byte[]> found = new ArrayDeque<>();

        @Override
        public boolean hasNext() {
            while (found.isEmpty() && left.hasNext()) {
                take(left.next(), found);
            }
            return !found.isEmpty();
        }

        @Override
        public byte[] next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            read++;
            return found.remove();
        }
    }

    private void take(SourceFile source, Queue<byte[]> lines) {
        try (InputStream in = new BufferedInputStream(source.open(standardInput), FileFormat.HEAD)) {
            in.mark(FileFormat.HEAD);
            byte[] head = in.readNBytes(FileFormat.HEAD);
            in.reset();
            if (isXml(head)) {
                xml++;
                AssessmentXml.read(in, lines::add);
            } else {
                json++;
                lines(source.name(), in, lines);
            }
        } catch (UnreadableInputException e) {
            unreadable.add(new Unreadable<>(source.name(), e));
        } catch (UncheckedIOException | IOException e) {
            LocalText text = new LocalText("读取时出错，请检查文件和权限", "reading failed; check the file and its permissions");
            unreadable.add(new Unreadable<>(source.name(), new UnreadableInputException("FILE_UNREADABLE", "", text)));
        }
    }

    private void lines(String name, InputStream in, Queue<byte[]> lines) {
        JsonRecords records = JsonRecords.of(name, in, JsonLimits.DEFAULT);
        while (records.hasNext()) {
            JsonRecord record = records.next();
            try {
                String object = JsonReading.STANDARD.object(record, RawJson::copy);
                if (!object.startsWith("{\"schema\":\"" + AssessmentJson.SCHEMA + "\"")) {
                    throw new UnreadableInputException(
                            "NO_RESULT",
                            "/schema",
                            new LocalText(
                                    "这不是审核结果，结果和提交的表请分开转换",
                                    "this is no result; convert results and submitted forms apart"));
                }
                lines.add(object.getBytes(StandardCharsets.UTF_8));
            } catch (UnreadableInputException e) {
                unreadable.add(new Unreadable<>(record.source(), e));
            }
        }
    }

    /** How many results were read. */
    public int results() {
        return read;
    }

    /** How many sources were XML. */
    int xmlSources() {
        return xml;
    }

    /** How many sources were JSON. */
    int jsonSources() {
        return json;
    }

    /** What could not be read. */
    List<Unreadable<?>> unreadable() {
        return unreadable;
    }

    /** Whoever loses something must know. */
    public ExitStatus status() {
        return unreadable.isEmpty() && read > 0 ? ExitStatus.GOOD : ExitStatus.OPEN;
    }
}

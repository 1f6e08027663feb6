// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.input.InputEntry;
import org.biaochi.forms.JsonFormat;
import org.biaochi.report.words.Plain;
import org.jspecify.annotations.Nullable;

/**
 * An input whose format was told by its first bytes, or a folder that is a package. Not thread-safe.
 *
 * @param in the input; empty for a folder
 * @param folder the package; null for anything else
 */
record Opened(FileFormat format, InputStream in, @Nullable Path folder) {
    private static final int SHOWN = 24;

    static Opened folder(Path folder) {
        return new Opened(Formats.TABLES, InputStream.nullInputStream(), folder);
    }

    /** Its subjects, as the format itself reads them. */
    Stream<InputEntry<? extends Subject>> read(String name) {
        return folder == null ? format.read(name, in) : Formats.TABLES.read(name, folder);
    }

    /**
     * Looks at the first bytes; the stream that is handed on begins with them.
     *
     * @throws UnreadableInputException if no format knows them; what was tried is in it
     */
    static Opened of(InputStream raw) throws IOException {
        PushbackInputStream in = new PushbackInputStream(raw, FileFormat.HEAD);
        byte[] head = in.readNBytes(FileFormat.HEAD);
        in.unread(head);
        Optional<FileFormat> format = Formats.of(head);
        if (format.isPresent()) {
            return new Opened(format.get(), in, null);
        }
        if (new String(head, StandardCharsets.ISO_8859_1).isBlank()) {
            return new Opened(JsonFormat.STANDARD, in, null);
        }
        throw unknown(head);
    }

    private static UnreadableInputException unknown(byte[] head) {
        if (!decodes(head, StandardCharsets.UTF_8) && decodes(head, Charset.forName("GB18030"))) {
            return new UnreadableInputException(
                    "ENCODING",
                    "1:1",
                    new LocalText(
                            "文件不是 UTF-8 编码（疑为 GB18030/GBK），也认不出格式，请另存为 UTF-8 后再提交",
                            "the input is not UTF-8 (it looks like GB18030/GBK) and of no known format; save it as UTF-8"));
        }
        List<FileFormat> tried = Formats.all();
        String start = Plain.of(new String(head, StandardCharsets.UTF_8), SHOWN);
        return new UnreadableInputException(
                "UNKNOWN_FORMAT",
                "1:1",
                new LocalText(
                        "认不出文件格式，试过 "
                                + tried.stream().map(one -> one.name().zh()).collect(Collectors.joining("、")) + "；文件以“"
                                + start + "”开头，请检查是否选错文件",
                        "the format is unknown; tried were "
                                + tried.stream().map(one -> one.name().en()).collect(Collectors.joining(", "))
                                + "; the file begins with \"" + start + "\"; check whether it is the right one"));
    }

    /** Whether the bytes are text in a charset; the last character may be cut. */
    private static boolean decodes(byte[] head, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        return !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false)
                .isError();
    }
}

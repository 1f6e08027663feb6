// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.biaochi.api.subject.UnreadableInputException;

/**
 * Turns the bytes of a spreadsheet's CSV into text: UTF-8 with or without a mark, or GB18030, never a guess between
 * others. Stateless.
 */
public final class CsvText {
    private static final String GB18030 = "GB18030";

    private CsvText() {}

    /**
     * The text of a file.
     *
     * @throws UnreadableInputException if it is in neither encoding, or a quote is never closed
     */
    public static String of(byte[] file) {
        if (file.length == 0) {
            throw InputFaults.empty();
        }
        UnreadableInputException wide = JsonEncoding.fault(file, file.length);
        if (wide != null) {
            throw wide;
        }
        int from = JsonEncoding.afterByteOrderMark(file, file.length);
        String text = decode(file, from, StandardCharsets.UTF_8).orElseGet(() -> gb18030(file));
        if (text.indexOf('\0') >= 0) {
            throw Faults.encoding("UTF-16/UTF-32", "");
        }
        expectClosedQuotes(text);
        return text;
    }

    private static String gb18030(byte[] file) {
        if (!Charset.isSupported(GB18030)) {
            throw Faults.encoding(GB18030, "1:1");
        }
        return decode(file, 0, Charset.forName(GB18030))
                .orElseThrow(() -> Faults.of(
                        "ENCODING",
                        "",
                        "文件既不是 UTF-8 也不是 GB18030 编码，请用“CSV UTF-8（逗号分隔）”另存后再试",
                        "the file is neither UTF-8 nor GB18030; save it as CSV UTF-8 and try again"));
    }

    private static Optional<String> decode(byte[] file, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A quote that is never closed swallows all rows behind it; the line where it opens says more than the end of the file. */
    private static void expectClosedQuotes(String text) {
        int line = 1;
        int opened = 0;
        boolean cellStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            }
            if (opened > 0) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else if (c == '"') {
                    opened = 0;
                }
                cellStart = false;
            } else if (c == '"' && cellStart) {
                opened = line;
            } else {
                cellStart = c == ',' || c == '\t' || c == '\n' || c == '\r';
            }
        }
        if (opened > 0) {
            throw syntax(opened, "这一行有引号没有闭合，请补上后引号，或把引号写成两个", "a quote opens on this line and is never closed");
        }
    }

    static UnreadableInputException syntax(int line, String zh, String en) {
        return Faults.of("CSV_SYNTAX", ":" + line, "第 " + line + " 行：" + zh, "line " + line + ": " + en);
    }
}

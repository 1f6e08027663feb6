// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.json.InputFaults;
import org.jspecify.annotations.Nullable;

/**
 * Tells the encoding of XML by its first bytes and its declaration and makes it UTF-8. Whoever declares GBK is read as GB18030,
 * which holds it. Stateless.
 */
final class XmlEncoding {
    private static final int HEAD = 1024;
    private static final Pattern DECLARED =
            Pattern.compile("\\A<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private XmlEncoding() {}

    /** The input behind a byte order mark, in UTF-8. */
    static InputStream utf8(InputStream raw) throws IOException {
        PushbackInputStream in = new PushbackInputStream(raw, HEAD);
        byte[] head = in.readNBytes(HEAD);
        int mark = mark(head);
        if (head.length == mark) {
            throw InputFaults.empty();
        }
        Charset charset = charset(head, mark);
        if (charset == null) {
            throw XmlFaults.encoding(
                    "文件是 UTF-32 编码或声明了不认识的编码", "the input is UTF-32 or declares an unknown encoding", "1:1");
        }
        in.unread(head, mark, head.length - mark);
        return charset.equals(StandardCharsets.UTF_8) ? in : new Transcoded(in, charset);
    }

    /** Whether a file with such a beginning may be XML. */
    static boolean looksLikeXml(byte[] head) {
        int mark = mark(head);
        Charset charset = charset(head, mark);
        Charset readable = charset == null ? StandardCharsets.UTF_8 : charset;
        return new String(head, mark, head.length - mark, readable)
                .stripLeading()
                .startsWith("<");
    }

    private static int mark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) && !starts(head, 0xFF, 0xFE, 0, 0) ? 2 : 0;
    }

    private static @Nullable Charset charset(byte[] head, int mark) {
        if (starts(head, 0xFF, 0xFE, 0, 0) || starts(head, 0, 0) || starts(head, '<', 0, 0)) {
            return null;
        }
        if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, mark, head.length - mark, StandardCharsets.ISO_8859_1));
        return mark == 3 || !declared.find() ? StandardCharsets.UTF_8 : named(declared.group(1));
    }

    private static @Nullable Charset named(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "UTF-8", "UTF8", "US-ASCII", "ASCII" -> StandardCharsets.UTF_8;
            case "GBK", "GB2312", "GB18030", "CP936", "MS936" -> Charset.forName("GB18030");
            default -> Charset.isSupported(name) ? Charset.forName(name) : null;
        };
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Bytes of another encoding as UTF-8, without the declaration that no longer holds. Not thread-safe. */
    private static final class Transcoded extends InputStream {
        private final Reader chars;
        private final char[] block = new char[4096];
        private InputStream ready = InputStream.nullInputStream();
        private int carried;

        Transcoded(InputStream in, Charset charset) throws IOException {
            PushbackReader reader = new PushbackReader(
                    new InputStreamReader(
                            in,
                            charset.newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    HEAD);
            char[] head = new char[HEAD];
            int length = 0;
            for (int read = 0; length < HEAD && read >= 0; length += Math.max(0, read)) {
                read = reader.read(head, length, HEAD - length);
            }
            String text = new String(head, 0, length);
            int behind = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
            int from = Math.max(0, behind);
            reader.unread(head, from, length - from);
            chars = reader;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = ready.read(buffer, offset, length);
            while (read < 0) {
                int got = chars.read(block, carried, block.length - carried);
                if (got < 0) {
                    return -1;
                }
                int filled = carried + got;
                carried = Character.isHighSurrogate(block[filled - 1]) ? 1 : 0;
                ready = new ByteArrayInputStream(
                        new String(block, 0, filled - carried).getBytes(StandardCharsets.UTF_8));
                block[0] = block[filled - 1];
                read = ready.read(buffer, offset, length);
            }
            return read;
        }
    }
}

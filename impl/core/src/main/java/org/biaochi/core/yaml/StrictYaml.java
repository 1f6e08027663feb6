// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one document of YAML 1.2, or of JSON, as configuration. Every scalar stays a text. Refuses, with file and line,
 * anchors, aliases, tags, directives, duplicate or structured keys, several documents, more than {@value #MAX_DEPTH} levels,
 * {@value #MAX_BYTES} bytes or {@value #MAX_NODES} nodes. Pure functions; any number of threads.
 */
public final class StrictYaml {
    /** The largest document, in bytes of UTF-8. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** The deepest nesting of sequences and mappings. */
    public static final int MAX_DEPTH = 50;

    /** The most nodes, keys included. */
    public static final int MAX_NODES = 200_000;

    private StrictYaml() {}

    /**
     * Reads a document from a stream, which stays open.
     *
     * @param file the name that messages show
     * @throws IOException if the stream cannot be read
     * @throws ConfigurationException if the document is refused
     */
    public static YamlNode read(String file, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        refuseTooLarge(file, bytes.length);
        // What is no UTF-8 becomes a character that is not plain.
        YamlNode plain = PlainYaml.read(file, new String(bytes, StandardCharsets.UTF_8));
        return plain != null ? plain : parseAny(file, decode(file, bytes));
    }

    /**
     * Reads a document from a text.
     *
     * @param file the name that messages show
     * @throws ConfigurationException if the document is refused
     */
    public static YamlNode read(String file, String text) {
        refuseTooLarge(file, text.length());
        refuseTooLarge(file, text.getBytes(StandardCharsets.UTF_8).length);
        YamlNode plain = PlainYaml.read(file, text);
        return plain != null ? plain : parseAny(file, text);
    }

    /** Reads whatever is YAML. */
    static YamlNode parseAny(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setUseMarks(true)
                .build();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        TreeBuilder builder = new TreeBuilder(file);
        try {
            Iterator<Event> events = new Parse(settings).parseString(plain).iterator();
            while (events.hasNext()) {
                builder.accept(events.next());
            }
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(builder.line());
            throw syntax(file + ":" + line, broken.getProblem() == null ? "" : broken.getProblem());
        } catch (YamlEngineException broken) {
            throw syntax(file + ":" + builder.line(), String.valueOf(broken.getMessage()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            // The parser lets these through on an escape that is cut off, such as "\x".
            throw syntax(file + ":" + builder.line(), String.valueOf(broken.getMessage()));
        }
        return builder.document();
    }

    private static ConfigurationException syntax(String location, String problem) {
        return new ConfigurationException(
                "YAML_SYNTAX",
                location,
                new LocalText(
                        "不是合法的 YAML（" + problem + "），请检查缩进、冒号后的空格和引号",
                        "not valid YAML (" + problem + "); check indentation, the blank after colons, and quotes"));
    }

    private static void refuseTooLarge(String file, int bytes) {
        if (bytes > MAX_BYTES) {
            throw new ConfigurationException(
                    "YAML_TOO_LARGE",
                    file,
                    new LocalText(
                            "文件超过 " + MAX_BYTES + " 字节，请拆分", "the file exceeds " + MAX_BYTES + " bytes; split it"));
        }
    }

    private static String decode(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new ConfigurationException(
                    "YAML_ENCODING",
                    file,
                    new LocalText("文件不是 UTF-8 编码，请转存为 UTF-8", "the file is not UTF-8; save it as UTF-8"));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain YAML in which packs and rule cards are written: nested mappings and lists by indentation, flow collections,
 * and scalars on one line. It accepts nothing it is not sure of and leaves every other document, wrong ones included, to the
 * general parser, whose classes and tables alone cost a first review most of its time.
 */
final class PlainYaml {
    /** Longer keys are not allowed everywhere. */
    private static final int LONGEST_KEY = 1000;

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final String file;
    private final List<PlainLine> lines;
    private int next;
    private int nodes;
    private int depth;

    private PlainYaml(String file, List<PlainLine> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** The tree that the general parser would give, or null if this one cannot tell. */
    static @Nullable YamlNode read(String file, String text) {
        List<PlainLine> lines = PlainLine.of(text);
        if (lines == null || lines.isEmpty()) {
            return null;
        }
        PlainYaml yaml = new PlainYaml(file, lines);
        try {
            PlainLine first = lines.get(0);
            boolean flow = first.first() == '{' || first.first() == '[';
            YamlNode root = flow ? yaml.value(first, -1) : yaml.block(first.indent);
            return yaml.next == lines.size() ? root : null;
        } catch (NotPlain unsure) {
            return null;
        }
    }

    private PlainLine line() {
        return lines.get(next);
    }

    /** The collection whose first entry is the next one; it stands at this column. */
    private YamlNode block(int column) {
        PlainLine first = line();
        if (++depth >= StrictYaml.MAX_DEPTH) {
            throw NotPlain.DOCUMENT;
        }
        nodes++;
        YamlNode node =
                first.isEntry() ? sequence(column, first.location(file)) : mapping(column, first.location(file));
        depth--;
        return node;
    }

    private YamlNode sequence(int column, String location) {
        List<YamlNode> items = new ArrayList<>();
        while (next < lines.size() && line().indent == column && line().isEntry()) {
            PlainLine line = line();
            line.enter();
            if (line.isDone()) {
                next++;
                items.add(nested(column + 1));
            } else if (line.isEntry() || keyEnd(line) >= 0) {
                items.add(block(line.indent));
            } else {
                items.add(value(line, column));
            }
        }
        refuseDeeper(column);
        return new YamlSequence(items, location);
    }

    private YamlNode mapping(int column, String location) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, String> locations = new LinkedHashMap<>();
        while (next < lines.size() && line().indent == column && !line().isEntry()) {
            PlainLine line = line();
            int end = keyEnd(line);
            if (end < 0) {
                throw NotPlain.DOCUMENT;
            }
            nodes++;
            String key = line.text.substring(line.at, end);
            key = key.charAt(0) == '"' ? key.substring(1, key.length() - 1) : key;
            String place = line.location(file);
            line.at = end + 1;
            line.skipBlanks();
            YamlNode value;
            if (line.isDone()) {
                next++;
                value = nested(next < lines.size() && line().isEntry() ? column : column + 1);
            } else {
                value = value(line, column);
            }
            if (entries.put(key, value) != null) {
                throw NotPlain.DOCUMENT;
            }
            locations.put(key, place);
        }
        refuseDeeper(column);
        return new YamlMapping(entries, locations, location);
    }

    /** What stands below a key or a dash, at this column or further in. */
    private YamlNode nested(int from) {
        if (next >= lines.size() || line().indent < from) {
            throw NotPlain.DOCUMENT;
        }
        return block(line().indent);
    }

    /** A scalar that goes on in the next line, or an indentation that fits nowhere. */
    private void refuseDeeper(int column) {
        if (next < lines.size() && line().indent > column) {
            throw NotPlain.DOCUMENT;
        }
    }

    /** The rest of a line. */
    private YamlNode value(PlainLine line, int column) {
        char c = line.first();
        YamlNode node;
        if (c == '{' || c == '[') {
            PlainFlow flow = new PlainFlow(file, lines, next, column, StrictYaml.MAX_DEPTH - depth);
            node = flow.node();
            nodes += flow.nodes();
            next = flow.end();
        } else if (c == '"' || c == '\'') {
            int end = PlainFlow.quoteEnd(line.chars, line.at);
            node = new YamlText(PlainFlow.quoted(line.text, line.at, end), false, line.location(file));
            nodes++;
            line.at = end;
        } else {
            node = new YamlText(plain(line), true, line.location(file));
            nodes++;
            line.at = line.text.length();
        }
        if (!line().isDone() || nodes > StrictYaml.MAX_NODES) {
            throw NotPlain.DOCUMENT;
        }
        next++;
        refuseDeeper(column);
        return node;
    }

    private static String plain(PlainLine line) {
        char[] chars = line.chars;
        if (!PlainFlow.mayBegin(chars, line.at)) {
            throw NotPlain.DOCUMENT;
        }
        int end = chars.length;
        for (int i = line.at; i < chars.length; i++) {
            char c = chars[i];
            if (c == ':' && endsKey(chars, i)) {
                throw NotPlain.DOCUMENT;
            }
            if (c == '#' && end == chars.length && i > line.at && chars[i - 1] == ' ') {
                end = i - 1;
            }
        }
        while (chars[end - 1] == ' ') {
            end--;
        }
        return line.text.substring(line.at, end);
    }

    /** The colon behind the key that begins here; −1 if none does. */
    private static int keyEnd(PlainLine line) {
        char[] chars = line.chars;
        if (line.first() == '"') {
            int end = PlainFlow.quoteEnd(chars, line.at);
            if (end == chars.length || chars[end] != ':') {
                return -1;
            }
            int escape = line.text.indexOf('\\', line.at);
            boolean sure = end - line.at <= LONGEST_KEY && (escape < 0 || escape > end) && endsKey(chars, end);
            if (!sure) {
                throw NotPlain.DOCUMENT;
            }
            return end;
        }
        if (INDICATORS.indexOf(line.first()) >= 0) {
            return -1;
        }
        for (int i = line.at; i < chars.length; i++) {
            char c = chars[i];
            if (c == '#' && i > line.at && chars[i - 1] == ' ') {
                return -1;
            }
            if (c == ':' && endsKey(chars, i)) {
                if (i - line.at > LONGEST_KEY || chars[i - 1] == ' ') {
                    throw NotPlain.DOCUMENT;
                }
                return i;
            }
        }
        return -1;
    }

    /** Whether a blank or the end of the line is behind the colon. */
    private static boolean endsKey(char[] chars, int colon) {
        return colon + 1 == chars.length || chars[colon + 1] == ' ';
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A flow collection over one line or several, none of its scalars broken; whatever is not plain is refused. Not thread-safe. */
final class PlainFlow {
    private static final String NEVER_FIRST = "?:,[]{}#&*!|>'\"%@`";

    private final String file;
    private final List<PlainLine> lines;
    private final int column;
    private final int deepest;
    private int line;
    private char[] chars;
    private int at;
    private int nodes;
    private int depth;

    /** Begins where the line was read to; lines that follow must stand further in than the column. */
    PlainFlow(String file, List<PlainLine> lines, int line, int column, int deepest) {
        this.file = file;
        this.lines = lines;
        this.line = line;
        this.column = column;
        this.deepest = deepest;
        this.chars = lines.get(line).chars;
        this.at = lines.get(line).at;
    }

    /** The line on which it ended, read so far. */
    int end() {
        lines.get(line).at = at;
        return line;
    }

    /** How many nodes were read. */
    int nodes() {
        return nodes;
    }

    YamlNode node() {
        nodes++;
        char c = peek();
        if (c != '{' && c != '[') {
            boolean plain = c != '"' && c != '\'';
            return new YamlText(scalar(), plain, location());
        }
        if (++depth >= deepest) {
            throw NotPlain.DOCUMENT;
        }
        at++;
        YamlNode node = c == '{' ? mapping() : sequence();
        depth--;
        return node;
    }

    private YamlNode sequence() {
        String location = location();
        List<YamlNode> items = new ArrayList<>();
        if (!closes(']')) {
            do {
                items.add(node());
            } while (goesOn(']'));
        }
        return new YamlSequence(items, location);
    }

    private YamlNode mapping() {
        String location = location();
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, String> locations = new LinkedHashMap<>();
        if (!closes('}')) {
            do {
                nodes++;
                peek();
                String place = location();
                String key = scalar();
                if (at + 1 >= chars.length || chars[at] != ':' || chars[at + 1] != ' ') {
                    throw NotPlain.DOCUMENT;
                }
                at++;
                if (entries.put(key, node()) != null) {
                    throw NotPlain.DOCUMENT;
                }
                locations.put(key, place);
            } while (goesOn('}'));
        }
        return new YamlMapping(entries, locations, location);
    }

    private boolean closes(char bracket) {
        boolean closes = peek() == bracket;
        at += closes ? 1 : 0;
        return closes;
    }

    /** Whether a comma follows, or else the bracket. */
    private boolean goesOn(char bracket) {
        char c = peek();
        if (c != ',' && c != bracket) {
            throw NotPlain.DOCUMENT;
        }
        at++;
        return c == ',';
    }

    /** The next character that is no blank, on this line or the next. */
    private char peek() {
        while (at < chars.length && chars[at] == ' ') {
            at++;
        }
        if (at == chars.length) {
            line++;
            if (line == lines.size() || lines.get(line).indent <= column) {
                throw NotPlain.DOCUMENT;
            }
            chars = lines.get(line).chars;
            at = lines.get(line).indent;
        }
        return chars[at];
    }

    private String location() {
        return lines.get(line).location(file);
    }

    private String scalar() {
        int from = at;
        String text = lines.get(line).text;
        char first = chars[at];
        if (first == '"' || first == '\'') {
            at = quoteEnd(chars, at);
            return quoted(text, from, at);
        }
        if (!mayBegin(chars, at)) {
            throw NotPlain.DOCUMENT;
        }
        while (at < chars.length && !isBracket(chars[at]) && !isColon()) {
            if (chars[at] == '#' && chars[at - 1] == ' ') {
                throw NotPlain.DOCUMENT;
            }
            at++;
        }
        int end = at;
        while (chars[end - 1] == ' ') {
            end--;
        }
        if (end < at && at < chars.length && chars[at] == ':') {
            throw NotPlain.DOCUMENT;
        }
        return text.substring(from, end);
    }

    private boolean isColon() {
        return chars[at] == ':' && (at + 1 == chars.length || chars[at + 1] == ' ' || isBracket(chars[at + 1]));
    }

    private static boolean isBracket(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    /** Whether a scalar without quotes may begin here. */
    static boolean mayBegin(char[] chars, int at) {
        char c = chars[at];
        if (c == '-') {
            return at + 1 < chars.length && chars[at + 1] != ' ' && !isBracket(chars[at + 1]);
        }
        return c > '}' || NEVER_FIRST.indexOf(c) < 0;
    }

    /** The position behind the quote that closes the one here. */
    static int quoteEnd(char[] chars, int from) {
        char quote = chars[from];
        int at = from + 1;
        while (at < chars.length) {
            char c = chars[at];
            if (c == '\\' && quote == '"') {
                at++;
            } else if (c == quote) {
                boolean doubled = quote == '\'' && at + 1 < chars.length && chars[at + 1] == quote;
                if (!doubled) {
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        throw NotPlain.DOCUMENT;
    }

    /** What stands between these quotes; the only escapes are those of quotes and backslashes. */
    static String quoted(String text, int from, int end) {
        String inside = text.substring(from + 1, end - 1);
        if (text.charAt(from) == '\'') {
            return inside.replace("''", "'");
        }
        if (inside.indexOf('\\') < 0) {
            return inside;
        }
        StringBuilder plain = new StringBuilder(inside.length());
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c == '\\') {
                c = inside.charAt(++i);
                if (c != '"' && c != '\\') {
                    throw NotPlain.DOCUMENT;
                }
            }
            plain.append(c);
        }
        return plain.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML that cannot be broken by what people typed: text and attribute values are escaped here and nowhere else,
 * elements and attributes come from closed sets without scripts, styles and addresses, links lead into the page or to
 * the pages of departments beside it, and each element is closed by its own name. Not thread-safe.
 */
public final class Html {
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "b",
            "body",
            "br",
            "caption",
            "code",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "footer",
            "g",
            "h1",
            "h2",
            "h3",
            "h4",
            "head",
            "header",
            "html",
            "input",
            "label",
            "li",
            "main",
            "meta",
            "nav",
            "ol",
            "p",
            "path",
            "pattern",
            "q",
            "rect",
            "section",
            "small",
            "span",
            "strong",
            "summary",
            "svg",
            "symbol",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "use",
            "defs");
    private static final Set<String> VOID = Set.of("br", "col", "input", "meta");
    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-hidden",
            "aria-label",
            "charset",
            "class",
            "colspan",
            "content",
            "d",
            "data-label",
            "fill",
            "height",
            "hidden",
            "href",
            "http-equiv",
            "id",
            "lang",
            "name",
            "open",
            "patternUnits",
            "placeholder",
            "preserveAspectRatio",
            "role",
            "scope",
            "stroke",
            "stroke-width",
            "type",
            "viewBox",
            "width",
            "x",
            "y");

    /** The pages of departments that stand beside the page of their region. */
    private static final Pattern OWN_PAGE = Pattern.compile("(?:departments/[0-9A-Za-z][0-9A-Za-z_-]*/)?[a-z]+\\.html");

    private final StringBuilder page = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts the document itself. */
    public Html document() {
        page.append("<!DOCTYPE html>\n");
        return this;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     * @throws IllegalArgumentException for an element, attribute or link that this page does not have
     */
    public Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /**
     * Closes the element opened last.
     *
     * @throws IllegalStateException if that is another one
     */
    public Html close(String element) {
        String last = open.isEmpty() ? "nothing" : open.pop();
        if (!last.equals(element)) {
            throw new IllegalStateException("open is " + last + ", not " + element);
        }
        page.append("</").append(element).append('>');
        return this;
    }

    /** An element with a text in it. */
    public Html leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** An element that holds nothing: {@code meta}, {@code col}, {@code input}, {@code br}. */
    public Html empty(String element, String... attributes) {
        if (!VOID.contains(element)) {
            throw new IllegalArgumentException(element + " must be closed");
        }
        start(element, attributes);
        return this;
    }

    /** Text. */
    public Html text(String text) {
        Escaping.append(text, page);
        return this;
    }

    /** A line feed in the source, where it means nothing to a reader. */
    public Html newLine() {
        page.append('\n');
        return this;
    }

    /** Our own style sheet or script, as it is. */
    public Html asset(Asset asset) {
        page.append('<').append(asset.element()).append('>').append(asset.text());
        page.append("</").append(asset.element()).append('>');
        return this;
    }

    /** What was written since the last call, in UTF-8. */
    public byte[] take() {
        byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
        page.setLength(0);
        return bytes;
    }

    /** Whether every element is closed. */
    public boolean isComplete() {
        return open.isEmpty();
    }

    private void start(String element, String... attributes) {
        if (!ELEMENTS.contains(element)) {
            throw new IllegalArgumentException("no element " + element);
        }
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (!ATTRIBUTES.contains(name)) {
                throw new IllegalArgumentException("no attribute " + name);
            }
            if (name.equals("href")
                    && !value.startsWith("#")
                    && !OWN_PAGE.matcher(value).matches()) {
                throw new IllegalArgumentException("a link that leaves the page: " + value);
            }
            page.append(' ').append(name).append("=\"");
            Escaping.append(value, page);
            page.append('"');
        }
        page.append('>');
    }
}

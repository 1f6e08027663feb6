// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a test asks of a page: its tags, its text, its anchors. */
final class PageText {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [a-zA-Z-]+=\"[^\"<>]*\")*)>");
    private static final Set<String> VOID = Set.of("meta", "input", "br", "col");

    private final String page;

    PageText(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }

    /** The text between the tags as a reader sees it, style and script left out. */
    String text() {
        return page.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    List<String> attributes(String name) {
        return Pattern.compile(" " + name + "=\"([^\"]*)\"")
                .matcher(page.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", ""))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /** The tags that are not closed as they were opened; empty for a page that is well formed. */
    List<String> unbalanced() {
        String plain = page.replaceFirst("<!DOCTYPE html>", "").replaceAll("(?s)(<style>|<script>).*?(</)", "$1$2");
        List<String> wrong = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        int tags = 0;
        for (MatchResult tag : TAG.matcher(plain).results().toList()) {
            tags++;
            String name = tag.group(2);
            if (tag.group(1).isEmpty()) {
                if (!VOID.contains(name)) {
                    open.push(name);
                }
            } else if (open.isEmpty() || !open.pop().equals(name)) {
                wrong.add("/" + name + " at " + tag.start());
            }
        }
        if (plain.chars().filter(c -> c == '<').count() != tags) {
            wrong.add("something that is no tag");
        }
        wrong.addAll(open);
        return wrong;
    }
}

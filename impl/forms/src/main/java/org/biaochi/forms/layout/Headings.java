// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.layout;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.biaochi.core.text.Folding;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** What the headings of forms mean, wherever a form has them (forms.md G9, G10). Immutable. */
public final class Headings {
    private static final Pattern MONTHS = Pattern.compile("^[0-9]{1,2}[-至~—][0-9Xx×]{1,2}月");
    private static final Pattern NUMBERED = Pattern.compile("^[0-9]{1,2}[.、](?![0-9])");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern YEAR = Pattern.compile("^(?:[0-9]{4}|20[×Xx]{2})年度?");
    private static final Pattern NUMBER = Pattern.compile("[0-9一二三四五六七八九十]{1,3}$");
    private static final int LONGEST = 30;

    private final Set<String> printed = new HashSet<>();
    private final Map<String, String> single;
    private final Map<String, String> pairs;
    private final Map<String, String> goals;
    private final Map<String, String> fund;
    private final Map<String, String> row;
    private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();
    private final Map<String, String> firstColumns = new HashMap<>();
    private final Map<String, String> review;
    private final Map<String, String> opinion;
    private final Set<String> overall;
    private final Set<String> grouped;
    private final Set<String> fundItems;
    private final Set<String> total;
    private final Set<String> taskTotal;
    private final Set<String> ends;
    private final Map<String, List<String>> ticks = new LinkedHashMap<>();

    private Headings(YamlMapping data) {
        data.allowOnly(
                "single",
                "pairs",
                "goals",
                "fund",
                "fund_items",
                "row",
                "lists",
                "review",
                "opinion",
                "overall",
                "grouped",
                "total",
                "task_total",
                "ends",
                "ticks");
        single = meanings(data, "single");
        pairs = meanings(data, "pairs");
        goals = meanings(data, "goals");
        fund = meanings(data, "fund");
        row = meanings(data, "row");
        YamlMapping tables = data.require("lists").asMapping();
        tables.entries().forEach((table, columns) -> {
            lists.put(table, meanings(tables, table));
            firstColumns.put(
                    table, columns.asMapping().entries().keySet().iterator().next());
        });
        review = meanings(data, "review");
        opinion = meanings(data, "opinion");
        overall = words(data, "overall");
        grouped = words(data, "grouped");
        fundItems = words(data, "fund_items");
        total = words(data, "total");
        taskTotal = words(data, "task_total");
        ends = words(data, "ends");
        data.require("ticks")
                .asMapping()
                .entries()
                .forEach((key, options) -> ticks.put(key, options.asSequence().texts()));
    }

    static Headings of(YamlMapping data) {
        return new Headings(data);
    }

    private static Map<String, String> meanings(YamlMapping data, String section) {
        Map<String, String> keys = new HashMap<>();
        for (Map.Entry<String, YamlNode> entry :
                data.require(section).asMapping().entries().entrySet()) {
            for (YamlNode heading : entry.getValue().asSequence().items()) {
                String other = keys.put(plain(heading.asText()), entry.getKey());
                if (other != null) {
                    throw heading.refusal(
                            "HEADING_TWICE",
                            "“" + heading.asText() + "”已经表示 " + other,
                            "the heading already means " + other);
                }
            }
        }
        return keys;
    }

    private static Set<String> words(YamlMapping data, String section) {
        Set<String> words = new HashSet<>();
        data.require(section).asSequence().texts().forEach(word -> words.add(plain(word)));
        return words;
    }

    /** The text without what varies between copies of a form: widths, blanks, a colon at the end. */
    public static String plain(String text) {
        String plain = Folding.normalise(text).replace(" ", "");
        while (plain.endsWith(":") || plain.endsWith("*")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain.startsWith("*") ? plain.substring(1) : plain;
    }

    private static @Nullable String meaning(Map<String, String> keys, String text) {
        if (text.isEmpty() || text.length() > LONGEST * 2) {
            return null;
        }
        String plain = plain(text);
        if (plain.length() > LONGEST || plain.isEmpty()) {
            return null;
        }
        String key = keys.get(plain);
        if (key != null) {
            return key;
        }
        String shorter =
                MONTHS.matcher(NUMBERED.matcher(plain).replaceFirst("")).replaceFirst("");
        while (true) {
            key = keys.get(shorter);
            if (key != null) {
                return key;
            }
            String cut = plain(BRACKET.matcher(shorter).replaceFirst(""));
            if (cut.equals(shorter)) {
                return keys.get(YEAR.matcher(shorter).replaceFirst(""));
            }
            shorter = cut;
        }
    }

    /** The single cell that stands beside a heading; null if it is none. */
    public @Nullable String single(String heading) {
        return meaning(single, heading);
    }

    /** What is explained beside a heading and mended in the cell after that; null if it is none. */
    public @Nullable String pair(String heading) {
        return meaning(pairs, heading);
    }

    /** The goal that stands beside or below a heading; null if it is none. */
    public @Nullable String goal(String heading) {
        return meaning(goals, heading);
    }

    /** The column of amounts under a heading; null if it is none. */
    public @Nullable String fund(String heading) {
        return meaning(fund, heading);
    }

    /** The column of indicators under a heading; null if it is none. */
    public @Nullable String row(String heading) {
        return meaning(row, heading);
    }

    /** The simple lists that forms have: annual tasks, the progress plan, what costs are made of. */
    public Set<String> lists() {
        return Collections.unmodifiableSet(lists.keySet());
    }

    /** The column of a simple list that names its rows: the list has no rows without it. */
    public String firstColumn(String table) {
        return firstColumns.getOrDefault(table, "");
    }

    /** The column of a simple list under a heading; null if it is none. */
    public @Nullable String list(String table, String heading) {
        return meaning(lists.getOrDefault(table, Map.of()), heading);
    }

    /** The item of a review that a row judges; null if it is none. */
    public @Nullable String reviewed(String text) {
        return meaning(review, text);
    }

    /** The column of a review under a heading; null if it is none. */
    public @Nullable String opinion(String heading) {
        return meaning(opinion, heading);
    }

    /** Whether the indicators to the right of a heading are those of the whole period. */
    public boolean isOverall(String heading) {
        return !heading.isEmpty() && overall.contains(plain(heading));
    }

    /** Whether a heading names one of several goals whose indicators stand to its right. */
    public boolean isGroup(String heading) {
        String plain = plain(BRACKET.matcher(plain(heading)).replaceFirst(""));
        String name = NUMBER.matcher(plain).replaceFirst("");
        return !name.equals(plain) && grouped.contains(name);
    }

    /** Whether an amount stands beside the text. */
    public boolean isFundItem(String text) {
        String plain = plain(text);
        int which = plain.indexOf("其中:");
        return fundItems.contains(plain)
                || which == 0 && fundItems.contains(plain.substring(3))
                || fundItems.contains(BRACKET.matcher(plain).replaceFirst(""));
    }

    /** Whether a text is no more than a heading that some form prints. */
    public boolean isPrinted(String text) {
        String plain = plain(text);
        return printed.contains(plain)
                || printed.contains(plain(BRACKET.matcher(plain).replaceFirst("")))
                || single(text) != null
                || goal(text) != null
                || fund(text) != null
                || row(text) != null
                || pair(text) != null
                || opinion(text) != null
                || reviewed(text) != null
                || isOverall(text)
                || isGroup(text)
                || isFundItem(text)
                || isTotal(text)
                || isTaskTotal(text)
                || lists.keySet().stream().anyMatch(table -> list(table, text) != null);
    }

    /** Learns which headings layouts print. */
    void printed(Stream<String> texts) {
        texts.map(Headings::plain).forEach(printed::add);
    }

    /** Whether a row that begins so is the total. */
    public boolean isTotal(String text) {
        return total.contains(plain(text));
    }

    /** Whether a row that begins so is the total of the annual tasks. */
    public boolean isTaskTotal(String text) {
        return taskTotal.contains(plain(text));
    }

    /** Whether the rows of a table end before one that begins so. */
    public boolean isEnd(String text) {
        String plain = plain(text);
        return ends.stream()
                .anyMatch(end -> plain.equals(end) || plain.startsWith(end + ":") || plain.startsWith(end + "1"));
    }

    /** The boxes that a cell prints, one of which is ticked; empty if it is plain. */
    public List<String> boxes(String key) {
        return ticks.getOrDefault(key, List.of());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.goal.FormKind;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;

/** Reads a layout from its data; errors name file and line. Stateless. */
final class LayoutReader {
    private LayoutReader() {}

    static FormLayout read(String id, YamlMapping data) {
        data.allowOnly(
                "form",
                "title",
                "also",
                "source",
                "verified",
                "year",
                "landscape",
                "widths",
                "blocks",
                "notes",
                "named",
                "means",
                "ticks");
        YamlNode form = data.require("form");
        FormKind kind = FormKind.ofKey(form.asText())
                .orElseThrow(() -> form.refusal("LAYOUT_FORM", "没有这种表", "there is no such kind of form"));
        List<Integer> widths = new ArrayList<>();
        data.require("widths").asSequence().items().forEach(width -> widths.add(number(width)));
        FormLayout layout = new FormLayout(
                id,
                kind,
                data.requireText("title"),
                texts(data, "also"),
                data.textOr("source", ""),
                data.booleanOr("verified", false),
                data.textOr("year", ""),
                data.booleanOr("landscape", false),
                widths,
                blocks(data),
                texts(data, "notes"),
                data.booleanOr("named", false),
                means(data),
                ticks(data));
        int columns = layout.widths().size();
        for (Block block : layout.blocks()) {
            if (width(block) > columns) {
                throw data.refusal(
                        "LAYOUT_SPAN",
                        "有一块占 " + width(block) + " 列，超过 widths 的 " + columns + " 列",
                        "a block covers " + width(block) + " columns, widths has " + columns);
            }
        }
        return layout;
    }

    private static Map<String, String> means(YamlMapping data) {
        Map<String, String> means = new LinkedHashMap<>();
        data.find("means")
                .ifPresent(node -> node.asMapping()
                        .entries()
                        .forEach((heading, key) -> means.put(Headings.plain(heading), key.asText())));
        return means;
    }

    private static Map<String, List<String>> ticks(YamlMapping data) {
        Map<String, List<String>> ticks = new LinkedHashMap<>();
        data.find("ticks")
                .ifPresent(node -> node.asMapping()
                        .entries()
                        .forEach((key, options) ->
                                ticks.put(key, options.asSequence().texts())));
        return ticks;
    }

    private static int width(Block block) {
        if (block instanceof Block.Line line) {
            return columns(line.slots());
        }
        if (block instanceof Block.Side side) {
            return side.heading().columns()
                    + side.blocks().stream().mapToInt(LayoutReader::width).max().orElse(0);
        }
        if (block instanceof Block.Table table) {
            return columns(table.columns());
        }
        int sum = 0;
        for (int[] columns : ((Block.Amounts) block).columns()) {
            sum += columns[0] + columns[1];
        }
        return sum;
    }

    private static int columns(List<Slot> slots) {
        return slots.stream().mapToInt(Slot::columns).sum();
    }

    private static List<Block> blocks(YamlMapping data) {
        List<Block> blocks = new ArrayList<>();
        for (YamlNode node : data.require("blocks").asSequence().items()) {
            blocks.add(block(node.asMapping()));
        }
        return blocks;
    }

    private static Block block(YamlMapping data) {
        if (data.find("line").isPresent()) {
            data.allowOnly("line", "height");
            return new Block.Line(
                    slots(data.require("line")),
                    data.find("height").map(LayoutReader::number).orElse(1));
        }
        if (data.find("side").isPresent()) {
            data.allowOnly("side", "blocks");
            return new Block.Side(Slot.of(data.require("side")), blocks(data));
        }
        if (data.find("amounts").isPresent()) {
            data.allowOnly("amounts", "lines");
            return amounts(data);
        }
        data.allowOnly("table", "columns", "headings", "unused", "fixed", "groups");
        Map<String, List<String>> unused = new LinkedHashMap<>();
        data.find("unused")
                .ifPresent(node -> node.asMapping()
                        .entries()
                        .forEach((level, rows) ->
                                unused.put(level, rows.asSequence().texts())));
        Map<String, String> fixed = new LinkedHashMap<>();
        data.find("fixed")
                .ifPresent(node -> node.asMapping().entries().forEach((key, text) -> fixed.put(key, text.asText())));
        List<List<Slot>> headings = new ArrayList<>();
        data.find("headings").ifPresent(node -> node.asSequence().items().forEach(line -> headings.add(slots(line))));
        return new Block.Table(
                data.requireText("table"),
                slots(data.require("columns")),
                headings,
                unused,
                fixed,
                texts(data, "groups"));
    }

    private static Block amounts(YamlMapping data) {
        List<int[]> columns = new ArrayList<>();
        List<YamlNode> spans = data.require("amounts").asSequence().items();
        for (int i = 0; i + 1 < spans.size(); i += 2) {
            columns.add(new int[] {number(spans.get(i)), number(spans.get(i + 1))});
        }
        List<List<String>> lines = new ArrayList<>();
        for (YamlNode line : data.require("lines").asSequence().items()) {
            List<String> texts = line.asSequence().texts();
            if (texts.size() != columns.size()) {
                throw line.refusal(
                        "LAYOUT_SPAN", "每行应有 " + columns.size() + " 格", "a line has " + columns.size() + " names");
            }
            lines.add(texts);
        }
        return new Block.Amounts(columns, lines);
    }

    private static List<Slot> slots(YamlNode node) {
        return node.asSequence().items().stream().map(Slot::of).toList();
    }

    private static List<String> texts(YamlMapping data, String key) {
        return data.find(key).map(node -> node.asSequence().texts()).orElse(List.of());
    }

    private static int number(YamlNode node) {
        try {
            int number = Integer.parseInt(node.asText());
            if (number > 0 && number < 1000) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw node.refusal("LAYOUT_NUMBER", "应为正整数", "a positive integer is expected");
        }
        throw node.refusal("LAYOUT_NUMBER", "应为 1 至 999", "a number from 1 to 999 is expected");
    }
}

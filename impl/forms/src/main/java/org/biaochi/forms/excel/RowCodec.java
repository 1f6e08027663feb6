// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a monitoring form that mean something together: the classes of causes with their explanation, and the three
 * columns of how likely the target is reached. Stateless.
 */
final class RowCodec {
    private static final String CAUSE = "cause.";
    private static final String POSSIBLE = "possible.";
    private static final String EXPLAINED = "原因说明";
    private static final List<String> CLASSES = List.of("经费保障", "制度保障", "人员保障", "硬件条件保障", "其他");
    private static final List<String> POSSIBILITIES = List.of("确定能", "有可能", "完全不可能");

    private RowCodec() {}

    /** Whether a column means something only together with others. */
    static boolean isPart(String column) {
        return column.startsWith(CAUSE) || column.startsWith(POSSIBLE);
    }

    /** The member of a row that such a column fills. */
    static String member(String column) {
        return column.startsWith(POSSIBLE)
                ? "possibility"
                : column.equals(CAUSE + EXPLAINED) ? "reason" : "cause_class";
    }

    /** What is printed in such a column of a row. */
    static String print(String column, JsonNode row) {
        String typed = FormTree.typed(row, column);
        if (!typed.isEmpty()) {
            return typed;
        }
        if (column.startsWith(POSSIBLE)) {
            int which = column.charAt(column.length() - 1) - '1';
            String said = FormTree.text(row, "possibility").strip();
            boolean ticked = said.equals(POSSIBILITIES.get(which))
                    || said.equals(String.valueOf(which + 1))
                    || said.equals((which + 1) + POSSIBILITIES.get(which));
            return ticked ? TickBoxes.MARK : "";
        }
        String heading = column.substring(CAUSE.length());
        Map<String, String> parts = parts(FormTree.text(row, "reason"));
        if (parts.containsKey(heading)) {
            return parts.get(heading);
        }
        if (heading.equals(EXPLAINED)) {
            return parts.isEmpty() ? FormTree.text(row, "reason") : "";
        }
        List<String> classes = List.of(FormTree.text(row, "cause_class").split("[、，,；; ]+"));
        return classes.contains(heading) ? TickBoxes.MARK : "";
    }

    /** The parts of a text written as {@code 经费保障：…；原因说明：…}; empty if it is not. */
    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split("；")) {
            int colon = part.indexOf('：');
            String heading = colon < 0 ? "" : part.substring(0, colon);
            if (!CLASSES.contains(heading) && !heading.equals(EXPLAINED)) {
                return Map.of();
            }
            parts.put(heading, part.substring(colon + 1));
        }
        boolean only = parts.size() == 1 && parts.containsKey(EXPLAINED);
        return only ? Map.of() : parts;
    }

    /** Puts what the columns of a row say into it. */
    static void fill(Map<String, String> cells, ObjectNode row) {
        if (cells.keySet().stream().anyMatch(column -> column.startsWith(POSSIBLE))) {
            List<String> ticked = new ArrayList<>();
            for (int i = 0; i < POSSIBILITIES.size(); i++) {
                if (TickBoxes.isMark(cells.getOrDefault(POSSIBLE + (i + 1), ""))) {
                    ticked.add(POSSIBILITIES.get(i));
                }
            }
            row.put("possibility", String.join("、", ticked));
        }
        if (cells.keySet().stream().anyMatch(column -> column.startsWith(CAUSE))) {
            causes(cells, row);
        }
        cells.forEach((column, text) -> {
            if (isPart(column) && !text.isEmpty() && !print(column, row).equals(text)) {
                FormTree.keepTyped(row, column, text);
            }
        });
    }

    private static void causes(Map<String, String> cells, ObjectNode row) {
        List<String> classes = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String heading : CLASSES) {
            String text = cells.getOrDefault(CAUSE + heading, "");
            if (text.isBlank() || TickBoxes.isEmptyBox(text)) {
                continue;
            }
            classes.add(heading);
            if (!TickBoxes.isMark(text)) {
                texts.add(heading + "：" + text);
            }
        }
        String explained = cells.getOrDefault(CAUSE + EXPLAINED, "");
        if (!texts.isEmpty() && !explained.isEmpty()) {
            texts.add(EXPLAINED + "：" + explained);
        }
        row.put("cause_class", String.join("、", classes));
        row.put("reason", texts.isEmpty() ? explained : String.join("；", texts));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.Headings;

/**
 * What a printed cell says in terms of the form table: boxes to tick, both ends of a period, a name with its code. What a person
 * wrote in another way is kept beside what it means. Immutable.
 */
final class CellCodec {
    private static final String PERIOD = "project.period";
    private static final String DEPARTMENT = "project.department";
    private static final String CODE = "project.dept_code";
    private static final String TOTAL_WEIGHT = "total_weight";
    private static final String USUAL_TOTAL = "100";
    private static final Pattern ENDS = Pattern.compile(
            "^([^—–~～至-][^—–~～至]{3,}?)\\s*(?:[—–~～至]{1,2}|(?<=[0-9年月日])-(?=[0-9]{4}))\\s*([^—–~～至]{4,})$");
    private static final Pattern CODED = Pattern.compile("^(.+)[（(]([0-9A-Z]{3,21})[）)]$", Pattern.DOTALL);

    private final Headings headings;
    private final FormLayout layout;
    private final boolean codeApart;

    CellCodec(Headings headings, FormLayout layout) {
        this.headings = headings;
        this.layout = layout;
        this.codeApart = layout.hasPlace(CODE);
    }

    private List<String> boxes(String key) {
        List<String> here = layout.ticks().get(key);
        return here == null ? headings.boxes(key) : here;
    }

    /** The cells of the form table that a text fills. */
    Map<String, String> read(String key, String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> boxes = boxes(key);
        if (!boxes.isEmpty()) {
            cells.put(key, TickBoxes.read(boxes, text));
        } else if (key.equals(PERIOD)) {
            Matcher ends = ENDS.matcher(text);
            boolean both = ends.matches();
            cells.put("project.period_start", both ? ends.group(1).strip() : text);
            cells.put("project.period_end", both ? ends.group(2).strip() : "");
        } else {
            Matcher coded = CODED.matcher(text);
            boolean code = key.equals(DEPARTMENT) && !codeApart && coded.matches();
            cells.put(key, code ? coded.group(1) : text);
            if (code) {
                cells.put(CODE, coded.group(2));
            }
        }
        return cells;
    }

    /** What is printed in a cell: what was typed if it still means the same. */
    String print(String key, JsonNode tree) {
        String typed = FormTree.typed(tree, key);
        if (!typed.isEmpty() && !key.equals(TOTAL_WEIGHT) && says(typed, key, tree)) {
            return typed;
        }
        if (key.equals(TOTAL_WEIGHT)) {
            return typed.isEmpty() ? USUAL_TOTAL : typed;
        }
        List<String> boxes = boxes(key);
        if (!boxes.isEmpty()) {
            return TickBoxes.print(boxes, FormTree.text(tree, key));
        }
        if (key.equals(PERIOD)) {
            String start = FormTree.text(tree, "project.period_start");
            String end = FormTree.text(tree, "project.period_end");
            return start.isEmpty() ? end : end.isEmpty() ? start : start + "至" + end;
        }
        String code = key.equals(DEPARTMENT) && !codeApart ? FormTree.text(tree, CODE) : "";
        String text = FormTree.text(tree, key);
        return code.isEmpty() || text.isEmpty() ? text : text + "（" + code + "）";
    }

    private boolean says(String typed, String key, JsonNode tree) {
        return read(key, typed).entrySet().stream()
                .allMatch(cell -> FormTree.text(tree, cell.getKey()).equals(cell.getValue()));
    }

    /** Puts what a cell says into the tree, and the text itself if printing would not bring it back. */
    List<String> fill(ObjectNode tree, String key, String text) {
        Map<String, String> cells = read(key, text);
        cells.forEach((cell, value) -> FormTree.set(tree, cell, value));
        if (!print(key, tree).equals(text)) {
            FormTree.keepTyped(tree, key, text);
        }
        return List.copyOf(cells.keySet());
    }
}

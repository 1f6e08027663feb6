// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.subject.Place;
import org.biaochi.json.RawJson;

/**
 * Where a form table says more than its printed form, or says it in another way. Immutable.
 *
 * @param pointer where
 * @param row the name of the row it belongs to; empty for none
 * @param seen what the printed form says there as JSON; empty for nothing
 * @param said what the table says as JSON; empty for nothing
 */
record Patch(String pointer, String row, String seen, String said) {
    private static final List<String> NAMES = List.of("level3", "item", "name");

    /** What must be patched in what a printed form says, so that it becomes the table. */
    static List<Patch> between(JsonNode printed, JsonNode table) {
        List<Patch> patches = new ArrayList<>();
        compare("", "", printed, table, patches);
        return patches;
    }

    private static void compare(String pointer, String row, JsonNode printed, JsonNode table, List<Patch> patches) {
        if (printed.isObject() && table.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            printed.fieldNames().forEachRemaining(names::add);
            table.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                compare(at, row, printed.path(name), table.path(name), patches);
            }
        } else if (printed.isArray() && table.isArray() && printed.size() == table.size()) {
            for (int i = 0; i < table.size(); i++) {
                compare(pointer + "/" + i, nameOf(printed.get(i)), printed.get(i), table.get(i), patches);
            }
        } else if (!RawJson.of(printed).equals(RawJson.of(table))) {
            patches.add(new Patch(pointer, row, RawJson.of(printed), RawJson.of(table)));
        }
    }

    private static String nameOf(JsonNode row) {
        for (String key : NAMES) {
            String name = FormTree.text(row, key);
            if (!name.isEmpty()) {
                return name.length() > 200 ? name.substring(0, 200) : name;
            }
        }
        return "";
    }

    /** Whether it changes what its row is called. */
    boolean namesRow() {
        return !row.isEmpty() && NAMES.stream().anyMatch(name -> pointer.endsWith("/" + name));
    }

    /** Applies the patch where the form still says what was printed; false if it does not. */
    boolean apply(ObjectNode tree, JsonNode value) {
        List<Place> steps = Place.ofPointer(pointer).segments();
        JsonNode parent = tree;
        String name = "";
        for (int i = 0; i < steps.size(); i++) {
            Place step = steps.get(i);
            boolean last = i == steps.size() - 1;
            if (last) {
                name = step.name();
                break;
            }
            JsonNode next = step.position() >= 0 && parent.isArray()
                    ? rowOf((ArrayNode) parent, step.position())
                    : parent.path(step.name());
            if (next.isMissingNode() && parent instanceof ObjectNode object && seen.isEmpty() && !said.isEmpty()) {
                next = object.putObject(step.name());
            }
            parent = next;
        }
        if (!(parent instanceof ObjectNode object)
                || !RawJson.of(object.path(name)).equals(seen)) {
            return false;
        }
        if (said.isEmpty()) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
        return true;
    }

    /** The row at a position, or, if rows were added or removed, the only one of its name. */
    private JsonNode rowOf(ArrayNode rows, int position) {
        if (nameOf(rows.path(position)).equals(row)) {
            return rows.path(position);
        }
        List<JsonNode> named = new ArrayList<>();
        rows.forEach(each -> {
            if (nameOf(each).equals(row)) {
                named.add(each);
            }
        });
        return named.size() == 1 && !row.isEmpty() ? named.get(0) : rows.path(-1);
    }
}

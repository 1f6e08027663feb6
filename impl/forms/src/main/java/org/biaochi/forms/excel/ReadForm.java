// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.forms.sheet.Region;

/** A form table while it is read from a sheet: its members and in which cell each stands. Not thread-safe. */
final class ReadForm {
    private final String sheet;
    private final String part;
    private final ObjectNode tree = FormTree.NODES.objectNode();
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<LocalText> notes = new ArrayList<>();
    private final Set<Region> taken = new HashSet<>();
    private final Map<String, String> strays = new HashMap<>();

    ReadForm(String sheet) {
        this(sheet, "");
    }

    /** One of several forms in a list, with its name there. */
    ReadForm(String sheet, String part) {
        this.sheet = sheet;
        this.part = part;
    }

    /** The sheet, and of a list the name in it. */
    String name() {
        return name(sheet, part);
    }

    static String name(String sheet, String part) {
        return part.isEmpty() ? sheet : sheet + "!" + part;
    }

    String sheet() {
        return sheet;
    }

    ObjectNode tree() {
        return tree;
    }

    /** The pointers of the members, each with the name of its sheet and cell. */
    Map<String, String> cells() {
        return cells;
    }

    List<LocalText> notes() {
        return notes;
    }

    /** Says where a member stands. */
    void stands(String pointer, Region region) {
        taken.add(region);
        cells.putIfAbsent(pointer, sheet + "!" + region.name());
    }

    /** Says that the text of a region is accounted for though no member has it. */
    void take(Region region) {
        taken.add(region);
    }

    boolean isTaken(Region region) {
        return taken.contains(region);
    }

    void stray(Region region) {
        if (strays.putIfAbsent(region.name(), region.text()) == null) {
            ObjectNode stray =
                    tree.path(FormTree.STRAY) instanceof ObjectNode there ? there : tree.putObject(FormTree.STRAY);
            stray.put(region.name(), region.text());
            stands(FormTree.pointer(FormTree.STRAY + "." + region.name()), region);
        }
    }

    /** Says which texts stand where the form has no cell. */
    void settle() {
        if (!strays.isEmpty()) {
            List<String> names = strays.keySet().stream().sorted().toList();
            String shown = String.join("、", names.subList(0, Math.min(3, names.size())));
            String zhRest = names.size() > 3 ? " 等 " + names.size() + " 处" : "";
            String enRest = names.size() > 3 ? " and others, " + names.size() + " in all" : "";
            notes.add(new LocalText(
                    "工作表“" + sheet + "”的 " + shown + zhRest + " 不在表内栏目中，已另存",
                    "texts in sheet \"" + sheet + "\" at " + shown.replace("、", ", ") + enRest
                            + " stand in no cell of the form; they are kept beside it"));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.SourcePaths;
import org.biaochi.forms.FormTables;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.FormLayouts;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.SheetDrawing;
import org.biaochi.forms.sheet.WorkbookWriter;
import org.biaochi.json.JsonTrees;
import org.biaochi.json.RawJson;

/**
 * Writes form tables as sheets of a workbook. Each drawn form is read again at once: whatever would not come back goes to the sheet
 * beside, so that nothing is lost and nobody has to know what a layout leaves out. Not thread-safe.
 */
final class FormsWriter implements AutoCloseable {
    private final FormLayouts layouts;
    private final Titles titles;
    private final WorkbookWriter workbook;
    private final BesideSheet beside = new BesideSheet();
    private final List<Omission> omissions = new ArrayList<>();
    private final Map<FormLayout, List<Listed>> lists = new LinkedHashMap<>();
    private final Set<String> listed = new HashSet<>();
    private boolean written;

    FormsWriter(FormLayouts layouts, OutputStream out) {
        this.layouts = layouts;
        this.titles = new Titles(layouts);
        this.workbook = new WorkbookWriter(out);
        workbook.name(BesideSheet.NAME);
    }

    /** A form that waits for the list it stands in. */
    private record Listed(int position, ObjectNode tree) {}

    void omit(Omission omission) {
        omissions.add(omission);
    }

    void write(int position, ObjectNode tree, String wish) throws IOException {
        FormLayout layout = Layouts.of(layouts, tree);
        if (layout.isList() && ProjectList.holds(tree) && listed.add(ProjectList.name(tree))) {
            lists.computeIfAbsent(layout, any -> new ArrayList<>()).add(new Listed(position, tree));
            return;
        }
        layout = layout.isList() ? Layouts.usual(layouts, tree) : layout;
        SheetDrawing drawing = new FormPainter(
                        layout, layouts.headings(), tree, workbook.name(wish.isBlank() ? layout.title() : wish.strip()))
                .draw();
        beside(position, drawing.name(), readBack(drawing.grid(), layout), tree);
        workbook.write(drawing);
        written = true;
    }

    private void beside(int position, String name, ObjectNode printed, ObjectNode tree) {
        for (Patch patch : Patch.between(printed, tree)) {
            if (!beside.add(name, patch)) {
                omissions.add(
                        new Omission(position, place(tree, patch.pointer()), text(patch), Omission.Reason.TOO_LONG));
            }
        }
    }

    private void list(FormLayout layout, List<Listed> forms) throws IOException {
        SheetDrawing drawing =
                ProjectList.draw(layout, forms.stream().map(Listed::tree).toList(), workbook.name(layout.title()));
        Grid grid = drawing.grid();
        List<ReadForm> printed = ProjectList.read(layouts.headings(), layout, grid, 0, grid.rows());
        for (int i = 0; i < forms.size(); i++) {
            ReadForm read = printed.get(i);
            beside(
                    forms.get(i).position(),
                    read.name(),
                    read.tree(),
                    forms.get(i).tree());
        }
        workbook.write(drawing);
        written = true;
    }

    private ObjectNode readBack(Grid grid, FormLayout layout) {
        List<Titles.Found> found = titles.in(grid);
        Titles.Found form = found.isEmpty() ? new Titles.Found(layout, 0, grid.rows()) : found.get(0);
        return new FormSheetReader(layouts.headings(), form.layout(), grid, form.from(), form.to())
                .read()
                .tree();
    }

    private static String text(Patch patch) {
        return patch.said().startsWith("\"")
                ? JsonTrees.read(patch.said().getBytes(StandardCharsets.UTF_8)).asText()
                : patch.said();
    }

    /** The place of a member in the model. */
    private static String place(ObjectNode tree, String pointer) {
        SourcePaths paths = FormTables.read("", RawJson.of(tree).getBytes(StandardCharsets.UTF_8))
                .paths();
        return paths.place(pointer).toString();
    }

    List<Omission> finish() throws IOException {
        for (Map.Entry<FormLayout, List<Listed>> list : lists.entrySet()) {
            list(list.getKey(), list.getValue());
        }
        if (!beside.isEmpty() || !written) {
            workbook.write(beside.drawing());
        }
        return List.copyOf(omissions);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

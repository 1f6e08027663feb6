// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.forms.FormTables;
import org.biaochi.forms.layout.FormLayouts;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Workbook;
import org.biaochi.json.RawJson;

/** All forms of a workbook in the order of its sheets, with what is to be told about the workbook. Immutable once made. */
final class WorkbookForms {
    private final List<ReadForm> forms = new ArrayList<>();
    private final Set<ReadForm> patched = new HashSet<>();

    private WorkbookForms() {}

    /**
     * Reads the forms.
     *
     * @throws UnreadableInputException if the workbook has none
     */
    static WorkbookForms of(FormLayouts layouts, Workbook workbook) {
        WorkbookForms read = new WorkbookForms();
        List<LocalText> notes = new ArrayList<>(workbook.notes());
        List<String> others = new ArrayList<>();
        Titles titles = new Titles(layouts);
        Map<String, List<BesideSheet.Line>> beside = Map.of();
        Iterator<Workbook.ReadSheet> sheets = workbook.sheets();
        while (sheets.hasNext()) {
            Workbook.ReadSheet sheet = sheets.next();
            Grid grid = sheet.grid();
            if (grid.name().equals(BesideSheet.NAME)) {
                beside = BesideSheet.read(grid, notes);
                continue;
            }
            List<Titles.Found> found = titles.in(grid);
            if (found.isEmpty() && grid.rows() > 0) {
                others.add(grid.name());
            }
            for (Titles.Found each : found) {
                for (ReadForm form : read(layouts, grid, each)) {
                    form.notes().addAll(0, read.isNew(grid.name()) ? sheet.notes() : List.of());
                    read.forms.add(form);
                }
            }
        }
        if (read.forms.isEmpty()) {
            throw noForm();
        }
        if (!others.isEmpty()) {
            notes.add(new LocalText(
                    "工作表“" + String.join("”“", others) + "”不是绩效表格，没有读取",
                    "the sheets " + String.join(", ", others) + " hold no form and were not read"));
        }
        read.forms.get(0).notes().addAll(0, notes);
        for (ReadForm form : read.forms) {
            List<BesideSheet.Line> lines = beside.getOrDefault(form.name(), List.of());
            BesideSheet.apply(lines, form);
            if (!lines.isEmpty()) {
                read.patched.add(form);
            }
        }
        return read;
    }

    private static List<ReadForm> read(FormLayouts layouts, Grid grid, Titles.Found found) {
        return found.layout().isList()
                ? ProjectList.read(layouts.headings(), found.layout(), grid, found.from(), found.to())
                : List.of(
                        new FormSheetReader(layouts.headings(), found.layout(), grid, found.from(), found.to()).read());
    }

    private boolean isNew(String sheet) {
        return forms.isEmpty() || !forms.get(forms.size() - 1).sheet().equals(sheet);
    }

    private static UnreadableInputException noForm() {
        return new UnreadableInputException(
                "NO_FORM",
                "",
                new LocalText(
                        "工作簿里没有认得的绩效表格，请保留表格标题和栏目名称（如“项目支出绩效目标申报表”“三级指标”）",
                        "the workbook holds no form that is known; keep the title and the headings of the form"));
    }

    List<ReadForm> forms() {
        return forms;
    }

    /** A form as the table it holds. */
    Decoded<PerformanceGoal> table(String source, ReadForm form) {
        String json = RawJson.of(form.tree());
        Decoded<PerformanceGoal> table = FormTables.read(source, json.getBytes(StandardCharsets.UTF_8));
        if (patched.contains(form)) {
            // What stood beside the form comes last; written once, every member stands where form tables have it.
            String ordered = FormTables.write(table.subject());
            table = FormTables.read(source, ordered.getBytes(StandardCharsets.UTF_8));
        }
        return table;
    }
}

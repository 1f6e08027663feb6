// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.forms.FormTables;
import org.biaochi.forms.layout.FormLayouts;
import org.biaochi.forms.sheet.Workbook;
import org.biaochi.forms.sheet.WorkbookLimits;
import org.biaochi.json.JsonTrees;

/**
 * Official forms in Excel workbooks, one form a sheet when written, any number a sheet when read. Cells are texts and come back as
 * they were typed; what a form has no cell for goes to the sheet 表外内容. Formulas and macros are never run. Immutable; any number
 * of threads.
 */
public final class ExcelFormat implements FileFormat {
    private final FormLayouts layouts = FormLayouts.shipped();
    private final WorkbookLimits limits;

    /** With the usual limits. */
    public ExcelFormat() {
        this(WorkbookLimits.DEFAULT);
    }

    /** Within other limits. */
    public ExcelFormat(WorkbookLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    @Override
    public String id() {
        return "excel";
    }

    @Override
    public LocalText name() {
        return new LocalText("Excel 表格", "Excel forms");
    }

    @Override
    public List<String> endings() {
        return List.of(".xlsx", ".xlsm", ".xls");
    }

    @Override
    public boolean recognises(byte[] head) {
        return Workbook.recognises(head);
    }

    @Override
    public Stream<InputEntry<? extends Subject>> read(String source, InputStream in) {
        return entries(source, in, FormTables::own);
    }

    /**
     * Reads the forms of a workbook as what a stage looks at; a form of another stage becomes an unreadable entry.
     *
     * @throws UnreadableInputException if the workbook cannot be read
     */
    public Stream<InputEntry<? extends Subject>> read(Stage stage, String source, InputStream in) {
        return entries(source, in, table -> FormTables.at(stage, table));
    }

    private Stream<InputEntry<? extends Subject>> entries(
            String source, InputStream in, Function<Decoded<PerformanceGoal>, Decoded<? extends Subject>> as) {
        try (Workbook workbook = Workbook.open(in, limits)) {
            WorkbookForms forms = WorkbookForms.of(layouts, workbook);
            return forms.forms().stream().map(form -> entry(source, form, forms, as));
        }
    }

    private static InputEntry<? extends Subject> entry(
            String source,
            ReadForm form,
            WorkbookForms forms,
            Function<Decoded<PerformanceGoal>, Decoded<? extends Subject>> as) {
        String name = forms.forms().size() > 1 ? source + "!" + form.name() : source;
        try {
            return inCells(as.apply(forms.table(name, form)), form);
        } catch (UnreadableInputException e) {
            return new Unreadable<>(name, e);
        }
    }

    private static <S extends Subject> Decoded<S> inCells(Decoded<S> subject, ReadForm form) {
        return Decoded.of(subject.subject(), subject.source())
                .paths(new ExcelPaths(subject.paths(), form.cells()))
                .digest(subject.digest())
                .notes(form.notes())
                .build();
    }

    @Override
    public List<Omission> write(Iterator<? extends Subject> subjects, OutputStream out) throws IOException {
        try (FormsWriter writer = new FormsWriter(layouts, out)) {
            for (int i = 0; subjects.hasNext(); i++) {
                Subject subject = subjects.next();
                String table = FormTables.of(subject).orElse(null);
                if (table == null) {
                    writer.omit(new Omission(i, "", subject.type().name(), Omission.Reason.KIND));
                } else {
                    writer.write(
                            i,
                            (ObjectNode) JsonTrees.read(table.getBytes(StandardCharsets.UTF_8)),
                            subject.name().text());
                }
            }
            return writer.finish();
        }
    }
}

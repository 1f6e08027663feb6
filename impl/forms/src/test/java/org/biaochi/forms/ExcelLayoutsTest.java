// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.Decoded;
import org.biaochi.forms.excel.ExcelFormat;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.FormLayouts;
import org.biaochi.forms.sheet.Workbook;
import org.biaochi.forms.sheet.WorkbookLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExcelLayoutsTest {
    private static final ExcelFormat EXCEL = new ExcelFormat();
    private static final int TIMES = 20;

    static List<String> ids() {
        return FormLayouts.shipped().all().stream().map(FormLayout::id).toList();
    }

    private static Subject subject(ObjectNode tree) {
        return FormTables.parse(tree.toString());
    }

    private static byte[] write(List<Subject> subjects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(EXCEL.write(subjects.iterator(), out)).isEmpty();
        return out.toByteArray();
    }

    private static List<Workbook.ReadSheet> sheets(byte[] workbook) {
        List<Workbook.ReadSheet> sheets = new ArrayList<>();
        try (Workbook opened = Workbook.open(new ByteArrayInputStream(workbook), WorkbookLimits.DEFAULT)) {
            opened.sheets().forEachRemaining(sheets::add);
        }
        return sheets;
    }

    /** Every cell of a sheet, with where it stands and how far it is merged. */
    private static List<String> cells(byte[] workbook) {
        List<String> cells = new ArrayList<>();
        for (Workbook.ReadSheet sheet : sheets(workbook)) {
            for (int row = 0; row < sheet.grid().rows(); row++) {
                int top = row;
                sheet.grid().row(row).stream()
                        .filter(region -> region.top() == top)
                        .forEach(region -> cells.add(sheet.grid().name() + "!" + region));
            }
        }
        return cells;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void what_stands_in_the_cells_of_a_form_needs_no_sheet_beside_it(String id) throws IOException {
        FormLayout layout = FormLayouts.shipped().named(id);
        for (long seed = 0; seed < TIMES; seed++) {
            byte[] workbook = write(List.of(subject(FilledForms.of(layout, seed))));

            assertThat(cells(workbook).stream().filter(cell -> cell.startsWith("表外内容")))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_form_that_is_read_and_written_again_has_the_same_cells(String id) throws IOException {
        FormLayout layout = FormLayouts.shipped().named(id);
        for (long seed = 0; seed < TIMES; seed++) {
            byte[] once = write(List.of(subject(FilledForms.of(layout, seed))));
            byte[] again = write(read(once));

            assertThat(cells(again)).as("seed %s", seed).isEqualTo(cells(once));
        }
    }

    @Test
    void forms_of_all_layouts_stand_in_one_workbook() throws IOException {
        List<Subject> forms = new ArrayList<>();
        for (FormLayout layout : FormLayouts.shipped().all()) {
            forms.add(subject(FilledForms.of(layout, 7)));
            forms.add(subject(FilledForms.of(layout, 8)));
        }

        List<String> once = cells(write(forms));

        assertThat(cells(write(read(write(forms))))).containsExactlyInAnyOrderElementsOf(once);
        assertThat(read(write(forms)).stream().map(each -> each.name().text()))
                .containsExactlyInAnyOrderElementsOf(
                        forms.stream().map(each -> each.name().text()).toList());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_form_that_is_not_filled_in_is_printed_with_its_headings(String id) throws IOException {
        FormLayout layout = FormLayouts.shipped().named(id);
        ObjectNode empty = FilledForms.of(layout, 1);
        empty.retain("title", "kind");

        List<String> texts = cells(write(List.of(subject(empty))));

        FormLayouts.printed(layout)
                .filter(text -> !text.isEmpty() && !text.contains("{year") && !layout.isList())
                .forEach(text -> assertThat(texts).anyMatch(cell -> cell.contains("text=" + text + "]")));
    }

    private static List<Subject> read(byte[] workbook) {
        List<Subject> subjects = new ArrayList<>();
        EXCEL.read("b.xlsx", new ByteArrayInputStream(workbook))
                .forEach(entry -> subjects.add(((Decoded<?>) entry).subject()));
        return subjects;
    }

    @Test
    void the_bond_list_holds_many_projects_in_one_sheet() throws IOException {
        FormLayout layout = FormLayouts.shipped().named("bond-indicators");
        List<Subject> projects = new ArrayList<>();
        for (long seed = 0; seed < 5; seed++) {
            projects.add(subject(FilledForms.of(layout, seed)));
        }

        byte[] workbook = write(projects);

        assertThat(sheets(workbook)).hasSize(1);
        assertThat(sheets(workbook).get(0).grid().name()).isEqualTo("国债资金项目绩效指标");
        assertThat(read(workbook)).isEqualTo(projects);
    }

    @Test
    void two_projects_of_one_code_do_not_become_one() throws IOException {
        FormLayout layout = FormLayouts.shipped().named("bond-indicators");
        ObjectNode first = FilledForms.of(layout, 1);
        ObjectNode second = FilledForms.of(layout, 2);
        second.withObject("/project").set("code", first.path("project").path("code"));

        assertThat(read(write(List.of(subject(first), subject(second)))))
                .containsExactlyInAnyOrder(subject(first), subject(second));
    }

    @Test
    void amounts_in_ten_thousands_are_not_printed_under_yuan() throws IOException {
        ObjectNode tree = FilledForms.of(FormLayouts.shipped().named("goal-shanghai"), 1);
        tree.withArray("funds")
                .forEach(line -> ((ObjectNode) line)
                        .put("item", line.path("item").asText().replace("（元）", "")));

        List<String> cells = cells(write(List.of(subject(tree))));

        assertThat(cells).anyMatch(cell -> cell.contains("text=项目资金（万元）]"));
        assertThat(cells).noneMatch(cell -> cell.startsWith("表外内容"));
    }
}

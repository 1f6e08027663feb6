// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.Unreadable;
import org.biaochi.forms.excel.ExcelFormat;
import org.biaochi.forms.layout.FormLayout;
import org.biaochi.forms.layout.FormLayouts;
import org.biaochi.forms.sheet.CellStyle;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Region;
import org.biaochi.forms.sheet.SheetDrawing;
import org.biaochi.forms.sheet.Workbook;
import org.biaochi.forms.sheet.WorkbookLimits;
import org.biaochi.forms.sheet.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms as people leave them: headings in full width or with blanks, rows moved down, merged cells undone, texts in the margin. */
class ExcelVariantsTest {
    private static final ExcelFormat EXCEL = new ExcelFormat();
    private static final int TIMES = 15;
    private static final List<Integer> WIDTHS = List.of(10, 10, 10, 10, 10, 10, 10, 10);

    static List<String> ids() {
        return FormLayouts.shipped().all().stream().map(FormLayout::id).toList();
    }

    private static Grid grid(FormLayout layout, long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PerformanceGoal form = FormTables.parse(FilledForms.of(layout, seed).toString());
        EXCEL.write(List.<Subject>of(form).iterator(), out);
        try (Workbook workbook = Workbook.open(new ByteArrayInputStream(out.toByteArray()), WorkbookLimits.DEFAULT)) {
            return workbook.sheets().next().grid();
        }
    }

    private static List<Region> regions(Grid grid) {
        List<Region> regions = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            int top = row;
            grid.row(row).stream().filter(region -> region.top() == top).forEach(regions::add);
        }
        return regions;
    }

    /** The headings as people type them. */
    private static String typedBy(Random random, String heading) {
        if (heading.isEmpty()) {
            return "";
        }
        String wide = random.nextBoolean() ? heading.replace('1', '１').replace('（', '(') : heading;
        int at = 1 + random.nextInt(Math.max(1, wide.length() - 1));
        return random.nextBoolean() && wide.length() < 12 ? wide.substring(0, at) + " " + wide.substring(at) : wide;
    }

    private static SheetDrawing altered(Grid grid, FormLayout layout, Random random, Set<String> typed) {
        Set<String> printed = FormLayouts.printed(layout).collect(Collectors.toSet());
        SheetDrawing sheet = new SheetDrawing("表" + random.nextInt(100), WIDTHS, false);
        int down = random.nextInt(3);
        for (Region region : regions(grid)) {
            boolean heading = printed.contains(region.text());
            String text = heading ? typedBy(random, region.text()) : region.text();
            boolean undone = !heading && region.rows() > 1 && random.nextInt(4) == 0;
            int bottom = undone ? region.top() : region.bottom();
            sheet.place(
                    new Region(region.top() + down, region.left(), bottom + down, region.right(), text),
                    CellStyle.VALUE);
            if (!heading && !text.isEmpty()) {
                typed.add(text);
            }
        }
        int below = grid.rows() + down + random.nextInt(3);
        String margin = "（盖章处）" + random.nextInt(1000);
        if (!layout.isList()) {
            sheet.place(new Region(below, grid.columns(), below, grid.columns(), margin), CellStyle.NOTE);
            typed.add(margin);
        }
        return sheet;
    }

    private static byte[] book(SheetDrawing... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(out)) {
            for (SheetDrawing sheet : sheets) {
                writer.write(sheet);
            }
        }
        return out.toByteArray();
    }

    private static byte[] write(List<? extends Subject> forms) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(EXCEL.write(forms.iterator(), out)).isEmpty();
        return out.toByteArray();
    }

    private static List<PerformanceGoal> read(byte[] workbook) {
        List<PerformanceGoal> forms = new ArrayList<>();
        EXCEL.read(Stage.REVIEW, "b.xlsx", new ByteArrayInputStream(workbook)).forEach(entry -> {
            if (entry instanceof Unreadable<?> unreadable) {
                throw unreadable.error();
            }
            forms.add((PerformanceGoal) ((Decoded<?>) entry).subject());
        });
        return forms;
    }

    private static Set<String> texts(List<PerformanceGoal> forms) {
        Set<String> texts = new HashSet<>();
        forms.forEach(form -> leafs(Tables.tree(FormTables.write(form)), texts));
        return texts;
    }

    /** Boxes, both ends of a period, a line with the year and the fixed dashes mean something else than they say. */
    private static boolean isPlain(String text) {
        return !text.contains("□")
                && !text.contains("至")
                && !text.startsWith("（20")
                && !text.endsWith("实际执行数")
                && !List.of("√", "100", "—", "/").contains(text);
    }

    private static void leafs(JsonNode node, Set<String> into) {
        if (node.isValueNode()) {
            into.add(node.asText());
        }
        node.forEach(each -> leafs(each, into));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void no_text_is_lost_however_a_form_was_typed(String id) throws IOException {
        FormLayout layout = FormLayouts.shipped().named(id);
        for (long seed = 0; seed < TIMES; seed++) {
            Set<String> typed = new HashSet<>();
            byte[] workbook = book(altered(grid(layout, seed), layout, new Random(seed), typed));

            List<PerformanceGoal> read = read(workbook);
            List<PerformanceGoal> again = read(write(read));

            assertThat(texts(read))
                    .as("seed %s", seed)
                    .containsAll(
                            typed.stream().filter(ExcelVariantsTest::isPlain).toList());
            assertThat(again).as("seed %s", seed).isEqualTo(read);
        }
    }

    @Test
    void forms_below_each_other_in_one_sheet_are_read_one_by_one() throws IOException {
        FormLayout goal = FormLayouts.shipped().named("goal-2015");
        FormLayout report = FormLayouts.shipped().named("selfeval-2020");
        SheetDrawing sheet = new SheetDrawing("两张表", WIDTHS, false);
        int down = 0;
        for (Grid form : List.of(grid(goal, 1), grid(report, 2), grid(goal, 3))) {
            for (Region region : regions(form)) {
                sheet.place(
                        new Region(
                                region.top() + down,
                                region.left(),
                                region.bottom() + down,
                                region.right(),
                                region.text()),
                        CellStyle.VALUE);
            }
            down += form.rows() + 1;
        }

        List<PerformanceGoal> read = read(book(sheet));

        List<PerformanceGoal> single = new ArrayList<>();
        single.add(FormTables.parse(FilledForms.of(goal, 1).toString()));
        single.add(FormTables.parse(FilledForms.of(report, 2).toString()));
        single.add(FormTables.parse(FilledForms.of(goal, 3).toString()));
        assertThat(read).isEqualTo(single);
        assertThat(read(write(read))).containsExactlyInAnyOrderElementsOf(single);
    }

    @Test
    void sign_and_unit_may_have_columns_of_their_own_or_not() throws IOException {
        for (boolean columns : new boolean[] {true, false}) {
            SheetDrawing sheet = new SheetDrawing("目标", WIDTHS, false);
            List<String> headings = columns
                    ? List.of("一级指标", "二级指标", "三级指标", "计算符号", "指标值", "计量单位")
                    : List.of("一级指标", "二级指标", "三级指标", "指标值");
            List<String> row = columns
                    ? List.of("产出指标", "数量指标", "养护里程", "≥", "120", "公里")
                    : List.of("产出指标", "数量指标", "养护里程", "≥120公里");
            sheet.place(new Region(0, 0, 0, 0, "项目支出绩效目标表"), CellStyle.TITLE);
            for (int i = 0; i < headings.size(); i++) {
                sheet.place(new Region(1, i, 1, i, headings.get(i)), CellStyle.HEADING);
                sheet.place(new Region(2, i, 2, i, row.get(i)), CellStyle.VALUE);
            }

            List<PerformanceGoal> read = read(book(sheet));

            Indicator indicator = read.get(0).indicators().get(0);
            assertThat(indicator.value().text()).isEqualTo(columns ? "120" : "≥120公里");
            assertThat(indicator.cell(IndicatorField.OPERATOR)).isEqualTo(columns ? Typed.of("≥") : Typed.ABSENT);
            assertThat(read(write(read))).isEqualTo(read);
        }
    }
}

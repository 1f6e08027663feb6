// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.library.LibraryField;
import org.biaochi.core.text.Folding;
import org.biaochi.core.yaml.Nearest;

/** What the headings of a library's CSV mean: Chinese terms, the words deployed libraries print, or our keys. */
final class LibraryHeadings {
    /** Columns beside those of {@link LibraryField}. */
    enum Column {
        CATEGORY_CODE,
        CATEGORY_NAME,
        CATEGORY_PARENT,
        PROJECT_TYPE,
        STANDARD_KIND,
        STANDARD_BASIS,
        STANDARD_YEAR,
        STANDARD_MANDATORY
    }

    /** What a file holds. */
    enum Content {
        ENTRIES,
        CATEGORIES,
        TEMPLATES
    }

    private static final Map<String, Enum<?>> KNOWN = known();

    private final Map<Enum<?>, Integer> columns;
    private final int width;
    private final Content content;

    private LibraryHeadings(Map<Enum<?>, Integer> columns, int width, Content content) {
        this.columns = columns;
        this.width = width;
        this.content = content;
    }

    private static Map<String, Enum<?>> known() {
        Map<String, Enum<?>> known = new HashMap<>();
        for (LibraryField field : LibraryField.values()) {
            known.put(field.key(), field);
            known.put(field.term(), field);
        }
        known.putAll(Map.of(
                "指标代码", LibraryField.CODE,
                "版本号", LibraryField.VERSION,
                "指标类别", LibraryField.SCOPE,
                "行政区划", LibraryField.OWNER_REGION,
                "行业", LibraryField.SECTOR,
                "项目分类编码", LibraryField.CATEGORY,
                "指标名称", LibraryField.NAME,
                "三级指标名称", LibraryField.NAME,
                "参考值", LibraryField.VALUE,
                "度量单位", LibraryField.UNIT));
        known.putAll(Map.of(
                "目标值", LibraryField.VALUE,
                "完成值数据来源", LibraryField.DATA_SOURCE,
                "佐证资料要求", LibraryField.EVIDENCE,
                "分值", LibraryField.WEIGHT,
                "固化", LibraryField.FIXED,
                "计算方法", LibraryField.FORMULA));
        known.putAll(Map.of(
                "分类编码", Column.CATEGORY_CODE,
                "分类名称", Column.CATEGORY_NAME,
                "上级分类编码", Column.CATEGORY_PARENT,
                "项目类型", Column.PROJECT_TYPE,
                "projectType", Column.PROJECT_TYPE,
                "标准类别", Column.STANDARD_KIND,
                "标准依据", Column.STANDARD_BASIS,
                "标准年度", Column.STANDARD_YEAR,
                "强制标准", Column.STANDARD_MANDATORY));
        known.putAll(Map.of(
                "categoryCode", Column.CATEGORY_CODE,
                "categoryName", Column.CATEGORY_NAME,
                "parentCategory", Column.CATEGORY_PARENT,
                "standardKind", Column.STANDARD_KIND,
                "standardBasis", Column.STANDARD_BASIS,
                "standardYear", Column.STANDARD_YEAR,
                "standardMandatory", Column.STANDARD_MANDATORY));
        return Collections.unmodifiableMap(known);
    }

    static LibraryHeadings of(List<String> cells, int line) {
        Map<Enum<?>, Integer> columns = new HashMap<>();
        int width = 0;
        for (int i = 0; i < cells.size(); i++) {
            String heading = Folding.normalise(cells.get(i)).replace(" ", "");
            if (heading.isEmpty()) {
                continue;
            }
            Enum<?> column = KNOWN.get(heading);
            if (column == null) {
                throw Faults.of(
                        "UNKNOWN_HEADING",
                        ":" + line,
                        "不认识的列“" + heading + "”" + Nearest.zh(heading, KNOWN.keySet()),
                        "unknown column \"" + heading + "\"" + Nearest.en(heading, KNOWN.keySet()));
            }
            if (columns.putIfAbsent(column, i) != null) {
                throw Faults.of(
                        "HEADING_TWICE",
                        ":" + line,
                        "列“" + heading + "”重复出现，请只保留一列",
                        "the column \"" + heading + "\" occurs twice; keep one of them");
            }
            width = i + 1;
        }
        return new LibraryHeadings(columns, width, content(columns, line));
    }

    private static Content content(Map<Enum<?>, Integer> columns, int line) {
        boolean code = columns.containsKey(LibraryField.CODE);
        if (code && columns.containsKey(LibraryField.NAME)) {
            return Content.ENTRIES;
        }
        if (columns.containsKey(Column.CATEGORY_CODE) && columns.containsKey(Column.CATEGORY_NAME)) {
            return Content.CATEGORIES;
        }
        if (code && columns.containsKey(Column.PROJECT_TYPE)) {
            return Content.TEMPLATES;
        }
        throw Faults.of(
                "HEADINGS",
                ":" + line,
                "表头看不出是指标（指标编码、三级指标）、项目分类（分类编码、分类名称）还是模板（项目类型、指标编码），请补上这些列",
                "the headings are neither those of entries (code, name), nor of classes (categoryCode, categoryName), nor of templates (projectType, code)");
    }

    Content content() {
        return content;
    }

    String cell(List<String> cells, Enum<?> column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    void expectNothingBeyond(List<String> cells, int line) {
        for (int i = width; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                throw CsvText.syntax(
                        line,
                        "有 " + cells.size() + " 格，表头只有 " + width + " 列；单元格内的逗号要用引号括起来",
                        cells.size() + " cells under " + width + " headings; quote cells that hold a comma");
            }
        }
    }
}

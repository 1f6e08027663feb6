// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.tables.dictionary.StandardTable;
import org.biaochi.tables.dictionary.TableField;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.row.RowProblem;

/**
 * The columns that the rows of a table came with, against those of the dictionary: what looks mistyped and which
 * required ones no row has, each told once a table. Hosts have columns of their own, so one that resembles none is not
 * told. Not thread-safe.
 */
final class ColumnCheck {
    private final StandardTable table;
    private final Map<String, String> came = new LinkedHashMap<>();
    private final Set<Columns> seen = new LinkedHashSet<>();

    ColumnCheck(StandardTable table) {
        this.table = table;
    }

    /** Takes the columns of a row, under their present codes. */
    void take(Columns columns) {
        if (seen.add(columns)) {
            columns.names().forEach(name -> came.putIfAbsent(Columns.code(name), name));
        }
    }

    List<RowProblem> problems() {
        List<String> missing = new ArrayList<>();
        for (TableField field : table.fields()) {
            if (field.isRequired() && !came.containsKey(field.code())) {
                missing.add(field.code());
            }
        }
        List<RowProblem> problems = new ArrayList<>(mistyped());
        if (!came.isEmpty() && !missing.isEmpty()) {
            problems.add(missing(missing));
        }
        return problems;
    }

    /** Rows may have columns of their own, so what is meant must be missing beside the unknown one, not in the whole table. */
    private List<RowProblem> mistyped() {
        Map<String, RowProblem> found = new LinkedHashMap<>();
        for (Columns columns : seen) {
            List<String> unknown = columns.names().stream()
                    .filter(name -> table.field(Columns.code(name)).isEmpty())
                    .toList();
            Map<String, String> free = unknown.isEmpty() ? Map.of() : free(columns);
            for (String name : unknown) {
                Nearest.to(Columns.code(name), free.keySet())
                        .ifPresent(meant -> found.putIfAbsent(Columns.code(name), mistyped(name, meant, free)));
            }
        }
        return List.copyOf(found.values());
    }

    private Map<String, String> free(Columns columns) {
        Map<String, String> free = new LinkedHashMap<>();
        for (TableField field : table.fields()) {
            if (!columns.has(field.code())) {
                free.put(field.code(), field.name());
            }
        }
        return free;
    }

    private RowProblem mistyped(String name, String meant, Map<String, String> free) {
        return problem(
                RowProblem.Kind.UNKNOWN_COLUMN,
                name,
                new LocalText(
                        "库表没有这一列，是否想写 " + meant + "（" + free.get(meant) + "）？现按没有 " + meant + " 处理，原内容照样保留",
                        "is no column of the table; did you mean " + meant + "? " + meant
                                + " counts as not given, what was typed is kept"));
    }

    private RowProblem missing(List<String> missing) {
        return problem(
                RowProblem.Kind.MISSING_COLUMNS,
                "",
                new LocalText(
                        "没有必填列 " + String.join("、", missing) + "，请在导出时补上；现按空白读入",
                        "lacks the required columns " + String.join(", ", missing)
                                + "; export them too, they were read as blank"));
    }

    private RowProblem problem(RowProblem.Kind kind, String column, LocalText text) {
        return new RowProblem(kind, table.code(), "", column, "", text);
    }
}

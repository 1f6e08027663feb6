// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.tables.dictionary.StandardTable;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowCheck;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;
import org.biaochi.tables.value.YesNo;

/**
 * The rows that subjects are made of: of the region and year, not deleted, one per key, columns of version 1.0 under
 * their present codes. Not thread-safe.
 */
final class Admission {
    private final TableSettings settings;
    private final RowCheck check;
    private final List<RowProblem> skipped = new ArrayList<>();
    private final Map<Row, List<RowProblem>> remarks = new IdentityHashMap<>();
    private final Map<List<String>, List<RowProblem>> empty = new LinkedHashMap<>();
    private final List<RowProblem> columns = new ArrayList<>();
    private long deleted;

    Admission(TableSettings settings) {
        this.settings = settings;
        this.check = new RowCheck(settings.dictionary(), settings.charset());
    }

    /** The rows of these tables; of any other table it is told how many there were. */
    RowSet admit(RowSet rows, Set<String> tables) {
        RowSet.Builder admitted = RowSet.builder();
        for (String code : rows.tables()) {
            Optional<StandardTable> table = settings.dictionary().table(code).filter(known -> tables.contains(code));
            if (table.isPresent()) {
                admitted.table(code);
                admit(table.get(), rows.rows(code), admitted);
            } else if (!rows.rows(code).isEmpty()) {
                long count = rows.rows(code).size();
                skipped.add(
                        LibraryTables.TABLES.contains(code)
                                ? RowProblem.library(code, count)
                                : RowProblem.noSubject(code, count));
            }
        }
        return admitted.build();
    }

    private void admit(StandardTable table, List<Row> rows, RowSet.Builder admitted) {
        Map<String, Row> keys = new HashMap<>();
        Map<Columns, Columns> renamed = new HashMap<>();
        ColumnCheck present = new ColumnCheck(table);
        for (Row came : rows) {
            Columns columns = renamed.computeIfAbsent(came.columns(), any -> renamed(table, any));
            Row row = columns == came.columns() ? came : Row.of(columns, came.cells(), came.place());
            present.take(columns);
            String key = check.keyOf(table.code(), row);
            if (!settings.scope().admits(table.code(), row, problem -> skipped.add(problem.withKey(key)))) {
                continue;
            }
            if (YesNo.read(row.text("IS_DELETED")).orElse(false)) {
                deleted++;
                continue;
            }
            Row first = key.isEmpty() ? null : keys.putIfAbsent(key, row);
            if (first != null) {
                skipped.add(duplicate(table, key, first, row));
                continue;
            }
            List<RowProblem> problems = new ArrayList<>();
            for (RowProblem problem : check.problems(table.code(), row)) {
                if (problem.kind() == RowProblem.Kind.REQUIRED) {
                    empty.computeIfAbsent(List.of(table.code(), problem.column()), any -> new ArrayList<>())
                            .add(problem);
                } else {
                    problems.add(problem);
                }
            }
            if (!problems.isEmpty()) {
                remarks.put(row, problems);
            }
            admitted.add(table.code(), row);
        }
        columns.addAll(present.problems());
    }

    private static Columns renamed(StandardTable table, Columns columns) {
        List<String> names = new ArrayList<>();
        boolean changed = false;
        for (String name : columns.names()) {
            Optional<String> now = table.renamed(Columns.code(name)).filter(code -> !columns.has(code));
            changed |= now.isPresent();
            names.add(now.orElse(name));
        }
        return changed ? Columns.of(names) : columns;
    }

    private static RowProblem duplicate(StandardTable table, String key, Row first, Row second) {
        List<String> differing = new ArrayList<>();
        for (String name : second.columns().names()) {
            String code = Columns.code(name);
            if (!first.text(code).equals(second.text(code))) {
                differing.add(name);
            }
        }
        String line = first.place().isEmpty() ? "" : "（第 " + first.place() + " 行）";
        String at = first.place().isEmpty() ? "" : " (line " + first.place() + ")";
        boolean same = differing.isEmpty();
        String columns = String.join("、", differing);
        return new RowProblem(
                RowProblem.Kind.DUPLICATE_KEY,
                table.code(),
                key,
                "",
                second.place(),
                new LocalText(
                        "主键与前面一行" + line + "相同，未读入，请只保留一行；" + (same ? "两行内容相同" : "不同的列：" + columns),
                        "has the key of an earlier row" + at + " and was not read, keep one of them; "
                                + (same ? "they say the same" : "they differ in " + columns)));
    }

    void skip(RowProblem problem) {
        skipped.add(problem);
    }

    /** A row that belongs to something that is not there. */
    void orphan(String table, Row row, String zh, String en) {
        skipped.add(new RowProblem(
                RowProblem.Kind.WITHOUT_PARENT,
                table,
                check.keyOf(table, row),
                "",
                row.place(),
                new LocalText(zh, en)));
    }

    String keyOf(String table, Row row) {
        return check.keyOf(table, row);
    }

    List<RowProblem> skipped() {
        return skipped;
    }

    /** What is wrong with the columns of whole tables. */
    List<RowProblem> columns() {
        return columns;
    }

    /** What is said of columns that are required and empty: of each once, whatever the number of rows. */
    List<LocalText> empty() {
        List<LocalText> texts = new ArrayList<>();
        for (List<RowProblem> problems : empty.values()) {
            LocalText first = problems.get(0).text();
            int rows = problems.size();
            texts.add(
                    rows == 1
                            ? first
                            : new LocalText(
                                    first.zh() + "；这样的共 " + rows + " 行",
                                    first.en() + "; so are " + rows + " rows in all"));
        }
        return texts;
    }

    /** How many rows are marked as deleted. */
    long deleted() {
        return deleted;
    }

    /** Notes what is wrong with a row that was admitted. */
    void remark(Row row, RowProblem problem) {
        List<RowProblem> all = new ArrayList<>(remarks(row));
        all.add(problem);
        remarks.put(row, all);
    }

    /** What is wrong with a row that was admitted. */
    List<RowProblem> remarks(Row row) {
        return remarks.getOrDefault(row, List.of());
    }
}

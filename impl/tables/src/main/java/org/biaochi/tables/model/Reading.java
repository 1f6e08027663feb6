// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.Decoded;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;

/** One reading of rows: what families of tables take from and give to. Not thread-safe. */
final class Reading {
    private final String source;
    private final TableSettings settings;
    private final RowSet rows;
    private final Admission admission;
    private final Map<String, Map<String, List<Row>>> hanging = new HashMap<>();
    private final List<Decoded<? extends Subject>> subjects = new ArrayList<>();
    private final Set<String> lost;
    private List<String> cut = List.of();

    /**
     * Begins to read.
     *
     * @param lost the tables that should be there and could not be read
     */
    Reading(String source, TableSettings settings, Set<String> tables, RowSet rows, Set<String> lost) {
        this.source = source;
        this.settings = settings;
        this.lost = lost;
        this.admission = new Admission(settings);
        this.rows = admission.admit(rows, tables);
    }

    RowSet rows() {
        return rows;
    }

    /** Lets a family of tables read. */
    void by(Family family) {
        cut = family.tables().stream().filter(lost::contains).toList();
        family.read(this);
    }

    /** Whether what the family in hand makes may lack rows, since one of its tables could not be read. */
    boolean isCut() {
        return !cut.isEmpty();
    }

    TableSettings settings() {
        return settings;
    }

    void orphan(String table, Row row, String zh, String en) {
        admission.orphan(table, row, zh, en);
    }

    void skip(RowProblem problem) {
        admission.skip(problem);
    }

    String keyOf(String table, Row row) {
        return admission.keyOf(table, row);
    }

    /**
     * Gives a subject and the rows it was made of, the first of which names its place. The first subject says how many rows are
     * deleted, since no subject shows them, what is wrong with the columns of whole tables, and which required ones are
     * empty in how many.
     */
    <S extends Subject> void give(S subject, String table, List<Row> made, Paths paths) {
        Row first = made.get(0);
        String place = first.place().isEmpty() ? admission.keyOf(table, first) : first.place();
        List<LocalText> notes = new ArrayList<>();
        boolean begins = subjects.isEmpty();
        if (begins && deleted() > 0) {
            notes.add(TableSubjects.deleted(deleted()));
        }
        if (begins) {
            admission.columns().forEach(problem -> notes.add(problem.text()));
        }
        if (isCut()) {
            notes.add(new LocalText(
                    "库表 " + String.join("、", cut) + " 没有读入，这一份缺少其中的行，按不完整处理",
                    "the table " + String.join(", ", cut)
                            + " was not read; its rows are missing here, so this counts as cut"));
        }
        for (Row row : made) {
            admission.remarks(row).forEach(problem -> notes.add(problem.text()));
        }
        if (begins) {
            notes.addAll(admission.empty());
        }
        subjects.add(Decoded.of(subject, source + "!" + table + (place.isEmpty() ? "" : ":" + place))
                .paths(paths)
                .notes(notes)
                .build());
    }

    List<Decoded<? extends Subject>> subjects() {
        return subjects;
    }

    /** The rows that nobody read; columns that look mistyped too, which may be why, where no subject could say so. */
    List<RowProblem> skipped() {
        List<RowProblem> skipped = new ArrayList<>(admission.skipped());
        if (subjects.isEmpty()) {
            admission.columns().stream()
                    .filter(problem -> problem.kind() == RowProblem.Kind.UNKNOWN_COLUMN)
                    .forEach(skipped::add);
        }
        return skipped;
    }

    long deleted() {
        return admission.deleted();
    }

    /**
     * The rows of a table whose column says this key, in their order. Each row is handed out once; nothing hangs on an
     * empty key.
     */
    List<Row> take(String table, String column, String key) {
        List<Row> taken = key.isEmpty() ? null : hanging(table, column).remove(key);
        return taken == null ? List.of() : taken;
    }

    /** Tells the rows of a table that nobody took. */
    void left(String table, String column, String zh, String en) {
        hanging(table, column)
                .forEach((key, rows) -> rows.forEach(row -> orphan(
                        table,
                        row,
                        "找不到 " + column + " 为“" + key + "”的" + zh + "，未读入",
                        "has no " + en + " with the " + column + " \"" + key + "\", and was not read")));
    }

    private Map<String, List<Row>> hanging(String table, String column) {
        return hanging.computeIfAbsent(table, any -> {
            Map<String, List<Row>> byKey = new LinkedHashMap<>();
            for (Row row : rows.rows(table)) {
                byKey.computeIfAbsent(row.cell(column).trimmed(), none -> new ArrayList<>())
                        .add(row);
            }
            return byKey;
        });
    }

    /** Notes what is wrong with a row that is read nevertheless. */
    void remark(Row row, RowProblem problem) {
        admission.remark(row, problem);
    }
}

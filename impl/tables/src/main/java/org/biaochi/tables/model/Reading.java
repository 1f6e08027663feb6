// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.Decoded;
import org.biaochi.tables.dictionary.StandardTable;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;

/** One reading of rows: what families of tables take from and give to. Not thread-safe. */
final class Reading {
    private final String source;
    private final TableSettings settings;
    private final RowSet rows;
    private final Admission admission;
    private final List<Decoded<? extends Subject>> subjects = new ArrayList<>();

    Reading(String source, TableSettings settings, Set<String> tables, RowSet rows) {
        this.source = source;
        this.settings = settings;
        this.admission = new Admission(settings);
        this.rows = admission.admit(rows, tables);
    }

    RowSet rows() {
        return rows;
    }

    TableSettings settings() {
        return settings;
    }

    Optional<StandardTable> table(String code) {
        return settings.dictionary().table(code);
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

    /** Gives a subject and the rows it was made of, the first of which names its place. */
    <S extends Subject> void give(S subject, String table, List<Row> made, Paths paths) {
        Row first = made.get(0);
        String place = first.place().isEmpty() ? admission.keyOf(table, first) : first.place();
        List<LocalText> notes = new ArrayList<>();
        for (Row row : made) {
            admission.remarks(row).forEach(problem -> notes.add(problem.text()));
        }
        subjects.add(Decoded.of(subject, source + "!" + table + (place.isEmpty() ? "" : ":" + place))
                .paths(paths)
                .notes(notes)
                .build());
    }

    List<Decoded<? extends Subject>> subjects() {
        return subjects;
    }

    List<RowProblem> skipped() {
        return admission.skipped();
    }

    long deleted() {
        return admission.deleted();
    }

    /** The cells of a row by the links of a table, as one function. */
    static Function<Enum<?>, Typed> nothing() {
        return slot -> Typed.ABSENT;
    }
}

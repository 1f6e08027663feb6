// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.Decoded;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;
import org.biaochi.tables.row.RowSource;

/**
 * Subjects as rows of the standard's tables and rows as subjects. Rows that subjects were made of are made of them
 * again to the character; a subject comes back from its rows but for what was told as an omission, and for ABSENT and
 * BLANK, which tables do not tell apart. Immutable; any number of threads.
 */
public final class TableSubjects {
    private static final List<Family> FAMILIES = List.of(
            GoalFamily.PROJECT,
            GoalFamily.DEPARTMENT,
            new MonitoringFamily(),
            new BondFamily(),
            new SelfEvaluationFamily(),
            EvaluationFamily.DEPARTMENT,
            EvaluationFamily.FINANCE);

    private static final Set<String> READ =
            FAMILIES.stream().flatMap(family -> family.tables().stream()).collect(Collectors.toUnmodifiableSet());

    private final TableSettings settings;

    /** With these settings. */
    public TableSubjects(TableSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /**
     * What rows were read as.
     *
     * @param subjects the subjects; the notes of each say what does not fit the dictionary
     * @param skipped rows that are not in any subject, and why
     * @param deleted how many rows are marked as deleted (是否删除), which no subject shows
     */
    public record Read(List<Decoded<? extends Subject>> subjects, List<RowProblem> skipped, long deleted) {
        /** Copies the lists. */
        public Read {
            subjects = List.copyOf(subjects);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * What subjects were written as.
     *
     * @param rows the rows
     * @param omissions what no column holds, in the order of the subjects
     */
    public record Written(RowSet rows, List<Omission> omissions) {
        /** Copies the list. */
        public Written {
            omissions = List.copyOf(omissions);
        }
    }

    /** What is said of rows that are marked as deleted. */
    public static LocalText deleted(long rows) {
        return new LocalText(
                "有 " + rows + " 行标记为已删除（IS_DELETED = 1），没有组成表",
                rows + " rows are marked as deleted (IS_DELETED = 1) and make no form");
    }

    /**
     * Reads all subjects that rows make. Tables that none is made of are told, each once with its number of rows.
     *
     * @param source the name of the rows, as results print it
     */
    public Read read(String source, RowSet rows) {
        return read(source, rows, Set.of());
    }

    /**
     * The same where some tables should be there and could not be read: what lacks their rows is partial, and says so.
     *
     * @param lost the codes of those tables
     */
    public Read read(String source, RowSet rows, Set<String> lost) {
        Reading reading = new Reading(source, settings, READ, rows, lost);
        FAMILIES.forEach(reading::by);
        reading.left(EvaluationFamily.FILE, EvaluationFamily.ID, "自评或评价", "self-evaluation or evaluation");
        return new Read(reading.subjects(), reading.skipped(), reading.deleted());
    }

    /**
     * Reads all subjects of the region and year that a source holds; tables that none is made of are not asked for.
     *
     * @param source the name of the source, as results print it
     * @throws org.biaochi.tables.row.RowAccessException if the source cannot be read
     */
    public Read read(String source, RowSource tables) {
        List<RowProblem> problems = new ArrayList<>();
        RowSet.Builder rows = RowSet.builder();
        for (String table : tables.tables()) {
            if (READ.contains(Columns.code(table))) {
                rows.table(table);
                try (var stream = tables.rows(table, settings.scope(), problems::add)) {
                    stream.forEach(row -> rows.add(table, row));
                }
            }
        }
        Read read = read(source, rows.build());
        problems.addAll(read.skipped());
        return new Read(read.subjects(), problems, read.deleted());
    }

    /**
     * Makes rows of subjects, in their order. One whose rows would be read as those of a subject before it, such as a second goal
     * without a project code, is left out and told.
     */
    public Written write(Iterator<? extends Subject> subjects) {
        RowSet.Builder rows = RowSet.builder();
        List<Omission> omissions = new ArrayList<>();
        Map<Family, Set<List<String>>> before = new HashMap<>();
        Set<Map<String, String>> shared = new HashSet<>();
        for (int i = 0; subjects.hasNext(); i++) {
            Subject subject = subjects.next();
            Optional<Family> family =
                    FAMILIES.stream().filter(one -> one.takes(subject)).findFirst();
            if (family.isEmpty()) {
                omissions.add(new Omission(i, "", subject.type().name(), Omission.Reason.KIND));
                continue;
            }
            RowSet.Builder own = RowSet.builder();
            List<Omission> left = new ArrayList<>();
            family.get().write(subject, settings, new RowMaker(settings, i, left), own);
            RowSet made = own.build();
            if (!family.get().holds(made)) {
                omissions.add(new Omission(i, "", subject.name().text(), Omission.Reason.NO_ROWS));
                continue;
            }
            if (family.get().clashes(made, before.computeIfAbsent(family.get(), any -> new HashSet<>()))) {
                omissions.add(new Omission(i, "", subject.name().text(), Omission.Reason.NOT_TOLD_APART));
            } else {
                omissions.addAll(left);
                add(made, family.get(), shared, rows);
            }
        }
        return new Written(rows.build(), omissions);
    }

    private static void add(RowSet made, Family family, Set<Map<String, String>> shared, RowSet.Builder rows) {
        for (String table : made.tables()) {
            rows.table(table);
            for (Row row : made.rows(table)) {
                if (!family.isShared(table) || shared.add(row.said())) {
                    rows.add(table, row);
                }
            }
        }
    }
}

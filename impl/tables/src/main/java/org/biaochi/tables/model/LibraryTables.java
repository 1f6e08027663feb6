// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.library.LibraryDraft;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;
import org.biaochi.tables.row.Scope;

/**
 * Indicator libraries (指标库) as rows of BAS_PERF_INDICATOR, both ways, and out of GD_PERF_INDICATOR. A row under which
 * others stand is a level of the tree, any other one an indicator; rows of one code of several years are its versions.
 * A library is not a subject, so what rows say beyond it, such as keys and time stamps, does not stay with it.
 * Immutable; any number of threads.
 */
public final class LibraryTables {
    /** The table of the library that all kinds of projects share. */
    public static final String LIBRARY = "BAS_PERF_INDICATOR";

    /** The codes of the tables that hold libraries. */
    public static final Set<String> TABLES = Set.of(LIBRARY, BondIndicators.TABLE);

    private final TableSettings settings;

    /** With these settings. */
    public LibraryTables(TableSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /**
     * What rows were read as.
     *
     * @param drafts what each table of a library says, unchecked; empty if there is no such table
     * @param skipped rows that are not in any of them, and why
     * @param deleted how many rows are marked as deleted (是否删除)
     */
    public record Read(List<LibraryDraft> drafts, List<RowProblem> skipped, long deleted) {
        /** Copies the lists. */
        public Read {
            drafts = List.copyOf(drafts);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * What a library was written as.
     *
     * @param rows the rows
     * @param omissions what no column holds; the subject is the position of the entry among the codes, the path begins
     *     with the code
     */
    public record Written(RowSet rows, List<Omission> omissions) {
        /** Copies the list. */
        public Written {
            omissions = List.copyOf(omissions);
        }
    }

    /**
     * Reads the libraries among rows. Tables that hold none are told, each once with its number of rows.
     *
     * @param source the name of the rows, as faults print it
     */
    public Read read(String source, RowSet rows) {
        RowSet.Builder libraries = RowSet.builder();
        List<RowProblem> skipped = new ArrayList<>();
        for (String table : rows.tables()) {
            if (TABLES.contains(table)) {
                libraries.table(table);
                rows.rows(table).forEach(row -> libraries.add(table, row));
            } else if (!rows.rows(table).isEmpty()) {
                skipped.add(RowProblem.noLibrary(table, rows.rows(table).size()));
            }
        }
        Reading reading = new Reading(source, settings, TABLES, libraries.build(), Set.of());
        List<LibraryDraft> drafts = new ArrayList<>();
        for (String table : reading.rows().tables()) {
            drafts.add(draft(source, table, reading));
        }
        skipped.addAll(reading.skipped());
        return new Read(drafts, skipped, reading.deleted());
    }

    private static LibraryDraft draft(String source, String table, Reading reading) {
        String key = table.equals(LIBRARY) ? "IND_ID" : BondIndicators.ID;
        List<Row> rows = reading.rows().rows(table);
        IndicatorTree tree = new IndicatorTree(rows, key);
        Set<String> regions = new TreeSet<>();
        rows.forEach(row -> regions.add(row.cell(Scope.REGION).trimmed()));
        Map<Row, LibraryRows.Version> versions = versions(rows, tree);
        LibraryDraft.Builder draft = LibraryDraft.of(source + "!" + table);
        if (regions.size() == 1) {
            draft.region(regions.iterator().next());
        }
        for (Row row : rows) {
            if (tree.isParent(row)) {
                continue;
            }
            String level = row.cell(IndicatorTree.LEVEL).trimmed();
            if (level.equals("1") || level.equals("2")) {
                reading.skip(problem(
                        RowProblem.Kind.NO_SUBJECT,
                        table,
                        row,
                        reading,
                        new LocalText(
                                "是" + (level.equals("1") ? "一" : "二") + "级指标，下面没有具体指标，未读入",
                                "is of level " + level + " with no indicator below it, and was not read")));
                continue;
            }
            String parent = row.cell(IndicatorTree.PARENT).trimmed();
            if (!parent.isEmpty() && tree.row(parent).isEmpty()) {
                reading.skip(problem(
                        RowProblem.Kind.UNKNOWN_CODE,
                        table,
                        row,
                        reading,
                        new LocalText(
                                "上级节点“" + parent + "”不在表中，一、二级指标留空",
                                "the row above it, \"" + parent
                                        + "\", is not in the table; its upper levels stay empty")));
            }
            boolean several = regions.size() > 1;
            draft.row(LibraryRows.read(
                    row,
                    IndicatorTree.levels(tree.above(row)),
                    versions.getOrDefault(row, LibraryRows.Version.ONLY),
                    several));
        }
        return draft.build();
    }

    private static RowProblem problem(RowProblem.Kind kind, String table, Row row, Reading reading, LocalText detail) {
        return new RowProblem(kind, table, reading.keyOf(table, row), IndicatorTree.PARENT, row.place(), detail);
    }

    /** The versions of codes that stand in several years, by year: each holds until the year of the next one begins. */
    private static Map<Row, LibraryRows.Version> versions(List<Row> rows, IndicatorTree tree) {
        Map<String, TreeMap<String, List<Row>>> codes = new HashMap<>();
        for (Row row : rows) {
            if (!tree.isParent(row)) {
                codes.computeIfAbsent(row.cell("PERF_IND_CODE").trimmed(), any -> new TreeMap<>())
                        .computeIfAbsent(row.cell(Scope.YEAR).trimmed(), any -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<Row, LibraryRows.Version> versions = new IdentityHashMap<>();
        for (TreeMap<String, List<Row>> years : codes.values()) {
            int number = 0;
            for (Map.Entry<String, List<Row>> year : years.entrySet()) {
                number++;
                String next = years.higherKey(year.getKey());
                String from = number == 1 ? "" : year.getKey();
                LibraryRows.Version version = years.size() == 1
                        ? LibraryRows.Version.ONLY
                        : new LibraryRows.Version(number, from, next == null ? "" : next);
                year.getValue().forEach(row -> versions.put(row, version));
            }
        }
        return versions;
    }

    /** Makes rows of the latest version of each entry, and of the levels above them. */
    public Written write(IndicatorLibrary library) {
        RowSet.Builder rows = RowSet.builder().table(LIBRARY);
        List<Omission> omissions = new ArrayList<>();
        Map<String, Row> levels = new LinkedHashMap<>();
        List<Row> entries = new ArrayList<>();
        List<String> codes = library.codes();
        for (int i = 0; i < codes.size(); i++) {
            List<LibraryEntry> versions = library.versions(codes.get(i));
            RowMaker maker = new RowMaker(settings, i, omissions);
            for (LibraryEntry earlier : versions.subList(0, versions.size() - 1)) {
                maker.omit(
                        "/" + earlier.code() + "/" + LibraryField.VERSION.key(),
                        earlier.text(LibraryField.VERSION),
                        Omission.Reason.NO_PLACE);
            }
            LibraryRows writing = new LibraryRows(library, settings, maker);
            entries.add(writing.row(versions.get(versions.size() - 1), levels));
        }
        levels.values().forEach(row -> rows.add(LIBRARY, row));
        entries.forEach(row -> rows.add(LIBRARY, row));
        return new Written(rows.build(), omissions);
    }
}

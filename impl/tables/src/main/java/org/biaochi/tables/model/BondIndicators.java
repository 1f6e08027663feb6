// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.exchange.Omission.Reason;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;

/**
 * The indicators that details of bond evaluations point to (GD_PERF_INDICATOR). They are a tree that several
 * evaluations share: what an indicator is called stands in its row and in those above it. One instance reads, or writes
 * one subject; not thread-safe.
 */
final class BondIndicators {
    static final String TABLE = "GD_PERF_INDICATOR";
    static final String ID = "INDICATOR_ID";
    static final String KPI = "KPI_ID";

    private static final int LONGEST = 38;
    private static final String NAME = "PERF_IND_NAME";

    private final Links links;
    private final IndicatorTree tree;
    private final Map<String, Row> written = new HashMap<>();

    private BondIndicators(Links links, IndicatorTree tree) {
        this.links = links;
        this.tree = tree;
    }

    /** Those of a reading. */
    static BondIndicators of(Reading reading, List<Link> links, IndicatorTree tree) {
        return new BondIndicators(Links.of(reading.settings().dictionary().require(TABLE), links), tree);
    }

    /** For the writing of one subject. */
    static BondIndicators of(TableSettings settings, List<Link> links) {
        return new BondIndicators(
                Links.of(settings.dictionary().require(TABLE), links), new IndicatorTree(List.of(), ID));
    }

    IndicatorTree tree() {
        return tree;
    }

    /** The row that a detail points to; it is told if there is none. */
    Optional<Row> row(Row detail, String table, Reading reading) {
        String id = detail.cell(KPI).trimmed();
        Optional<Row> found = tree.row(id);
        if (found.isEmpty()) {
            reading.remark(
                    detail,
                    new RowProblem(
                            RowProblem.Kind.UNKNOWN_CODE,
                            table,
                            reading.keyOf(table, detail),
                            KPI,
                            detail.place(),
                            new LocalText(
                                    "“" + id + "”不在 " + TABLE + " 中，指标名称等留空",
                                    "\"" + id + "\" is not in " + TABLE + "; the name of the indicator stays empty")));
        }
        return found;
    }

    /** What a row and those above it say, by cell. */
    Map<Enum<?>, Typed> read(Row row, List<Row> above) {
        Map<Enum<?>, Typed> cells = new LinkedHashMap<>(links.read(row));
        IndicatorTree.Levels levels = IndicatorTree.levels(above);
        levels.l1().ifPresent(level -> cells.put(IndicatorField.L1, level.cell(NAME)));
        levels.l2().ifPresent(level -> cells.put(IndicatorField.L2, level.cell(NAME)));
        return cells;
    }

    /** What stays with an indicator of the model: its row beyond what the model says, and those above it whole. */
    Extras keep(Extras extras, Row row, List<Row> above, Function<Enum<?>, Typed> cells, boolean under) {
        tree.use(row);
        above.forEach(tree::use);
        Map<String, Typed> said = links.said(cells);
        if (under) {
            said.put(IndicatorTree.PARENT, row.cell(IndicatorTree.PARENT));
        }
        Extras kept = Kept.with(extras, TABLE, Kept.of(row, said));
        for (int i = 0; i < above.size(); i++) {
            kept = Kept.with(kept, Attached.name(TABLE, i + 1), Kept.of(above.get(i), Map.of()));
        }
        return kept;
    }

    /** Writes the rows above an indicator as they came. */
    void again(Extras extras, RowMaker maker, RowSet.Builder rows) {
        above(extras, maker).forEach(row -> rows.add(TABLE, row));
    }

    /** Writes the rows of the two levels above an indicator and returns the key of the lowest; empty if there are none. */
    String levels(Function<Enum<?>, Typed> cells, Extras extras, String year, RowMaker maker, RowSet.Builder rows) {
        List<Row> kept = above(extras, maker);
        Map<Enum<?>, Typed> names = new HashMap<>();
        IndicatorTree.Levels before = IndicatorTree.levels(kept);
        before.l1().ifPresent(level -> names.put(IndicatorField.L1, level.cell(NAME)));
        before.l2().ifPresent(level -> names.put(IndicatorField.L2, level.cell(NAME)));
        Typed l1 = cells.apply(IndicatorField.L1);
        Typed l2 = cells.apply(IndicatorField.L2);
        boolean same =
                l1.text().equals(text(names, IndicatorField.L1)) && l2.text().equals(text(names, IndicatorField.L2));
        if (same) {
            kept.forEach(row -> rows.add(TABLE, row));
            return kept.isEmpty() ? "" : kept.get(kept.size() - 1).text(ID);
        }
        String id = "";
        if (l1.isValue()) {
            id = maker.id(TABLE, year, l1.text());
            rows.add(TABLE, level("1", id, "", l1, year, maker));
        }
        if (l2.isValue()) {
            String parent = id;
            id = maker.id(TABLE, year, l1.text(), l2.text());
            rows.add(TABLE, level("2", id, parent, l2, year, maker));
        }
        return id;
    }

    private static String text(Map<Enum<?>, Typed> names, IndicatorField level) {
        return names.getOrDefault(level, Typed.ABSENT).text();
    }

    private List<Row> above(Extras extras, RowMaker maker) {
        List<Row> above = new ArrayList<>();
        for (int i = 1; extras.member(Attached.name(TABLE, i)).isPresent(); i++) {
            String kept = extras.member(Attached.name(TABLE, i)).get();
            above.add(maker.row(links, "", Map.of(), kept, Map.of()));
        }
        return above;
    }

    private Row level(String number, String id, String parent, Typed name, String year, RowMaker maker) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put(ID, id);
        own.put("FISCAL_YEAR", year);
        own.put(IndicatorTree.PARENT, parent);
        own.put(IndicatorTree.LEVEL, number);
        own.put("IS_LEAF", "2");
        return maker.row(links, "", Map.of(NAME, name), "", own);
    }

    /**
     * Writes the row of an indicator and returns its key: the one it has, unless another indicator of the subject has
     * it too. A new key is made of what the row says, so that evaluations which say the same share it.
     *
     * @param id the cell with its key
     * @param at where that cell stands
     * @param parent the key of the row above it; empty if there is none
     */
    String write(
            Function<Enum<?>, Typed> cells,
            Extras extras,
            Typed id,
            String at,
            String parent,
            String year,
            RowMaker maker,
            RowSet.Builder rows) {
        String kept = extras.member(TABLE).orElse("");
        String place = at.substring(0, at.lastIndexOf('/'));
        String made = maker.id(TABLE, year, parent, links.said(cells).toString());
        String key = id.isValue() ? id.text() : made;
        if (key.length() > LONGEST) {
            maker.omit(at, id, Reason.TOO_LONG);
            key = made;
        }
        Row row = row(key, cells, kept, place, parent, year, maker);
        Row other = written.putIfAbsent(key, row);
        if (other != null && !other.said().equals(row.said())) {
            maker.omit(at, id, Reason.REWRITTEN);
            key = made;
            row = row(key, cells, "", place, parent, year, maker);
        }
        rows.add(TABLE, row);
        return key;
    }

    private Row row(
            String key,
            Function<Enum<?>, Typed> cells,
            String kept,
            String place,
            String parent,
            String year,
            RowMaker maker) {
        Map<String, Typed> said = links.said(cells);
        if (!parent.isEmpty()) {
            said.put(IndicatorTree.PARENT, Typed.of(parent));
        }
        Map<String, String> own = new LinkedHashMap<>();
        own.put(ID, key);
        own.put("FISCAL_YEAR", year);
        own.put(IndicatorTree.LEVEL, "3");
        own.put("IS_LEAF", "1");
        return maker.row(links, place, said, kept, own);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowSet;

/**
 * Evaluations of special bonds: GD_PERF_EVAL with its details and files by EVAL_ID. Each detail is a scored node; it
 * stands under another one where their indicators do. Has no state of its own.
 */
final class BondEvaluations {
    static final String HEAD = "GD_PERF_EVAL";
    static final String DETAIL = "GD_PERF_EVAL_DTL";
    static final List<Link> INDICATOR = List.of(Link.of("PERF_IND_NAME", NodeColumn.NAME));

    private static final String BOND = "政府债券";
    private static final String ID = EvaluationFamily.ID;
    private static final String FILE = EvaluationFamily.FILE;

    private final TableSettings settings;
    private final Links head;
    private final Links detail;

    BondEvaluations(TableSettings settings) {
        this.settings = settings;
        this.head = Links.of(
                settings.dictionary().require(HEAD),
                EvaluationSide.OBJECT,
                List.of(Link.of("TOTAL_EVAL_VAL", EvaluationField.TOTAL)));
        this.detail = Links.of(
                settings.dictionary().require(DETAIL),
                List.of(
                        Link.of(BondIndicators.KPI, NodeColumn.ID),
                        Link.of("IND_WEIGHT", NodeColumn.WEIGHT),
                        Link.of("EVAL_VALUE", NodeColumn.SCORE),
                        Link.of("DEVI_ANALY", NodeColumn.REASON)));
    }

    void read(Reading reading, BondIndicators indicators) {
        reading.rows().rows(HEAD).forEach(row -> give(row, reading, indicators));
        reading.left(DETAIL, ID, "专项债券评价", "evaluation of a bond");
    }

    private void give(Row row, Reading reading, BondIndicators indicators) {
        String id = row.cell(ID).trimmed();
        List<Row> details = reading.take(DETAIL, ID, id);
        List<Row> files = reading.take(FILE, ID, id);
        RowMaker quiet = new RowMaker(settings, 0, new ArrayList<>());
        Paths paths = new Paths();
        Evaluation.Builder evaluation = Evaluation.builder().set(EvaluationField.OBJECT_KIND, BOND);
        head.read(row).forEach((slot, cell) -> evaluation.set((EvaluationField) slot, cell));
        paths.add(Place.ROOT, head, reading.keyOf(HEAD, row));
        Set<String> scored = details.stream()
                .map(line -> line.cell(BondIndicators.KPI).trimmed())
                .collect(Collectors.toSet());
        for (int i = 0; i < details.size(); i++) {
            Row line = details.get(i);
            paths.add(Place.ROOT.child(Evaluation.NODES.key()).child(i), detail, reading.keyOf(DETAIL, line));
            evaluation.row(
                    Evaluation.NODES, node(line, indicators.row(line, DETAIL, reading), scored, indicators, quiet));
        }
        String kept =
                Kept.of(row, head.said(slot -> EvaluationSide.cell(evaluation.build(), (EvaluationField) slot, quiet)));
        evaluation.extras(Attached.keep(Kept.with(Extras.NONE, HEAD, kept), FILE, files));
        List<Row> made = new ArrayList<>();
        made.add(row);
        made.addAll(details);
        made.addAll(files);
        reading.give(evaluation.build(), HEAD, made, paths);
    }

    private Cells<NodeColumn> node(
            Row line, Optional<Row> indicator, Set<String> scored, BondIndicators indicators, RowMaker quiet) {
        Cells.Builder<NodeColumn> cells = Cells.of(NodeColumn.class);
        detail.read(line).forEach((slot, cell) -> cells.set((NodeColumn) slot, cell));
        List<Row> above = indicator.map(indicators.tree()::above).orElse(List.of());
        String parent = indicator
                .map(row -> row.cell(IndicatorTree.PARENT).trimmed())
                .filter(scored::contains)
                .orElse("");
        indicator.ifPresent(row -> {
            cells.set(NodeColumn.NAME, row.cell("PERF_IND_NAME"));
            cells.set(NodeColumn.PARENT, parent);
        });
        Cells<NodeColumn> read = cells.build();
        Function<Enum<?>, Typed> said = points(read, "", quiet);
        Extras extras = Kept.with(Extras.NONE, DETAIL, Kept.of(line, detail.said(said)));
        if (indicator.isPresent()) {
            List<Row> kept = above.stream()
                    .filter(row -> !scored.contains(row.cell(BondIndicators.ID).trimmed()))
                    .toList();
            extras = indicators.keep(extras, indicator.get(), kept, said, !parent.isEmpty());
        }
        return cells.extras(extras).build();
    }

    private Function<Enum<?>, Typed> points(Cells<NodeColumn> node, String place, RowMaker maker) {
        return slot -> {
            if (!(slot instanceof NodeColumn column)) {
                return Typed.ABSENT;
            }
            boolean points = column == NodeColumn.WEIGHT || column == NodeColumn.SCORE;
            return points ? Numbers.points(node.get(column), detail.pathOf(slot, place), maker) : node.get(column);
        };
    }

    void write(Evaluation evaluation, RowMaker maker, RowSet.Builder rows) {
        Extras extras = evaluation.sheet().fields().extras();
        String kept = extras.member(HEAD).orElse("");
        RowMaker telling = kept.isEmpty() ? maker : maker.quiet();
        Map<String, Typed> said = head.said(slot -> EvaluationSide.cell(evaluation, (EvaluationField) slot, telling));
        String year = said.getOrDefault("FISCAL_YEAR", Typed.ABSENT).text();
        String made = maker.id(HEAD, EvaluationSide.objectOf(evaluation, settings));
        String id = kept.isEmpty() ? made : Kept.texts(kept).getOrDefault(ID, "");
        rows.table(HEAD).table(DETAIL).table(BondIndicators.TABLE);
        rows.add(HEAD, maker.row(head, "", said, kept, Map.of(ID, id)));
        Set<String> held = new HashSet<>(EvaluationSide.held(head, ""));
        held.add("/" + EvaluationField.OBJECT_KIND.key());
        EvaluationSide.told(evaluation, EvaluationField.OBJECT_KIND, BOND, maker);
        BondIndicators indicators = BondIndicators.of(settings, INDICATOR);
        Set<String> known = evaluation.nodes().stream()
                .map(node -> node.get(NodeColumn.ID).trimmed())
                .collect(Collectors.toSet());
        for (int i = 0; i < evaluation.nodes().size(); i++) {
            String place = "/" + Evaluation.NODES.key() + "/" + i;
            Cells<NodeColumn> node = evaluation.nodes().get(i);
            boolean under = known.contains(node.get(NodeColumn.PARENT).trimmed());
            detail(node, under, place, id, year, indicators, maker, rows);
            held.addAll(EvaluationSide.held(detail, place));
            held.add(place + "/" + NodeColumn.NAME.key());
            if (under) {
                held.add(place + "/" + NodeColumn.PARENT.key());
            }
        }
        Attached.write(extras, Links.of(settings.dictionary().require(FILE)), maker, rows);
        Leaves.unplaced(evaluation, held, List.of(HEAD, DETAIL, BondIndicators.TABLE, FILE), maker);
    }

    private void detail(
            Cells<NodeColumn> node,
            boolean under,
            String place,
            String evaluation,
            String year,
            BondIndicators indicators,
            RowMaker maker,
            RowSet.Builder rows) {
        Extras extras = node.extras();
        String kept = extras.member(DETAIL).orElse("");
        Function<Enum<?>, Typed> cells = points(node, place, kept.isEmpty() ? maker : maker.quiet());
        Map<String, Typed> said = detail.said(cells);
        boolean named = kept.isEmpty()
                || extras.member(BondIndicators.TABLE).isPresent()
                || node.get(NodeColumn.NAME).isValue();
        if (named) {
            indicators.again(extras, maker, rows);
            Typed parent = node.get(NodeColumn.PARENT);
            String at = place + "/" + NodeColumn.ID.key();
            said.put(
                    BondIndicators.KPI,
                    Typed.of(indicators.write(
                            cells,
                            extras,
                            node.get(NodeColumn.ID),
                            at,
                            under ? parent.text() : "",
                            year,
                            maker,
                            rows)));
        }
        Map<String, String> own = new LinkedHashMap<>();
        own.put("EVAL_DTL_ID", maker.id(DETAIL, evaluation, place));
        own.put(ID, evaluation);
        own.put("FISCAL_YEAR", year);
        rows.add(DETAIL, maker.row(detail, place, said, kept, own));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.row.Row;

/** The fund rows of self-evaluations (PM_PERF_SELF_BGT): amounts in 元, the rate as a ratio, the score in points. Pure functions. */
final class SelfEvaluationFunds {
    static final String TABLE = "PM_PERF_SELF_BGT";

    /** What a fund row has a column for. */
    static final Set<FundColumn> COLUMNS = Set.of(
            FundColumn.INITIAL_BUDGET, FundColumn.BUDGET, FundColumn.EXECUTED, FundColumn.RATE, FundColumn.SCORE);

    /** The label of a fund line, which the model holds beside its columns. */
    private enum Label {
        ITEM
    }

    private SelfEvaluationFunds() {}

    /** The links of a fund row. */
    static Links links(DataDictionary dictionary) {
        return Links.of(
                dictionary.require(TABLE),
                Link.OBJECT,
                List.of(
                        new Link("FOUND_TYPE_NAME", Label.ITEM, "item"),
                        link("REPLY_AMT", FundColumn.INITIAL_BUDGET),
                        link("CUR_AMT", FundColumn.BUDGET),
                        link("YEAR_EXE_AMT", FundColumn.EXECUTED),
                        link("EXE_AMT_RATE", FundColumn.RATE),
                        link("EXE_SCORE", FundColumn.SCORE)));
    }

    private static Link link(String column, FundColumn slot) {
        return new Link(column, slot, slot.key());
    }

    /** The fund line of a row; what the row says besides stays with it. */
    static FundLine read(Row row, GoalDraft draft, Links links, RowMaker again) {
        Map<Enum<?>, Typed> cells = links.read(row);
        FundLine.Builder line = FundLine.builder().item(cells.getOrDefault(Label.ITEM, Typed.ABSENT));
        for (FundColumn column : FundColumn.values()) {
            Typed cell = cells.getOrDefault(column, Typed.ABSENT);
            line.set(column, isAmount(column) ? Numbers.fromYuan(cell) : cell);
        }
        Map<String, Typed> said = links.said(cells(line.build(), "", draft.cells(), again));
        return line.extras(Extras.of(Map.of(TABLE, Kept.of(row, said)))).build();
    }

    private static boolean isAmount(FundColumn column) {
        return column == FundColumn.INITIAL_BUDGET || column == FundColumn.BUDGET || column == FundColumn.EXECUTED;
    }

    /** What a fund line says to its row. */
    private static Function<Enum<?>, Typed> cells(
            FundLine line, String place, Function<Enum<?>, Typed> goal, RowMaker maker) {
        return slot -> {
            if (slot == Label.ITEM) {
                return line.item();
            }
            if (!(slot instanceof FundColumn column)) {
                return goal.apply(slot);
            }
            String path = place + "/" + column.key();
            if (isAmount(column)) {
                return Numbers.yuan(line.cell(column), line.item(), path, maker);
            }
            return column == FundColumn.RATE
                    ? Numbers.ratio(line.cell(column), path, maker)
                    : Numbers.points(line.cell(column), path, maker);
        };
    }

    /** The row of a fund line. */
    static Row write(
            FundLine line, int position, Function<Enum<?>, Typed> cells, Links links, String object, RowMaker maker) {
        String place = "/funds/" + position;
        RowMaker telling = line.extras().member(TABLE).isPresent() ? maker.quiet() : maker;
        Map<String, Typed> said = links.said(cells(line, place, cells, telling));
        return maker.row(
                links,
                place,
                said,
                line.extras().member(TABLE).orElse(""),
                Map.of("BGT_EVAL_ID", maker.id(TABLE, object, Integer.toString(position))));
    }
}

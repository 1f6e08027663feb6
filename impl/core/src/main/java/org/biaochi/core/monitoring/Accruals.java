// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.monitoring.AccrualKind;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Term;
import org.biaochi.core.goal.CostKind;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;

/** How targets fall due: as the report says, else as the goal says, else by the profile's rows. It is never guessed. Immutable. */
public final class Accruals {
    /** Under a profile. */
    public static final Compiled<Accruals> KEY = Compiled.of("accruals", Accruals::new);

    private final List<Row> rows;

    private Accruals(Profile profile) {
        Table table = profile.find(MonitoringParameters.ACCRUAL).orElse(new Table(List.of()));
        this.rows = IntStream.range(0, table.rows().size())
                .mapToObj(i -> Row.read(table, i))
                .toList();
    }

    private record Row(Asked l1, Asked l2, Asked name, Asked unit, AccrualKind kind) {
        static Row read(Table table, int row) {
            String kind = table.cell(row, "kind");
            return new Row(
                    Asked.of(table.cell(row, "l1")),
                    Asked.of(table.cell(row, "l2")),
                    Asked.of(table.cell(row, "name")),
                    Asked.of(table.cell(row, "unit")),
                    Accruals.read(kind)
                            .orElseThrow(() -> Term.refused(
                                    "monitoring.accrual 的 kind 应为 CUMULATIVE、LEVEL、MILESTONE，不能写 \"" + kind + "\"",
                                    "monitoring.accrual: kind must be CUMULATIVE, LEVEL or MILESTONE, not \"" + kind
                                            + "\"")));
        }

        boolean fits(RowView row, String unitName) {
            return l1.fits(row.l1().orElse(""))
                    && l2.fits(row.l2().orElse(""))
                    && unit.fits(unitName)
                    && name.fits(row.bareName());
        }
    }

    /** What a cell asks of a text: nothing if it is empty, {@code *} being any text. */
    private interface Asked {
        boolean fits(String text);

        static Asked of(String cell) {
            if (cell.isEmpty()) {
                return text -> true;
            }
            if (cell.indexOf('*') < 0) {
                return cell::equals;
            }
            return Pattern.compile("\\Q" + cell.replace("*", "\\E.*\\Q") + "\\E")
                    .asMatchPredicate()::test;
        }
    }

    /** The kind of a row, {@code typed} being what the form says; MISSING if neither form nor profile says it. */
    public Value<AccrualKind> of(String typed, RowView row) {
        if (!typed.isEmpty()) {
            return read(typed).map(Value::present).orElse(Value.missing("accrual"));
        }
        Truth accumulates = row.accumulates();
        if (!accumulates.isUnknown()) {
            return Value.present(accumulates.isTrue() ? AccrualKind.CUMULATIVE : AccrualKind.LEVEL);
        }
        if (statesUnitCost(row)) {
            return Value.present(AccrualKind.LEVEL);
        }
        String unit = row.unit().map(MeasureUnit::name).orElse("");
        for (Row one : rows) {
            if (one.fits(row, unit)) {
                return Value.present(one.kind());
            }
        }
        return Value.missing("accrual");
    }

    private static boolean statesUnitCost(RowView row) {
        return !row.text(IndicatorField.COST_KIND).isEmpty() && row.costKind().equals(Optional.of(CostKind.UNIT));
    }

    private static Optional<AccrualKind> read(String text) {
        return Arrays.stream(AccrualKind.values())
                .filter(kind -> kind.name().equals(text)
                        || kind.term().equals(text)
                        || kind.term().equals(text + "型"))
                .findFirst();
    }
}

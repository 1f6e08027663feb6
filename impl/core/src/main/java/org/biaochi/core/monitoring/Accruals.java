// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.monitoring.AccrualKind;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Term;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;

/** How targets fall due: as the report says, else as the goal says, else by the profile's rows. It is never guessed. Immutable. */
public final class Accruals {
    /** Under a profile. */
    public static final Compiled<Accruals> KEY = Compiled.of("accruals", Accruals::new);

    private final Table table;
    private final AccrualKind[] kinds;

    private Accruals(Profile profile) {
        this.table = profile.find(MonitoringParameters.ACCRUAL).orElse(new Table(List.of()));
        this.kinds = new AccrualKind[table.rows().size()];
        for (int i = 0; i < kinds.length; i++) {
            String kind = table.cell(i, "kind");
            kinds[i] = read(kind)
                    .orElseThrow(() -> Term.refused(
                            "monitoring.accrual 的 kind 应为 CUMULATIVE、LEVEL、MILESTONE，不能写 \"" + kind + "\"",
                            "monitoring.accrual: kind must be CUMULATIVE, LEVEL or MILESTONE, not \"" + kind + "\""));
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
        String unit = row.unit().map(MeasureUnit::name).orElse("");
        for (int i = 0; i < kinds.length; i++) {
            if (fits(i, "l1", row.l1().orElse("")) && fits(i, "l2", row.l2().orElse("")) && fits(i, "unit", unit)) {
                return Value.present(kinds[i]);
            }
        }
        return Value.missing("accrual");
    }

    private boolean fits(int row, String column, String text) {
        String asked = table.cell(row, column);
        return asked.isEmpty() || asked.equals(text);
    }

    private static Optional<AccrualKind> read(String text) {
        return Arrays.stream(AccrualKind.values())
                .filter(kind -> kind.name().equals(text)
                        || kind.term().equals(text)
                        || kind.term().equals(text + "型"))
                .findFirst();
    }
}

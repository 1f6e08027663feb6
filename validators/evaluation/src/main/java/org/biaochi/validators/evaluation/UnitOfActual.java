// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.util.Optional;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.goal.Reading;

/** PM-SEL-117: what was achieved is told in the unit of its target, or in one that the profile calls the same. */
final class UnitOfActual extends RowRule {
    private final Parameter<Table> synonyms = Parameter.of("PM-SEL-117.synonyms", ParameterType.TABLE);

    UnitOfActual() {
        super("PM-SEL-117");
    }

    @Override
    Conclusion judge(AchievedRow row, RuleContext<SelfEvaluation> context) {
        if (!row.choice().isNumeric()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Optional<MeasureUnit> asked = row.row().unit();
        Optional<MeasureUnit> typed = row.actualUnit();
        if (typed.isEmpty() && isOfColumn(row)) {
            return Conclusion.passed();
        }
        if (asked.isEmpty() || typed.isEmpty()) {
            return Conclusion.undecided(new Lacks()
                    .unless(asked.isPresent(), IndicatorField.UNIT.key())
                    .unless(typed.isPresent(), AchievedColumn.ACTUAL_UNIT.key())
                    .missing());
        }
        if (typed.get().isSameAs(asked.get()) || isSynonym(typed.get(), asked.get(), context.value(synonyms))) {
            return Conclusion.passed();
        }
        AchievedColumn column = Reading.said(row.achieved().cell(AchievedColumn.ACTUAL_UNIT))
                ? AchievedColumn.ACTUAL_UNIT
                : AchievedColumn.ACTUAL;
        return Conclusion.failed(Defect.at(row.achieved().place(column))
                .with(name(row)
                        .with("unit", typed.get().spelling())
                        .with("asked", asked.get().spelling())));
    }

    /** A bare number beside a unit column is in the unit of that column. */
    private static boolean isOfColumn(AchievedRow row) {
        return Reading.said(row.row().indicator().cell(IndicatorField.UNIT))
                && row.achieved().cell(AchievedColumn.ACTUAL_UNIT).isAbsent()
                && row.actual().isPresent();
    }

    private static boolean isSynonym(MeasureUnit one, MeasureUnit other, Table table) {
        for (int i = 0; i < table.rows().size(); i++) {
            String unit = table.cell(i, "unit");
            String same = table.cell(i, "same");
            if (is(one, unit) && is(other, same) || is(one, same) && is(other, unit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(MeasureUnit unit, String word) {
        return unit.name().equals(word) || unit.spelling().equals(word);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.ExchangeColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/** PM-EVA-105: before a report is final, views were exchanged with the evaluated unit. */
final class NoExchangeOfViews extends ReportRule {
    NoExchangeOfViews() {
        super("PM-EVA-105");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        Truth isFinal = view.isFinal();
        if (isFinal.isFalse()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Conclusion ifFinal = ifFinal(view, view.evaluation().exchanges(), context);
        return isFinal.isUnknown() && !ifFinal.equals(Conclusion.passed())
                ? Conclusion.undecided(Missing.field(EvaluationField.STATE.key()))
                : ifFinal;
    }

    private static Conclusion ifFinal(
            EvaluationView view, Rows<ExchangeColumn> exchanges, RuleContext<Evaluation> context) {
        if (exchanges.isAbsent()) {
            return Conclusion.undecided(Missing.field(Evaluation.EXCHANGES.key()));
        }
        Value<LocalDate> last = view.day(EvaluationField.FINAL_DATE);
        List<Missing> missing = new ArrayList<>();
        for (Cells<ExchangeColumn> exchange : exchanges) {
            context.step(1);
            Typed cell = exchange.get(ExchangeColumn.DATE);
            Value<LocalDate> day = Reading.day(ExchangeColumn.DATE, cell);
            if (day.isPresent() && last.isPresent() && !day.get().isAfter(last.get())) {
                return Conclusion.passed();
            }
            if (!day.isPresent() && Reading.state(cell) != Typed.State.BLANK) {
                missing.add(Missing.field(ExchangeColumn.DATE.key()));
            }
        }
        boolean dated = last.isPresent() || view.state(EvaluationField.FINAL_DATE) == Typed.State.BLANK;
        if (!dated && !exchanges.isEmpty()) {
            return Conclusion.undecided(Missing.field(EvaluationField.FINAL_DATE.key()));
        }
        if (!missing.isEmpty()) {
            return Conclusion.undecided(missing.get(0));
        }
        Defect defect = Defect.at(Evaluation.EXCHANGES.place());
        return Conclusion.failed(
                last.isPresent()
                        ? defect.with(Arguments.NONE.with("finalDate", last.get()))
                        : defect.pattern("undated"));
    }
}

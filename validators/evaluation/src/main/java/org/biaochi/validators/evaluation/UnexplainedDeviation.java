// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.ScoreChoice;
import org.biaochi.core.formula.progress.ReasonMandatory;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/** PM-SEL-107: what is unfinished (F23) or far over its target (F19) has a cause and a measure. */
final class UnexplainedDeviation extends RowRule {
    UnexplainedDeviation() {
        super("PM-SEL-107");
    }

    @Override
    Conclusion judge(AchievedRow row, RuleContext<SelfEvaluation> context) {
        Truth reached = row.reached();
        if (reached.isUnknown()) {
            boolean asked = row.choice().isNumeric() || row.choice() == ScoreChoice.WORDS;
            String key = !asked ? "value" : row.choice() == ScoreChoice.WORDS ? "level" : "actual";
            return Conclusion.undecided(new Lacks().unless(false, key).missing());
        }
        Value<ReasonMandatory.Answer> over = row.farOver();
        if (reached.isTrue() && !over.isPresent()) {
            return Conclusion.undecided(new Lacks().unless(over, over.code()).missing());
        }
        if (reached.isTrue() && over.get() == ReasonMandatory.Answer.NONE) {
            return Conclusion.passed();
        }
        Typed together = row.achieved().cell(AchievedColumn.DEVIATION);
        Typed cause = row.achieved().cell(AchievedColumn.CAUSE);
        Typed measure = row.achieved().cell(AchievedColumn.MEASURE);
        if (Reading.said(together) || Reading.said(cause) && Reading.said(measure)) {
            return Conclusion.passed();
        }
        if (Reading.said(cause) && measure.isAbsent()) {
            return Conclusion.undecided(
                    new Lacks().unless(false, AchievedColumn.MEASURE.key()).missing());
        }
        if (together.isAbsent() && cause.isAbsent()) {
            return Conclusion.undecided(
                    new Lacks().unless(false, AchievedColumn.DEVIATION.key()).missing());
        }
        AchievedColumn column = !together.isAbsent()
                ? AchievedColumn.DEVIATION
                : Reading.said(cause) ? AchievedColumn.MEASURE : AchievedColumn.CAUSE;
        return Conclusion.failed(Defect.at(row.achieved().place(column))
                .pattern(reached.isTrue() ? "over" : "default")
                .with(name(row)));
    }
}

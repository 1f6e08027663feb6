// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.evaluation.Engagement;
import org.biaochi.api.evaluation.EngagementField;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.facts.CreditList;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.text.Folding;

/** PM-EVA-205: the institution was not on the list of bad credit when it was engaged. */
final class FirmOnBadList extends EngagementRule {
    FirmOnBadList() {
        super("PM-EVA-205", Needs.NOTHING.fact(EvaluationFacts.CREDIT_LIST));
    }

    @Override
    Conclusion judge(Engagement engagement, EvaluationView view, RuleContext<Evaluation> context) {
        Fact<CreditList> list = context.fact(EvaluationFacts.CREDIT_LIST);
        if (list.state() == Fact.State.EMPTY) {
            return Conclusion.passed();
        }
        if (!list.isPresent()) {
            return Conclusion.undecided(Missing.fact(EvaluationFacts.CREDIT_LIST));
        }
        String firm = Reading.text(engagement.field(EngagementField.FIRM));
        String id = Reading.text(engagement.field(EngagementField.FIRM_ID));
        if (firm.isEmpty() && id.isEmpty()) {
            return Conclusion.undecided(Missing.field(EngagementField.FIRM.key()));
        }
        List<CreditList.Entry> listed = list.get().entries().stream()
                .filter(entry -> !is(entry, id, firm).isFalse())
                .toList();
        if (listed.isEmpty()) {
            return Conclusion.passed();
        }
        Value<LocalDate> day = Reading.day(EngagementField.DATE, engagement.field(EngagementField.DATE));
        if (!day.isPresent()) {
            return Conclusion.undecided(Missing.field(EngagementField.DATE.key()));
        }
        Truth on = Truth.any(listed, entry -> is(entry, id, firm).and(stands(entry, day.get())));
        if (on.isUnknown()) {
            // An entry with a number alone is compared with a number, one with a name alone with a name.
            boolean unnamed =
                    listed.stream().anyMatch(entry -> is(entry, id, firm).isUnknown());
            EngagementField lacking = firm.isEmpty() ? EngagementField.FIRM : EngagementField.FIRM_ID;
            return Conclusion.undecided(
                    unnamed ? Missing.field(lacking.key()) : Missing.fact(EvaluationFacts.CREDIT_LIST));
        }
        return on.isTrue()
                ? Conclusion.failed(Defect.at(Evaluation.ENGAGEMENT.child(EngagementField.FIRM.key()))
                        .with(Arguments.of("firm", Excerpt.brief(firm.isEmpty() ? id : firm))
                                .with("date", day.get())))
                : Conclusion.passed();
    }

    private static Truth is(CreditList.Entry entry, String id, String firm) {
        return Names.same(id, firm, Folding.normalise(entry.id()), Folding.normalise(entry.name()));
    }

    private static Truth stands(CreditList.Entry entry, LocalDate day) {
        if (day.isBefore(entry.from())) {
            return Truth.FALSE;
        }
        return Truth.of(entry.until(), until -> !day.isAfter(until), Truth.TRUE);
    }
}

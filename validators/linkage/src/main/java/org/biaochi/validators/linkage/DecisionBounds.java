// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.linkage.ReleaseColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.StatedTimes;
import org.biaochi.core.linkage.LinkageView;

/**
 * OC-LNK-003: the days and the year of a decision can be, no more is decided than was asked for, and no more released than was
 * decided.
 */
final class DecisionBounds extends DecisionRule {
    private static final Place RELEASES = Place.ROOT.child("releases");

    DecisionBounds() {
        super("OC-LNK-003");
    }

    @Override
    Conclusion judge(LinkageView view, RuleContext<LinkageDecision> context) {
        StatedTimes times = new StatedTimes(context.asOf());
        times(view, times);
        List<Defect> defects = new ArrayList<>(times.defects());
        Value<Rational> next = view.amount(LinkageField.NEXT_AMOUNT);
        Value<Rational> request = view.amount(LinkageField.REQUEST);
        Value<Rational> released = released(view);
        above(next, request, "beyond", LinkageField.NEXT_AMOUNT, defects);
        above(released, next, "released", LinkageField.RELEASED_AMOUNT, defects);
        boolean any = times.isAny() || next.isPresent() && (request.isPresent() || released.isPresent());
        return any ? Conclusion.of(defects, List.of()) : Conclusion.notApplicable(Reason.NO_PLACE);
    }

    private static void times(LinkageView view, StatedTimes times) {
        LinkageDecision decision = view.decision();
        LinkageField year = LinkageField.BUDGET_YEAR;
        times.year(year, decision.field(year), LinkageView.place(year), 1);
        LinkageField end = LinkageField.FINAL_DATE;
        LinkageField decided = LinkageField.DECISION_DATE;
        Value<LocalDate> ended = times.past(end, decision.field(end), LinkageView.place(end));
        Value<LocalDate> day = times.past(decided, decision.field(decided), LinkageView.place(decided));
        times.order(end, ended, decided, day, LinkageView.place(decided));
        for (int i = 0; i < decision.releases().size(); i++) {
            Place place = RELEASES.child(i).child(ReleaseColumn.DATE.key());
            Cells<ReleaseColumn> release = decision.releases().get(i);
            Value<LocalDate> paid = times.past(ReleaseColumn.DATE, release.get(ReleaseColumn.DATE), place);
            times.order(decided, day, ReleaseColumn.DATE, paid, place);
        }
    }

    /** What was released: the list of releases, else the amount released so far. */
    private static Value<Rational> released(LinkageView view) {
        List<Cells<ReleaseColumn>> releases = view.decision().releases();
        if (releases.isEmpty()) {
            return view.amount(LinkageField.RELEASED_AMOUNT);
        }
        Value<Rational> sum = Value.present(Rational.ZERO);
        for (Cells<ReleaseColumn> release : releases) {
            Value<Rational> one = view.amount(release, ReleaseColumn.AMOUNT);
            Value<Rational> stopped = Given.stop(sum, one);
            sum = stopped != null ? stopped : Value.present(sum.get().plus(one.get()));
        }
        return sum;
    }

    private static void above(
            Value<Rational> amount, Value<Rational> bound, String pattern, LinkageField field, List<Defect> defects) {
        if (amount.isPresent() && bound.isPresent() && amount.get().isAbove(bound.get())) {
            defects.add(Defect.at(LinkageView.place(field))
                    .pattern(pattern)
                    .with(Arguments.NONE
                            .with("amount", Shown.yuan(amount.get()))
                            .with("bound", Shown.yuan(bound.get()))));
        }
    }
}

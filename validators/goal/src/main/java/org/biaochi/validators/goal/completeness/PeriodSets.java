// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * GR-CMP-018: a project of several years has annual and overall indicators, and every row stands in the set its period flag
 * names. The flags are judged even if the period is unknown.
 */
public final class PeriodSets extends GoalRule {
    /** The rule. */
    public PeriodSets() {
        super("GR-CMP-018");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        Truth multiYear = view.multiYear();
        boolean bothFilled = true;
        for (PeriodSet set : PeriodSet.values()) {
            boolean empty = view.rows(set).isEmpty();
            bothFilled &= !empty;
            if (empty && multiYear.isTrue() && view.partial()) {
                missing.add(Missing.REST_OF_FORM);
            } else if (empty && multiYear.isTrue()) {
                defects.add(
                        Defect.at(Place.ROOT.child(set.key())).pattern(set == PeriodSet.ANNUAL ? "annual" : "overall"));
            }
        }
        List<Place> misplaced = misplaced(view);
        if (!misplaced.isEmpty()) {
            defects.add(Defect.over(misplaced).pattern("flag"));
        }
        if (multiYear.isUnknown() && !bothFilled) {
            missing.addAll(view.missing(GoalField.PERIOD_START, GoalField.PERIOD_END));
            boolean flagged = view.presence(IndicatorField.PERIOD) != Typed.State.ABSENT;
            if (missing.isEmpty() && !flagged) {
                return Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM);
            }
        }
        return Conclusion.of(defects, missing);
    }

    private static List<Place> misplaced(GoalView view) {
        List<Place> places = new ArrayList<>();
        for (PeriodSet set : PeriodSet.values()) {
            for (RowView row : view.rows(set)) {
                if (row.indicator().set() != set) {
                    places.add(row.place(IndicatorField.PERIOD));
                }
            }
        }
        return places;
    }
}

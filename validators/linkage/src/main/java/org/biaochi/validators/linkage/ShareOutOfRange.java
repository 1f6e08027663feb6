// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.KpiColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.supervision.CircularView;
import org.biaochi.core.supervision.PublishedKpi;
import org.biaochi.core.text.Excerpt;

/** PM-CIR-102: a share lies between 0 and 1; a share of nothing is printed as not applicable. */
final class ShareOutOfRange extends CircularRule {
    ShareOutOfRange() {
        super("PM-CIR-102");
    }

    @Override
    Conclusion judge(CircularView view, RuleContext<Circular> context) {
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        boolean any = false;
        List<Cells<KpiColumn>> kpis = view.circular().kpis();
        for (int i = 0; i < kpis.size(); i++) {
            context.step(1);
            PublishedKpi kpi = new PublishedKpi(kpis.get(i), view);
            Truth share = kpi.isShare();
            if (share == Truth.UNKNOWN) {
                missing.add(Missing.field(KpiColumn.FORMULA.key()));
            } else if (share == Truth.TRUE) {
                share(kpi, CircularView.KPIS.child(i), defects, missing);
            }
            any |= share != Truth.FALSE;
        }
        return any ? Conclusion.of(defects, List.copyOf(missing)) : Conclusion.notApplicable(Reason.NO_PLACE);
    }

    private static void share(PublishedKpi kpi, Place place, List<Defect> defects, TreeSet<Missing> missing) {
        Value<Rational> numerator = kpi.number(KpiColumn.NUMERATOR);
        Value<Rational> denominator = kpi.number(KpiColumn.DENOMINATOR);
        Value<Rational> value = kpi.number(KpiColumn.VALUE);
        Arguments arguments =
                Arguments.of("name", Excerpt.of(kpi.name())).with("value", Excerpt.of(kpi.text(KpiColumn.VALUE)));
        boolean printed = !kpi.isPrintedNotApplicable() && kpi.state(KpiColumn.VALUE) == Typed.State.VALUE;
        if (printed
                && value.isPresent()
                && (value.get().signum() < 0 || value.get().isAbove(Rational.ONE))) {
            defects.add(Defect.at(place.child(KpiColumn.VALUE.key()))
                    .pattern("range")
                    .with(arguments));
            return;
        }
        if (numerator.isPresent() && denominator.isPresent() && numerator.get().isAbove(denominator.get())) {
            defects.add(Defect.at(place)
                    .pattern("beyond")
                    .with(arguments
                            .with("numerator", Excerpt.of(kpi.text(KpiColumn.NUMERATOR)))
                            .with("denominator", Excerpt.of(kpi.text(KpiColumn.DENOMINATOR)))));
            return;
        }
        if (printed && denominator.isPresent() && denominator.get().signum() == 0) {
            defects.add(Defect.at(place.child(KpiColumn.VALUE.key()))
                    .pattern("zero")
                    .with(arguments));
            return;
        }
        if (!kpi.isPrintedNotApplicable() && !value.isPresent()) {
            missing.add(Missing.field(KpiColumn.VALUE.key()));
        } else if (!denominator.isPresent()) {
            missing.add(Missing.field(KpiColumn.DENOMINATOR.key()));
        }
    }
}

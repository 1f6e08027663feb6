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
import org.biaochi.api.subject.Typed;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.KpiColumn;
import org.biaochi.core.supervision.CircularView;
import org.biaochi.core.supervision.PublishedKpi;
import org.biaochi.core.text.Excerpt;

/** PM-CIR-101: a published indicator says on which day it rests, and both of its numbers. */
final class BareKpi extends CircularRule {
    private static final List<KpiColumn> ASKED =
            List.of(KpiColumn.SNAPSHOT_DATE, KpiColumn.NUMERATOR, KpiColumn.DENOMINATOR);

    BareKpi() {
        super("PM-CIR-101");
    }

    @Override
    Conclusion judge(CircularView view, RuleContext<Circular> context) {
        List<Cells<KpiColumn>> kpis = view.circular().kpis();
        if (kpis.isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        for (int i = 0; i < kpis.size(); i++) {
            context.step(1);
            PublishedKpi kpi = new PublishedKpi(kpis.get(i), view);
            List<String> lacking = new ArrayList<>();
            for (KpiColumn column : ASKED) {
                Typed.State state = kpi.state(column);
                if (state == Typed.State.BLANK) {
                    lacking.add(column.term());
                } else if (state == Typed.State.ABSENT) {
                    missing.add(Missing.field(column.key()));
                }
            }
            if (!lacking.isEmpty()) {
                defects.add(Defect.at(CircularView.KPIS.child(i))
                        .with(Arguments.of("name", Excerpt.of(kpi.name())).with("fields", String.join("、", lacking))));
            }
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }
}

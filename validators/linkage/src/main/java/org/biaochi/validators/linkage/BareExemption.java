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
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.ExemptionColumn;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.supervision.DisclosureView;
import org.biaochi.core.supervision.ExemptionCodes;
import org.biaochi.core.text.Excerpt;

/** PM-PUB-102: what is not published has a reason that the place knows and somebody who approved. */
final class BareExemption extends DisclosureRule {
    BareExemption() {
        super("PM-PUB-102");
    }

    @Override
    Conclusion judge(DisclosureView view, RuleContext<Disclosure> context) {
        List<Cells<ExemptionColumn>> exemptions = view.disclosure().exemptions();
        if (exemptions.isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        ExemptionCodes codes = context.profile().compiled(ExemptionCodes.KEY);
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        for (int i = 0; i < exemptions.size(); i++) {
            context.step(1);
            List<String> lacking = new ArrayList<>();
            for (ExemptionColumn column : DisclosureView.APPROVAL) {
                Typed.State state = Reading.state(exemptions.get(i).get(column));
                if (state == Typed.State.BLANK) {
                    lacking.add(column.term());
                } else if (state == Typed.State.ABSENT) {
                    missing.add(Missing.field(column.key()));
                }
            }
            if (!lacking.isEmpty()) {
                defects.add(Defect.at(DisclosureView.EXEMPTIONS.child(i))
                        .with(Arguments.of("fields", String.join("、", lacking))));
            }
            String code = Reading.text(exemptions.get(i).get(ExemptionColumn.REASON_CODE));
            if (!code.isEmpty() && !codes.knows(code)) {
                defects.add(Defect.at(DisclosureView.EXEMPTIONS.child(i).child(ExemptionColumn.REASON_CODE.key()))
                        .pattern("code")
                        .with(Arguments.of("code", Excerpt.of(code)).with("codes", String.join("、", codes.codes()))));
            }
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-121: what has funds carried over, or is new and not ready, is listed for key monitoring. */
final class KeyMonitoring extends ReportRule {
    private final Parameter<List<String>> ready = Parameter.of("PM-MON-121.ready", ParameterType.WORDS);

    KeyMonitoring() {
        super("PM-MON-121");
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        Place place = MonitoringView.place(MonitoringField.CARRY_OVER);
        FundAmount carried = FundView.amount(place, view.report().field(MonitoringField.CARRY_OVER), false);
        if (!carried.isNumber()) {
            missing.add(Missing.field(MonitoringField.CARRY_OVER.key()));
        } else if (carried.yuan().signum() > 0) {
            defects.add(Defect.at(place).pattern("carryOver").with(Arguments.NONE.with("amount", carried.yuan())));
        }
        Truth isNew = view.yesOrNo(MonitoringField.IS_NEW);
        if (isNew.isUnknown()) {
            isNew = view.goal().continuing().not();
        }
        String readiness = view.text(MonitoringField.READINESS);
        boolean prepared = context.find(ready).orElse(List.of()).contains(readiness);
        if (isNew.isUnknown() && !prepared) {
            missing.add(Missing.field(MonitoringField.IS_NEW.key()));
        } else if (isNew.isTrue() && !prepared) {
            defects.add(
                    Defect.at(MonitoringView.place(MonitoringField.READINESS)).pattern("readiness"));
            if (readiness.isEmpty()) {
                missing.add(Missing.field(MonitoringField.READINESS.key()));
            }
        }
        return Conclusion.of(defects, missing);
    }
}

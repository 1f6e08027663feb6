// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundBlock;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-103: in each column of amounts the total is the sum of the sources. */
final class FundTotals extends ReportRule {
    private final Parameter<BigDecimal> tolerance = Parameter.of("PM-MON-103.tolerance", ParameterType.DECIMAL);

    FundTotals() {
        super("PM-MON-103");
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        Optional<BigDecimal> allowed = context.find(tolerance);
        if (allowed.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        if (view.funds().budget().sources().isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        column(FundColumn.INITIAL_BUDGET, view.funds().initial(), view, allowed.get(), defects, missing);
        column(FundColumn.BUDGET, view.funds().budget(), view, allowed.get(), defects, missing);
        column(FundColumn.EXECUTED, view.funds().executed(), view, allowed.get(), defects, missing);
        return Conclusion.of(defects, missing);
    }

    private static void column(
            FundColumn column,
            FundBlock block,
            MonitoringView view,
            BigDecimal tolerance,
            List<Defect> defects,
            List<Missing> missing) {
        if (!view.funds().carries(column)) {
            return;
        }
        Optional<FundAmount> total = block.total().filter(FundAmount::isNumber);
        if (total.isEmpty()) {
            missing.add(Missing.field(column.key()));
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        boolean every = true;
        for (FundAmount source : block.sources()) {
            every &= source.isNumber();
            sum = sum.add(source.isNumber() ? source.yuan() : BigDecimal.ZERO);
        }
        sum = sum.setScale(2, RoundingMode.HALF_UP);
        BigDecimal over = sum.subtract(total.get().yuan());
        boolean less = over.negate().compareTo(tolerance) > 0;
        if (over.compareTo(tolerance) > 0 || every && !block.isPart() && less) {
            defects.add(Defect.at(total.get().place())
                    .with(Arguments.NONE
                            .with("total", total.get().yuan())
                            .with("sum", sum)
                            .with("difference", over.abs().setScale(2, RoundingMode.HALF_UP))));
        } else if (!every && over.signum() < 0) {
            missing.add(Missing.field(column.key()));
        }
    }
}

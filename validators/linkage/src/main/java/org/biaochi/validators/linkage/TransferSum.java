// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.math.BigDecimal;
import org.biaochi.api.linkage.AllocationColumn;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.linkage.LinkageView;

/** PM-LNK-107: the shares in a pool of transfers, each as it is paid, add up to the pool to the cent. */
final class TransferSum extends DecisionRule {
    TransferSum() {
        super("PM-LNK-107");
    }

    @Override
    Conclusion judge(LinkageView view, RuleContext<LinkageDecision> context) {
        boolean stated = view.state(LinkageField.POOL) == Typed.State.VALUE;
        if (!stated && view.decision().allocations().isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        Value<Rational> pool = view.amount(LinkageField.POOL);
        if (!pool.isPresent()) {
            return Conclusion.undecided(Lacks.of(pool));
        }
        if (view.decision().allocations().isEmpty()) {
            return Conclusion.undecided(Missing.field(LinkageView.ALLOCATIONS.name()));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Cells<AllocationColumn> row : view.decision().allocations()) {
            context.step(1);
            Value<Rational> amount = view.amount(row, AllocationColumn.AMOUNT);
            if (!amount.isPresent()) {
                return Conclusion.undecided(Lacks.of(amount));
            }
            sum = sum.add(Shown.yuan(amount.get()));
        }
        BigDecimal whole = Shown.yuan(pool.get());
        return sum.compareTo(whole) == 0
                ? Conclusion.passed()
                : Conclusion.failed(Defect.at(LinkageView.place(LinkageField.POOL))
                        .with(Arguments.NONE
                                .with("sum", sum)
                                .with("pool", whole)
                                .with("difference", sum.subtract(whole))));
    }
}

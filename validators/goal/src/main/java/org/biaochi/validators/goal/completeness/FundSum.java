// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
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
import org.biaochi.core.goal.GoalView;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * GR-CMP-003: in each fund block the sources add up to the total. Sources that exceed the total are found even if some are
 * blank; sources that fall short only if every one is given and the block is not a mere 其中 of the total. A negative amount is none:
 * nothing adds up to it and nothing passes with it.
 */
public final class FundSum extends GoalRule {
    private static final String SOURCES = "fundSources";

    private final Parameter<BigDecimal> tolerance = parameter("tolerance", ParameterType.DECIMAL);

    /** The rule. */
    public FundSum() {
        super("GR-CMP-003");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<BigDecimal> allowed = context.find(tolerance);
        if (allowed.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        FundBlock annual = view.funds().annual();
        FundBlock overall = view.funds().overall();
        if (annual.isEmpty() && overall.isEmpty()) {
            boolean carried =
                    !view.goal().funds().isEmpty() || view.onForm(GoalField.FUND_TOTAL.key()) || view.onForm(SOURCES);
            return carried
                    ? Conclusion.undecided(Missing.field(GoalField.FUND_TOTAL.key()))
                    : Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM);
        }
        Answer answer = new Answer(allowed.get(), mayEndHere(view));
        answer.judge(annual);
        answer.judge(overall);
        return Conclusion.of(answer.defects, answer.missing);
    }

    /** A cut copy without any row may have been cut inside the fund block. */
    static boolean mayEndHere(GoalView view) {
        return view.partial()
                && view.rows(PeriodSet.ANNUAL).isEmpty()
                && view.rows(PeriodSet.OVERALL).isEmpty();
    }

    /** Gathers the answers for both blocks. */
    private static final class Answer {
        private final BigDecimal tolerance;
        private final boolean cut;
        private final List<Defect> defects = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();

        private Answer(BigDecimal tolerance, boolean cut) {
            this.tolerance = tolerance;
            this.cut = cut;
        }

        void judge(FundBlock block) {
            if (block.isEmpty()) {
                return;
            }
            FundAmount total = block.total().filter(FundAmount::isAmount).orElse(null);
            if (total == null) {
                missing.add(Missing.field(GoalField.FUND_TOTAL.key()));
            } else if (block.sources().isEmpty()) {
                missing.add(Missing.field(SOURCES));
            } else {
                compare(block, total);
            }
        }

        private void compare(FundBlock block, FundAmount total) {
            BigDecimal sum = BigDecimal.ZERO;
            boolean every = true;
            boolean negative = false;
            for (FundAmount source : block.sources()) {
                boolean amount = source.isAmount();
                sum = amount ? sum.add(source.yuan()) : sum;
                every &= amount;
                negative |= !amount && source.isNumber();
            }
            BigDecimal over = sum.subtract(total.yuan());
            if (over.compareTo(tolerance) > 0) {
                defects.add(defect("over", total, sum));
            } else if (negative || !every && over.signum() < 0) {
                missing.add(Missing.field(SOURCES));
            } else if (every && !block.isPart() && over.negate().compareTo(tolerance) > 0) {
                if (cut) {
                    missing.add(Missing.REST_OF_FORM);
                } else {
                    defects.add(defect("under", total, sum));
                }
            }
        }

        private static Defect defect(String pattern, FundAmount total, BigDecimal sum) {
            return Defect.at(total.place())
                    .pattern(pattern)
                    .with(Arguments.NONE.with("total", total.yuan()).with("sum", sum));
        }
    }
}

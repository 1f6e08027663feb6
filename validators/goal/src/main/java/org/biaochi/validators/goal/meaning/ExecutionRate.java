// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.meaning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.goal.SetWeights;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Lexicon;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Words;

/**
 * GR-SEM-009: the budget execution rate as an indicator of its own, for which the forms reserve ten points beside the
 * indicators. Does not apply where the place keeps it as an indicator and the weights add up to 100.
 */
public final class ExecutionRate extends IndicatorRule {
    private static final Compiled<Optional<Set<String>>> WORDS = Words.folded(Lexicon.EXECUTION);
    private static final Parameter<List<BigDecimal>> TOTALS =
            Parameter.of("GR-WGT-001.weightTotals", ParameterType.DECIMALS);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Parameter<Boolean> kept = parameter("keptAtHundred", ParameterType.BOOLEAN);

    /** The rule. */
    public ExecutionRate() {
        super("GR-SEM-009", IndicatorField.NAME);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        if (context.find(Lexicon.EXECUTION).isPresent()) {
            Lexicon lexicon = context.profile().compiled(Lexicon.KEY);
            answers.addSame(rows.named() & ~lexicon.mayBeExecution(rows), Conclusion.passed());
        }
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<Set<String>> names = context.profile().compiled(WORDS);
        if (names.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        if (row.bareName().isEmpty()) {
            return undecided(IndicatorField.NAME);
        }
        if (!names.get().contains(row.bareName())) {
            return Conclusion.passed();
        }
        Truth inOrder = context.find(kept).orElse(false) ? addUpToHundred(row, view, context) : Truth.FALSE;
        return switch (inOrder) {
            case TRUE -> Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
            case UNKNOWN -> undecided(IndicatorField.WEIGHT);
            case FALSE ->
                found(
                        row,
                        IndicatorField.NAME,
                        Defect.at(row.place(IndicatorField.NAME)).with(Shown.name(row)));
        };
    }

    /** By the weights of the form; where they are not all there, by the total that the profile expects. */
    private static Truth addUpToHundred(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        SetWeights weights = view.weights(row.set());
        if (weights.isComplete() && !view.partial()) {
            return isHundred(weights.sum());
        }
        List<BigDecimal> totals = context.find(TOTALS).orElse(List.of());
        Truth any = Truth.any(totals, ExecutionRate::isHundred);
        return any.isTrue() && totals.size() > 1 ? Truth.UNKNOWN : any;
    }

    private static Truth isHundred(BigDecimal sum) {
        return Truth.of(sum.compareTo(HUNDRED) == 0);
    }
}

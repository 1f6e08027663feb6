// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.GoalView.Carried;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.StatedRule;
import org.biaochi.core.rule.SweepingRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is asked about each indicator row. It does not apply to unused template rows; a column it names in
 * {@link #reading} and the form does not carry makes it undecided or not applicable as goals-and-review 1.4 says. Immutable;
 * any number of threads.
 */
public abstract class IndicatorRule extends StatedRule<PerformanceGoal, Indicator>
        implements SweepingRule<PerformanceGoal, Indicator> {
    private static final Conclusion UNUSED = Conclusion.notApplicable(Reason.UNUSED_ROW);
    private static final List<Conclusion> UNDECIDED = Stream.of(IndicatorField.values())
            .map(field -> Conclusion.undecided(Missing.field(field.key())))
            .toList();

    private final IndicatorField[] reading;

    /** A rule that needs the goal and the profile only. */
    protected IndicatorRule(String id, IndicatorField... reading) {
        this(id, Needs.NOTHING, reading);
    }

    /**
     * A rule with needs.
     *
     * @param reading the columns without which it cannot answer
     */
    protected IndicatorRule(String id, Needs needs, IndicatorField... reading) {
        super(id, Scope.INDICATOR, needs);
        this.reading = reading.clone();
    }

    /** Undecided because the cell of this column holds nothing readable. */
    protected static Conclusion undecided(IndicatorField field) {
        return UNDECIDED.get(field.ordinal());
    }

    /** Not applicable because another rule reports the same cause. */
    protected static Conclusion reportedBy(String rule) {
        return Conclusion.notApplicable(Reason.reportedBy(RuleId.of(rule)));
    }

    /** The finding; undecided instead where the copy ends in that cell, so that the cut may explain it. */
    protected static Conclusion found(RowView row, IndicatorField cell, Defect defect) {
        return row.mayBeCut(cell) ? Conclusion.undecided(Missing.REST_OF_FORM) : Conclusion.failed(defect);
    }

    /** What an unresolved level amounts to: undecided if something stands there that nobody can read. */
    protected static Conclusion unresolved(RowView row, GoalView view, IndicatorField level) {
        return row.state(level) == Typed.State.ABSENT ? view.absent(level.key()) : undecided(level);
    }

    @Override
    public final Conclusion check(Indicator indicator, RuleContext<PerformanceGoal> context) {
        GoalView view = context.derived(GoalView.KEY);
        return answer(view.row(indicator), view, context);
    }

    private Conclusion answer(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.unused()) {
            return UNUSED;
        }
        for (int i = 0; i < reading.length; i++) {
            if (row.indicator().cell(reading[i]).isAbsent()) {
                return view.absent(reading[i].key());
            }
        }
        return judge(row, view, context);
    }

    @Override
    public final void checkAll(RuleContext<PerformanceGoal> context, Answers answers) {
        GoalView view = context.derived(GoalView.KEY);
        IndicatorField lacking = lacking(view);
        if (lacking != null && view.carried(lacking) == Carried.NOWHERE && !view.hasUnused()) {
            answers.addForAll(view.absent(lacking.key()));
            return;
        }
        int rows = view.size();
        if (rows > Answers.FEW) {
            for (int i = 0; i < rows && answers.add(i, answer(view.stored(i), view, context)); i++) {
                // one by one, until the rule need not go on
            }
            return;
        }
        if (lacking == null) {
            glance(view.masks(), view, context, answers);
        }
        for (long open = answers.open(); open != 0; open &= open - 1) {
            int at = Long.numberOfTrailingZeros(open);
            if (!answers.add(at, answer(view.stored(at), view, context))) {
                return;
            }
        }
    }

    /**
     * Answers for many rows at a glance, as {@link #judge} would; the rows it leaves open are asked one by one. Only called where
     * the form carries the columns that the rule reads in every row. Unused rows must be left open.
     */
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        // most rules need no glance: they look at few forms
    }

    /** The first column it reads that some row does not carry; null if all do. */
    private @Nullable IndicatorField lacking(GoalView view) {
        for (IndicatorField column : reading) {
            if (view.carried(column) != Carried.EVERYWHERE) {
                return column;
            }
        }
        return null;
    }

    /** Answers for a row that is in use and whose columns are there. */
    protected abstract Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context);
}

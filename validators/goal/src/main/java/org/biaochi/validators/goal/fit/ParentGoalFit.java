// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.facts.DirectoryFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.ParentGoal;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.Extent;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.GoalRule;
import org.biaochi.validators.goal.mechanism.Shown;

/**
 * GR-FIT-009: an indicator of a second-level project serves none of its first-level project, or all second-level projects
 * together promise less than an indicator of the first-level one that adds up. Only indicators that this goal serves are summed.
 */
public final class ParentGoalFit extends GoalRule {
    /** The rule. */
    public ParentGoalFit() {
        super("GR-FIT-009", Needs.NOTHING.fact(DirectoryFacts.PARENT_GOAL));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Fact<ParentGoal> fact = context.fact(DirectoryFacts.PARENT_GOAL);
        boolean noneAbove =
                fact.state() == Fact.State.EMPTY && !view.secondLevel().isTrue();
        if (view.secondLevel().isFalse() || noneAbove) {
            return Conclusion.passed();
        }
        if (!fact.isPresent()) {
            return Conclusion.undecided(Missing.fact(DirectoryFacts.PARENT_GOAL));
        }
        Judging judging = new Judging(view, fact.get(), context);
        judging.links();
        judging.sums();
        return judging.conclusion();
    }

    /** One goal beside its first-level project. */
    private static final class Judging {
        private final GoalView view;
        private final GoalView parent;
        private final Optional<List<GoalView>> siblings;
        private final ParentLinks links;
        private final RuleContext<PerformanceGoal> context;
        private final List<Defect> defects = new ArrayList<>();
        private final Set<Missing> missing = new TreeSet<>();
        private boolean notOnForm;

        Judging(GoalView view, ParentGoal fact, RuleContext<PerformanceGoal> context) {
            this.view = view;
            this.parent = GoalView.KEY.compute(fact.goal(), context.profile());
            this.siblings = fact.siblings()
                    .map(goals -> goals.stream()
                            .map(goal -> GoalView.KEY.compute(goal, context.profile()))
                            .toList());
            this.links = new ParentLinks(view, parent);
            this.context = context;
        }

        void links() {
            boolean column = view.presence(IndicatorField.PARENT_LINK) != Typed.State.ABSENT;
            List<RowView> loose = new ArrayList<>();
            for (PeriodSet set : PeriodSet.values()) {
                for (RowView row : view.rows(set)) {
                    if (links.parent(row).isEmpty()) {
                        loose.add(row);
                    }
                }
            }
            if (loose.isEmpty() || !column) {
                notOnForm = !loose.isEmpty();
            } else if (loose.removeIf(row -> row.mayBeCut(IndicatorField.PARENT_LINK))) {
                missing.add(Missing.REST_OF_FORM);
            }
            if (column && !loose.isEmpty()) {
                defects.add(Defect.over(loose.stream()
                                .map(row -> row.place(IndicatorField.PARENT_LINK))
                                .toList())
                        .pattern("link")
                        .with(Shown.name(loose.get(0)).with("count", loose.size())));
            }
            if (parent.partial() && !loose.isEmpty()) {
                defects.clear();
                missing.add(Missing.fact(DirectoryFacts.PARENT_GOAL));
            }
        }

        void sums() {
            for (PeriodSet set : PeriodSet.values()) {
                for (RowView above : parent.rows(set)) {
                    List<RowView> own = links.serving(above, view);
                    boolean carried = above.state(IndicatorField.ACCUMULATION) != Typed.State.ABSENT;
                    if (!own.isEmpty() && carried && !above.accumulates().isFalse()) {
                        sum(above, own);
                    }
                }
            }
        }

        private void sum(RowView above, List<RowView> own) {
            Optional<Extent> wanted = Extent.of(above.target());
            List<RowView> children = new ArrayList<>(own);
            for (GoalView sibling : siblings.orElse(List.of())) {
                context.step(sibling.rows(above.set()).size());
                children.addAll(new ParentLinks(sibling, parent).serving(above, sibling));
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (RowView child : children) {
                Optional<Extent> part = Extent.of(child.target()).filter(Extent::isPoint);
                if (wanted.isEmpty() || part.isEmpty() || !part.get().compares(wanted.get())) {
                    missing.add(unreadable(child, own));
                    return;
                }
                sum = sum.add(part.get().low());
            }
            if (wanted.isEmpty() || sum.compareTo(wanted.get().low()) >= 0) {
                return;
            }
            Truth all = Truth.of(siblings.isPresent()).and(above.accumulates());
            if (view.partial()) {
                missing.add(Missing.REST_OF_FORM);
            } else if (!all.isTrue()) {
                missing.add(Missing.fact(DirectoryFacts.PARENT_GOAL));
            } else {
                defects.add(Defect.over(own.stream()
                                .map(row -> row.place(IndicatorField.VALUE))
                                .toList())
                        .pattern("sum")
                        .together(above.place().toString())
                        .with(Shown.nameAndValue(above).with("sum", inUnitOf(above, sum))));
            }
        }

        private static Missing unreadable(RowView child, List<RowView> own) {
            return own.contains(child)
                    ? Missing.field(IndicatorField.VALUE.key())
                    : Missing.fact(DirectoryFacts.PARENT_GOAL);
        }

        private static String inUnitOf(RowView above, BigDecimal sum) {
            return above.unit()
                    .map(unit -> sum.divide(unit.factor(), MathContext.DECIMAL128)
                                    .stripTrailingZeros()
                                    .toPlainString()
                            + unit.spelling())
                    .orElse(sum.stripTrailingZeros().toPlainString());
        }

        Conclusion conclusion() {
            if (defects.isEmpty() && missing.isEmpty() && notOnForm) {
                return view.absent(IndicatorField.PARENT_LINK.key());
            }
            return Conclusion.of(defects, List.copyOf(missing));
        }
    }
}

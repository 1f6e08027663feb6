// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.goal.IndicatorField;
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
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * GR-IND-017: two rows of one period set whose names differ but are alike, with the same unit and an equal value. One finding
 * per group of rows that such pairs link, so that many variants of one name are said once; a blank name, unit or value leaves
 * a pair undecided only where everything else speaks for it.
 */
public final class LookalikeNames extends GoalRule {
    private static final Parameter<BigDecimal> THRESHOLD = Parameter.of("GR-IND-017.threshold", ParameterType.DECIMAL);

    /** So many other names of a group are quoted; its places tell the rest. */
    private static final int QUOTED = 5;

    /** The rule. */
    public LookalikeNames() {
        super("GR-IND-017");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<BigDecimal> threshold = context.find(THRESHOLD);
        if (threshold.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        if (NameGroups.areAbsent(view)) {
            return view.absent(IndicatorField.NAME.key());
        }
        List<Defect> defects = new ArrayList<>(0);
        Set<Missing> missing = new TreeSet<>();
        for (PeriodSet set : List.of(PeriodSet.ANNUAL, PeriodSet.OVERALL)) {
            List<ComparedRow> rows = compared(view.rows(set));
            int[] firsts = positions(rows.size());
            boolean linked = false;
            for (int i = 0; i < rows.size(); i++) {
                context.step(rows.size() - i);
                ComparedRow one = rows.get(i);
                for (int j = i + 1; j < rows.size(); j++) {
                    ComparedRow other = rows.get(j);
                    if (one.maySayTheSame(other) && alike(one, other, threshold.get(), missing)) {
                        link(firsts, i, j);
                        linked = true;
                    }
                }
            }
            if (linked) {
                addGroups(rows, firsts, defects);
            }
        }
        return NameGroups.conclude(view, defects, List.copyOf(missing));
    }

    private static int[] positions(int count) {
        int[] positions = new int[count];
        for (int i = 0; i < count; i++) {
            positions[i] = i;
        }
        return positions;
    }

    private static List<ComparedRow> compared(List<RowView> rows) {
        List<ComparedRow> compared = new ArrayList<>(rows.size());
        for (RowView row : rows) {
            if (!row.mayBeCut(IndicatorField.NAME) && !row.mayBeCut(IndicatorField.VALUE)) {
                compared.add(new ComparedRow(row));
            }
        }
        return compared;
    }

    /** Whether both rows say the same in other words; adds what is blank where that decides. */
    private static boolean alike(ComparedRow one, ComparedRow other, BigDecimal threshold, Set<Missing> missing) {
        Truth same = one.sameValue(other);
        if (same.isFalse()) {
            return false;
        }
        Truth measured = same.and(one.sameUnit(other));
        if (measured.isFalse()) {
            return false;
        }
        Truth alike = measured.and(one.alike(other, threshold));
        if (alike.isUnknown()) {
            one.addBlank(missing);
            other.addBlank(missing);
        }
        return alike.isTrue();
    }

    /** Joins the groups of two rows under the first row of both. */
    private static void link(int[] firsts, int one, int other) {
        int first = Math.min(firsts[one], firsts[other]);
        int later = Math.max(firsts[one], firsts[other]);
        for (int i = 0; first != later && i < firsts.length; i++) {
            firsts[i] = firsts[i] == later ? first : firsts[i];
        }
    }

    private static void addGroups(List<ComparedRow> rows, int[] firsts, List<Defect> defects) {
        for (int first = 0; first < firsts.length; first++) {
            List<RowView> group = new ArrayList<>(0);
            for (int i = first; firsts[first] == first && i < firsts.length; i++) {
                if (firsts[i] == first) {
                    group.add(rows.get(i).row());
                }
            }
            if (group.size() > 1) {
                defects.add(NameGroups.overNames(group).with(arguments(group)));
            }
        }
    }

    private static Arguments arguments(List<RowView> group) {
        List<String> names = group.stream()
                .skip(1)
                .map(row -> Excerpt.of(row.bareName()))
                .distinct()
                .toList();
        List<String> others = new ArrayList<>(names.subList(0, Math.min(names.size(), QUOTED)));
        if (others.size() < names.size()) {
            others.add("…");
        }
        RowView first = group.get(0);
        return Arguments.of("name", Excerpt.of(first.bareName()))
                .with("other", others)
                .with("value", Excerpt.of(first.value()));
    }
}

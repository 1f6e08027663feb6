// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.text.Folding;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-IND-013: words that are neither a grade of a declared scale nor the scale itself, and no criteria for grades. */
public final class UngradedWords extends IndicatorRule {
    private static final Parameter<List<String>> SCALES = Parameter.of("GR-IND-013.gradedScales", ParameterType.WORDS);
    private static final Compiled<Set<String>> GRADES = Compiled.of("grades and scales", UngradedWords::grades);

    /** The rule. */
    public UngradedWords() {
        super("GR-IND-013", IndicatorField.GRADE_CRITERIA);
    }

    private static Set<String> grades(Profile profile) {
        Set<String> grades = new HashSet<>();
        for (String scale : profile.find(SCALES).orElse(List.of())) {
            String folded = Folding.normalise(scale);
            grades.addAll(List.of(folded.split("/", -1)));
            grades.add(joined(folded));
        }
        return Set.copyOf(grades);
    }

    /** A scale is the same with other marks between its grades or with none. */
    private static String joined(String scale) {
        StringBuilder letters = new StringBuilder(scale.length());
        for (int i = 0; i < scale.length(); i++) {
            if ("/、,;| ".indexOf(scale.charAt(i)) < 0) {
                letters.append(scale.charAt(i));
            }
        }
        return letters.toString();
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.state(IndicatorField.GRADE_CRITERIA) == Typed.State.VALUE) {
            return Conclusion.passed();
        }
        if (row.value().isEmpty()) {
            return row.indicator().value().isAbsent()
                    ? view.absent(IndicatorField.VALUE.key())
                    : undecided(IndicatorField.VALUE);
        }
        Optional<ValueType> type = row.valueType();
        if (type.isEmpty()) {
            return undecided(IndicatorField.VALUE_TYPE);
        }
        if (type.get() != ValueType.QUAL_GRADE
                || context.profile().compiled(GRADES).contains(joined(row.value()))) {
            return Conclusion.passed();
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE)).with(Shown.nameAndValue(row));
        return found(row, IndicatorField.GRADE_CRITERIA, defect);
    }
}

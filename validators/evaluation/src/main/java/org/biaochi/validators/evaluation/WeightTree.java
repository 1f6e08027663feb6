// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Quota;

/**
 * PM-SEL-102: the points printed beside a level are those of what stands below it, every indicator has points, and none has too
 * large a share of them.
 */
final class WeightTree extends FormRule {
    private final Parameter<BigDecimal> largest = Parameter.of("PM-SEL-102.maxLeafShare", ParameterType.DECIMAL);

    WeightTree() {
        super("PM-SEL-102");
    }

    @Override
    Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context) {
        Rational most = Rational.of(context.value(largest)).times(Rational.HUNDRED);
        Map<String, Node> firsts = new LinkedHashMap<>();
        List<Defect> defects = new ArrayList<>();
        boolean weighed = !view.rows().isEmpty();
        for (AchievedRow row : view.rows()) {
            weighed &= row.weight().isPresent();
            Node first = firsts.computeIfAbsent(row.row().l1Text(), Node::new);
            Node second = first.below.computeIfAbsent(row.row().l2Text(), Node::new);
            first.printed = first.printed.or(row.row()::l1Quota);
            second.printed = second.printed.or(row.row()::l2Quota);
            second.add(row);
            if (row.weight().isPresent()) {
                leaf(row, most, defects);
            }
        }
        if (weighed && !view.partial()) {
            firsts.values().forEach(first -> first.judge(defects));
        }
        Lacks lacks = new Lacks().unless(weighed, "weight").restIf(view.partial());
        return Conclusion.of(defects, lacks.missing());
    }

    private static void leaf(AchievedRow row, Rational most, List<Defect> defects) {
        Rational weight = row.weight().get();
        Defect at = Defect.at(row.row().place(IndicatorField.WEIGHT));
        Arguments arguments = RowRule.name(row).with("weight", weight.rounded(2));
        if (weight.signum() <= 0) {
            defects.add(at.pattern("worthless").with(arguments));
        } else if (weight.isAbove(most)) {
            defects.add(at.pattern("heavy")
                    .with(arguments.with("most", most.rounded(2)))
                    .escalate());
        }
    }

    /** A level with the points printed beside it. */
    private static final class Node {
        private final String name;
        private final Map<String, Node> below = new LinkedHashMap<>();
        private final List<Place> places = new ArrayList<>();
        private Optional<Quota> printed = Optional.empty();
        private Rational leaves = Rational.ZERO;

        private Node(String name) {
            this.name = name;
        }

        private void add(AchievedRow row) {
            places.add(row.row().place(IndicatorField.WEIGHT));
            leaves = row.weight().isPresent() ? leaves.plus(row.weight().get()) : leaves;
        }

        /** What it counts for the level above: its own points where one number is printed, else those of its indicators. */
        private Rational weight() {
            return printed.filter(quota -> quota.low().compareTo(quota.high()) == 0)
                    .map(quota -> Rational.of(quota.low()))
                    .orElse(leaves);
        }

        private void judge(List<Defect> defects) {
            Rational sum = Rational.ZERO;
            List<Place> all = new ArrayList<>();
            Collection<Node> seconds = below.values();
            for (Node second : seconds) {
                second.judge(second.leaves, second.places, defects);
                sum = sum.plus(second.weight());
                all.addAll(second.places);
            }
            judge(sum, all, defects);
        }

        private void judge(Rational sum, List<Place> where, List<Defect> defects) {
            BigDecimal children = sum.rounded(2);
            printed.filter(quota -> !sum.equals(Rational.of(children)) || !quota.holds(children))
                    .ifPresent(quota -> defects.add(Defect.over(where)
                            .with(Arguments.of("node", name)
                                    .with("sum", children)
                                    .with("printed", quota.toString()))));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.evaluation.NodeRole;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.GivenText;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.jspecify.annotations.Nullable;

/** The score of an evaluation framework (评价指标体系得分): F31. Pure functions. */
public final class FrameworkScore {
    /** The score of the root from its groups. */
    public static final Formula<Composite> F31 =
            Formula.of("F31", Composite.POINTS, "groups").with("min", ScoreTerms.OUTPUT_BENEFIT);

    private FrameworkScore() {}

    /**
     * A node under a parent. Immutable.
     *
     * @param name its name
     * @param role its declared role; null where the template declares none
     * @param weight w in points
     * @param score s in points
     */
    public record Node(String name, @Nullable NodeRole role, Value<Rational> weight, Value<Rational> score)
            implements GivenText.Group {
        /** Requires all but the role. */
        public Node {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(score, "score");
        }

        @Override
        public Map<String, ?> given() {
            return GivenText.parts("name", name, "role", role, "w", weight, "s", score);
        }

        private Optional<NodeRole> effectiveRole(boolean declared) {
            return declared ? Optional.ofNullable(role) : NodeRole.impliedBy(name);
        }
    }

    /**
     * F31 for the root: the weights of the groups add up to 100 exactly, those of output and benefit to the minimum of the profile
     * at least. Roles are those declared; where none is, names imply them.
     */
    public static Result<Composite> root(List<Node> groups, Terms terms) {
        Value<Composite> score = weighed(Rational.HUNDRED, groups);
        if (score == null) {
            score = outputAndBenefit(groups, terms.value(ScoreTerms.OUTPUT_BENEFIT));
        }
        return F31.result(score != null ? score : sum(groups), "", terms, groups);
    }

    /** F31 for a node below the root: the weights of the children add up to that of the parent exactly. */
    public static Result<Composite> inner(Rational parentWeight, List<Node> children, Terms terms) {
        Value<Composite> score = weighed(parentWeight, children);
        return F31.result(score != null ? score : sum(children), "", terms, children);
    }

    private static @Nullable Value<Composite> weighed(Rational parent, List<Node> children) {
        Rational sum = Rational.ZERO;
        for (Node child : children) {
            Value<Composite> stopped = Given.stop(child.weight());
            if (stopped != null) {
                return incomplete(stopped);
            }
            sum = sum.plus(child.weight().get());
        }
        return sum.equals(parent) ? null : Value.error("WEIGHT_SUM");
    }

    private static @Nullable Value<Composite> outputAndBenefit(List<Node> groups, Value<Rational> minimum) {
        boolean declared = groups.stream().anyMatch(group -> group.role() != null);
        Rational sum = Rational.ZERO;
        boolean known = false;
        for (Node group : groups) {
            Optional<NodeRole> role = group.effectiveRole(declared);
            known |= role.isPresent();
            if (role.filter(NodeRole::counts).isPresent()) {
                sum = sum.plus(group.weight().get());
            }
        }
        Value<Composite> stopped = Given.stop(minimum);
        if (stopped != null || !known) {
            return stopped != null ? stopped : Value.missing("role");
        }
        return sum.isBelow(minimum.get()) ? Value.error("PM-EVA-101") : null;
    }

    private static Value<Composite> sum(List<Node> children) {
        Rational sum = Rational.ZERO;
        Value<Composite> stopped = Given.stop(children.stream().map(Node::score).toList());
        if (stopped != null) {
            return incomplete(stopped);
        }
        for (Node child : children) {
            sum = sum.plus(child.score().get());
        }
        return Value.present(Composite.of(sum));
    }

    private static Value<Composite> incomplete(Value<Composite> stopped) {
        return stopped.state() == Value.State.MISSING ? Value.present(Composite.INCOMPLETE) : stopped;
    }
}

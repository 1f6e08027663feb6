// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.preevaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.core.formula.Ladder;
import org.biaochi.core.formula.Rational;

/**
 * A scheme of pre-evaluation (评估方案): what is scored with how many points, and what score and veto lead to. Immutable.
 *
 * @param id the id that documents refer to
 * @param name its name
 * @param subjectKind projects or policies; empty for both
 * @param dimensions the dimensions, in order
 * @param gradeFactors the share of an item's points by grade
 * @param bands the conclusions by total score; empty if the place publishes no cut-offs
 * @param vetoRules what a veto leads to
 */
public record Scheme(
        String id,
        String name,
        Optional<ObjectKind> subjectKind,
        List<Dimension> dimensions,
        Map<String, BigDecimal> gradeFactors,
        Optional<Ladder<String>> bands,
        List<VetoRule> vetoRules) {
    /** Copies the lists. */
    public Scheme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subjectKind, "subjectKind");
        dimensions = List.copyOf(dimensions);
        gradeFactors = Map.copyOf(gradeFactors);
        Objects.requireNonNull(bands, "bands");
        vetoRules = List.copyOf(vetoRules);
    }

    /** Whether the scheme is meant for this kind of subject. */
    public boolean serves(ObjectKind kind) {
        return subjectKind.isEmpty() || subjectKind.get() == kind;
    }

    /** The conclusion of the band that holds a score; empty if none does. */
    public Optional<String> conclusionOf(BigDecimal score) {
        return bands.flatMap(ladder -> ladder.at(Rational.of(score))).map(Ladder.Rung::step);
    }

    /**
     * A dimension (维度). Immutable.
     *
     * @param code its code
     * @param name its name, normalised
     * @param max the points that can be reached; empty if the place does not publish them
     * @param vetoable whether the evaluators may veto on it
     * @param items its items
     */
    public record Dimension(String code, String name, Optional<BigDecimal> max, boolean vetoable, List<Item> items) {
        /** Copies the items. */
        public Dimension {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(max, "max");
            items = List.copyOf(items);
        }
    }

    /**
     * An item (要点). Immutable.
     *
     * @param code its code
     * @param name its name, normalised
     * @param max the points that can be reached; empty if the place does not publish them
     */
    public record Item(String code, String name, Optional<BigDecimal> max) {
        /** Requires every part. */
        public Item {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(max, "max");
        }
    }

    /**
     * What a veto (一票否决) leads to. Immutable.
     *
     * @param code its code
     * @param dimension the dimension on which it is used; empty for any that can be vetoed
     * @param conclusion the conclusion
     */
    public record VetoRule(String code, String dimension, String conclusion) {
        /** Requires every part. */
        public VetoRule {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(dimension, "dimension");
            Objects.requireNonNull(conclusion, "conclusion");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.subject.Place;
import org.jspecify.annotations.Nullable;

/**
 * One finding (问题): which rule, how heavy under the profile, where, with which arguments, on which bases. It carries no text;
 * texts are rendered from the rule's messages. Immutable.
 */
public final class Finding {
    private final RuleId rule;
    private final Severity severity;
    private final List<Place> places;
    private final String pattern;
    private final Arguments arguments;
    private final List<LegalBasis> bases;
    private final @Nullable ReviewItem item;
    private final @Nullable Waiver waiver;

    private Finding(Builder builder) {
        this.rule = builder.rule;
        this.severity = builder.severity;
        this.places = builder.places;
        this.pattern = builder.pattern;
        this.arguments = builder.arguments;
        this.bases = builder.bases;
        this.item = builder.item;
        this.waiver = builder.waiver;
    }

    /** Starts a finding of a rule at these places, at least one. */
    public static Builder of(RuleId rule, Severity severity, List<Place> places) {
        return new Builder(rule, severity, places);
    }

    /** The rule. */
    public RuleId rule() {
        return rule;
    }

    /** The severity after the profile. */
    public Severity severity() {
        return severity;
    }

    /** The places, at least one, sorted. */
    public List<Place> places() {
        return places;
    }

    /** The only place, or the nearest common parent of several. */
    public Place place() {
        return places.size() == 1 ? places.get(0) : Place.common(places);
    }

    /** The key of the message. */
    public String pattern() {
        return pattern;
    }

    /** The typed arguments of the message. */
    public Arguments arguments() {
        return arguments;
    }

    /** The bases of the rule in this place. */
    public List<LegalBasis> bases() {
        return bases;
    }

    /** The review item it points to; empty if it points to none. */
    public Optional<ReviewItem> item() {
        return Optional.ofNullable(item);
    }

    /** The waiver that holds for it; empty if none does. */
    public Optional<Waiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    /** The same finding under a waiver. */
    public Finding waived(Waiver waiver) {
        Builder builder = new Builder(rule, severity, places);
        builder.pattern = pattern;
        builder.arguments = arguments;
        builder.bases = bases;
        builder.item = item;
        builder.waiver = Objects.requireNonNull(waiver, "waiver");
        return new Finding(builder);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding finding
                && finding.rule.equals(rule)
                && finding.severity == severity
                && finding.places.equals(places)
                && finding.pattern.equals(pattern)
                && finding.arguments.equals(arguments)
                && finding.bases.equals(bases)
                && finding.item == item
                && Objects.equals(finding.waiver, waiver);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, places, pattern);
    }

    @Override
    public String toString() {
        return rule + " " + severity + " " + places + " " + arguments;
    }

    /** Collects the parts of a finding. Not thread-safe. */
    public static final class Builder {
        private final RuleId rule;
        private final Severity severity;
        private final List<Place> places;
        private String pattern = "default";
        private Arguments arguments = Arguments.NONE;
        private List<LegalBasis> bases = List.of();
        private @Nullable ReviewItem item;
        private @Nullable Waiver waiver;

        private Builder(RuleId rule, Severity severity, List<Place> places) {
            if (places.isEmpty()) {
                throw new IllegalArgumentException("a finding needs at least one place");
            }
            this.rule = Objects.requireNonNull(rule, "rule");
            this.severity = Objects.requireNonNull(severity, "severity");
            this.places = List.copyOf(places);
        }

        /** Sets the key of the message. */
        public Builder pattern(String pattern) {
            this.pattern = Objects.requireNonNull(pattern, "pattern");
            return this;
        }

        /** Sets the arguments. */
        public Builder arguments(Arguments arguments) {
            this.arguments = Objects.requireNonNull(arguments, "arguments");
            return this;
        }

        /** Sets the bases. */
        public Builder bases(List<LegalBasis> bases) {
            this.bases = List.copyOf(bases);
            return this;
        }

        /** Sets the review item. */
        public Builder item(@Nullable ReviewItem item) {
            this.item = item;
            return this;
        }

        /** Returns the finding. */
        public Finding build() {
            return new Finding(this);
        }
    }
}

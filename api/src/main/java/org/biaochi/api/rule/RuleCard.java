// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.review.ReviewItem;
import org.jspecify.annotations.Nullable;

/**
 * The card of a rule (规则卡): everything a person needs to understand and settle a finding, and the declarations that packs
 * are checked against. Data, copied by the engine when the plug-in is accepted. Immutable.
 */
public final class RuleCard {
    private final RuleId rule;
    private final String scope;
    private final @Nullable ReviewItem item;
    private final boolean waitsForSubmission;
    private final LocalText title;
    private final LocalText what;
    private final LocalText why;
    private final LocalText falsePositives;
    private final LocalText verify;
    private final LocalText remedy;
    private final List<LegalBasis> bases;
    private final List<ParameterDeclaration> parameters;
    private final Map<String, LocalText> messages;

    private RuleCard(Builder builder) {
        this.rule = builder.rule;
        this.scope = builder.scope;
        this.item = builder.item;
        this.waitsForSubmission = builder.waitsForSubmission;
        this.title = builder.title;
        this.what = builder.what;
        this.why = builder.why;
        this.falsePositives = builder.falsePositives;
        this.verify = builder.verify;
        this.remedy = builder.remedy;
        this.bases = builder.bases;
        this.parameters = builder.parameters;
        this.messages = Map.copyOf(builder.messages);
    }

    /** Starts the card of a rule in a scope. */
    public static Builder of(RuleId rule, String scope) {
        return new Builder(rule, scope);
    }

    /** The rule. */
    public RuleId rule() {
        return rule;
    }

    /** The scope of the rulebook: goal, indicator, portfolio, library, pre-evaluation or gate. */
    public String scope() {
        return scope;
    }

    /** The review item that findings point to; empty if none. */
    public Optional<ReviewItem> item() {
        return Optional.ofNullable(item);
    }

    /** Whether the rule judges completeness and therefore waits while a draft is being typed. */
    public boolean waitsForSubmission() {
        return waitsForSubmission;
    }

    /** A name of a few words. */
    public LocalText title() {
        return title;
    }

    /** What the rule looks at and when it fires. */
    public LocalText what() {
        return what;
    }

    /** Why it exists. */
    public LocalText why() {
        return why;
    }

    /** Known false positives. */
    public LocalText falsePositives() {
        return falsePositives;
    }

    /** How to verify a finding by hand. */
    public LocalText verify() {
        return verify;
    }

    /** What to do about a finding. */
    public LocalText remedy() {
        return remedy;
    }

    /** The bases, before a profile replaces any. */
    public List<LegalBasis> bases() {
        return bases;
    }

    /** The parameters a pack may set. */
    public List<ParameterDeclaration> parameters() {
        return parameters;
    }

    /** The messages by pattern; arguments stand in braces. */
    public Map<String, LocalText> messages() {
        return messages;
    }

    @Override
    public String toString() {
        return rule + " " + title.zh();
    }

    /** Collects the parts of a card. Not thread-safe. */
    public static final class Builder {
        private static final LocalText NOTHING = new LocalText("", "");

        private final RuleId rule;
        private final String scope;
        private @Nullable ReviewItem item;
        private boolean waitsForSubmission;
        private LocalText title = NOTHING;
        private LocalText what = NOTHING;
        private LocalText why = NOTHING;
        private LocalText falsePositives = NOTHING;
        private LocalText verify = NOTHING;
        private LocalText remedy = NOTHING;
        private List<LegalBasis> bases = List.of();
        private List<ParameterDeclaration> parameters = List.of();
        private final Map<String, LocalText> messages = new LinkedHashMap<>();

        private Builder(RuleId rule, String scope) {
            this.rule = Objects.requireNonNull(rule, "rule");
            this.scope = Objects.requireNonNull(scope, "scope");
        }

        /** Sets the review item. */
        public Builder item(@Nullable ReviewItem item) {
            this.item = item;
            return this;
        }

        /** Says that the rule waits while a draft is typed. */
        public Builder waitsForSubmission(boolean waits) {
            this.waitsForSubmission = waits;
            return this;
        }

        /** Sets the title. */
        public Builder title(LocalText text) {
            this.title = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Says what the rule looks at. */
        public Builder what(LocalText text) {
            this.what = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Says why it exists. */
        public Builder why(LocalText text) {
            this.why = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Names known false positives. */
        public Builder falsePositives(LocalText text) {
            this.falsePositives = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Says how to verify by hand. */
        public Builder verify(LocalText text) {
            this.verify = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Says what to do about a finding. */
        public Builder remedy(LocalText text) {
            this.remedy = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Sets the bases. */
        public Builder bases(List<LegalBasis> bases) {
            this.bases = List.copyOf(bases);
            return this;
        }

        /** Sets the parameters. */
        public Builder parameters(List<ParameterDeclaration> parameters) {
            this.parameters = List.copyOf(parameters);
            return this;
        }

        /** Adds the message of a pattern. */
        public Builder message(String pattern, LocalText text) {
            messages.put(Objects.requireNonNull(pattern, "pattern"), Objects.requireNonNull(text, "text"));
            return this;
        }

        /** Returns the card. */
        public RuleCard build() {
            return new RuleCard(this);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.subject.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a resolved profile says of a rule it names: at which stage it stands, on or off, severities, policy, and which layer said
 * so, why. Immutable.
 */
public final class RuleSetting {
    private final RuleId rule;
    private final Stage stage;
    private final boolean enabled;
    private final boolean optional;
    private final boolean waivable;
    private final Severity severity;
    private final Severity escalated;
    private final @Nullable UndecidedPolicy policy;
    private final String layer;
    private final String reason;

    private RuleSetting(Builder builder) {
        this.rule = builder.rule;
        this.stage = builder.stage;
        this.enabled = builder.enabled;
        this.optional = builder.optional;
        this.waivable = builder.waivable;
        this.severity = builder.severity;
        this.escalated = builder.escalated == null ? builder.severity : builder.escalated;
        this.policy = builder.policy;
        this.layer = builder.layer;
        this.reason = builder.reason;
    }

    /** Starts the setting of a rule that is on with this base severity. */
    public static Builder of(RuleId rule, Severity severity) {
        return new Builder(rule, severity);
    }

    /** The rule. */
    public RuleId rule() {
        return rule;
    }

    /** The stage under which the profile lists the rule; goal review unless it says otherwise. */
    public Stage stage() {
        return stage;
    }

    /** Whether the rule is asked. */
    public boolean enabled() {
        return enabled;
    }

    /** Whether the rule is asked where it is installed and missed by nobody where it is not. */
    public boolean optional() {
        return optional;
    }

    /** Whether an approved waiver lifts findings of the rule; where not, its waivers do not hold (不得豁免). */
    public boolean waivable() {
        return waivable;
    }

    /** The base severity. */
    public Severity severity() {
        return severity;
    }

    /** The severity of escalated findings; the base one where the rule has none. */
    public Severity escalated() {
        return escalated;
    }

    /** What being undecided asks for; empty means the default of the engine. */
    public Optional<UndecidedPolicy> policy() {
        return Optional.ofNullable(policy);
    }

    /** The id of the pack that spoke last. */
    public String layer() {
        return layer;
    }

    /** Why that pack changed it; empty in the pack that introduces the rule. */
    public String reason() {
        return reason;
    }

    @Override
    public String toString() {
        return rule + (enabled ? " " + severity : " off") + " (" + layer + ")";
    }

    /** Collects the parts of a setting. Not thread-safe. */
    public static final class Builder {
        private final RuleId rule;
        private final Severity severity;
        private Stage stage = Stage.REVIEW;
        private boolean enabled = true;
        private boolean optional;
        private boolean waivable = true;
        private @Nullable Severity escalated;
        private @Nullable UndecidedPolicy policy;
        private String layer = "";
        private String reason = "";

        private Builder(RuleId rule, Severity severity) {
            this.rule = Objects.requireNonNull(rule, "rule");
            this.severity = Objects.requireNonNull(severity, "severity");
        }

        /** Sets the stage. */
        public Builder stage(Stage stage) {
            this.stage = Objects.requireNonNull(stage, "stage");
            return this;
        }

        /** Switches the rule on or off. */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** Says whether the rule is left out where nobody supplies it; it is required unless said so. */
        public Builder optional(boolean optional) {
            this.optional = optional;
            return this;
        }

        /** Says whether findings of the rule can be waived; they can unless said so. */
        public Builder waivable(boolean waivable) {
            this.waivable = waivable;
            return this;
        }

        /** Sets the severity of escalated findings. */
        public Builder escalated(@Nullable Severity severity) {
            this.escalated = severity;
            return this;
        }

        /** Sets what being undecided asks for. */
        public Builder policy(@Nullable UndecidedPolicy policy) {
            this.policy = policy;
            return this;
        }

        /** Names the pack that spoke last. */
        public Builder layer(String layer) {
            this.layer = Objects.requireNonNull(layer, "layer");
            return this;
        }

        /** Says why. */
        public Builder reason(String reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
            return this;
        }

        /** Returns the setting. */
        public RuleSetting build() {
            return new RuleSetting(this);
        }
    }
}

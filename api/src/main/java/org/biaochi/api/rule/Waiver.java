// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.subject.Place;
import org.jspecify.annotations.Nullable;

/**
 * A decision, given as input, that a finding stands but does not hold the verdict (豁免), or a stated reason for an undecided
 * rule (说明理由). What is waived stays visible. A waiver of findings holds only if somebody else than who asked for it approved
 * it; a stated reason needs no approver. Immutable.
 */
public final class Waiver {
    /** What is waived. */
    public enum Kind {
        /** Findings of the rule. */
        FINDING,
        /** An undecided row of the rule; the text is the stated reason. */
        UNDECIDED
    }

    private final Kind kind;
    private final RuleId rule;
    private final @Nullable Place place;
    private final String subject;
    private final String findingId;
    private final String text;
    private final String by;
    private final String approver;
    private final String basis;
    private final @Nullable LocalDate appliedOn;
    private final @Nullable LocalDate expires;

    private Waiver(Builder builder) {
        this.kind = builder.kind;
        this.rule = builder.rule;
        this.place = builder.place;
        this.subject = builder.subject;
        this.findingId = builder.findingId;
        this.text = builder.text;
        this.by = builder.by;
        this.approver = builder.approver;
        this.basis = builder.basis;
        this.appliedOn = builder.appliedOn;
        this.expires = builder.expires;
    }

    /** Starts a waiver of findings of a rule. */
    public static Builder finding(RuleId rule) {
        return new Builder(Kind.FINDING, rule);
    }

    /** Starts a stated reason for an undecided rule. */
    public static Builder undecided(RuleId rule) {
        return new Builder(Kind.UNDECIDED, rule);
    }

    /** What is waived. */
    public Kind kind() {
        return kind;
    }

    /** The rule. */
    public RuleId rule() {
        return rule;
    }

    /** The place it is limited to; empty means every place. */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** The same limited to another place. */
    public Waiver at(Place place) {
        Builder builder = new Builder(kind, rule);
        builder.place = Objects.requireNonNull(place, "place");
        builder.subject = subject;
        builder.findingId = findingId;
        builder.text = text;
        builder.by = by;
        builder.approver = approver;
        builder.basis = basis;
        builder.appliedOn = appliedOn;
        builder.expires = expires;
        return new Waiver(builder);
    }

    /** The id or name of the subject it is limited to; empty means the subject it is submitted with. */
    public String subject() {
        return subject;
    }

    /**
     * The id of the one finding, or of the one undecided rule, it is limited to, as a review packet prints it; empty means
     * whatever its rule, place and subject cover.
     */
    public String findingId() {
        return findingId;
    }

    /** The reason in words. */
    public String text() {
        return text;
    }

    /** Who asks for it and answers for the reason (申请人). */
    public String by() {
        return by;
    }

    /** Who approved it (批准人); empty if nobody is named. */
    public String approver() {
        return approver;
    }

    /** The basis it rests on; empty if none was given. */
    public String basis() {
        return basis;
    }

    /** The day on which it was asked for (申请日期); empty if it does not say. */
    public Optional<LocalDate> appliedOn() {
        return Optional.ofNullable(appliedOn);
    }

    /** The last day it holds; empty means no end. */
    public Optional<LocalDate> expires() {
        return Optional.ofNullable(expires);
    }

    /** Whether it still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return expires == null || !day.isAfter(expires);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Waiver waiver
                && waiver.kind == kind
                && waiver.rule.equals(rule)
                && Objects.equals(waiver.place, place)
                && waiver.subject.equals(subject)
                && waiver.findingId.equals(findingId)
                && waiver.text.equals(text)
                && waiver.by.equals(by)
                && waiver.approver.equals(approver)
                && waiver.basis.equals(basis)
                && Objects.equals(waiver.appliedOn, appliedOn)
                && Objects.equals(waiver.expires, expires);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, rule, place, subject, text, by);
    }

    @Override
    public String toString() {
        return kind + " " + rule + (place == null ? "" : " " + place) + ": " + text;
    }

    /** Collects the parts of a waiver. Not thread-safe. */
    public static final class Builder {
        private final Kind kind;
        private final RuleId rule;
        private @Nullable Place place;
        private String subject = "";
        private String findingId = "";
        private String text = "";
        private String by = "";
        private String approver = "";
        private String basis = "";
        private @Nullable LocalDate appliedOn;
        private @Nullable LocalDate expires;

        private Builder(Kind kind, RuleId rule) {
            this.kind = kind;
            this.rule = Objects.requireNonNull(rule, "rule");
        }

        /** Limits it to a place and what lies below. */
        public Builder place(Place place) {
            this.place = Objects.requireNonNull(place, "place");
            return this;
        }

        /** Limits it to a subject by id or name. */
        public Builder subject(String subject) {
            this.subject = Objects.requireNonNull(subject, "subject");
            return this;
        }

        /** Limits it to one finding, or one undecided rule, by its id. */
        public Builder findingId(String id) {
            this.findingId = Objects.requireNonNull(id, "id");
            return this;
        }

        /** States the reason. */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Names who asks for it. */
        public Builder by(String by) {
            this.by = Objects.requireNonNull(by, "by");
            return this;
        }

        /** Names who approved it. */
        public Builder approver(String approver) {
            this.approver = Objects.requireNonNull(approver, "approver");
            return this;
        }

        /** Names the basis. */
        public Builder basis(String basis) {
            this.basis = Objects.requireNonNull(basis, "basis");
            return this;
        }

        /** Sets the day on which it was asked for. */
        public Builder appliedOn(LocalDate day) {
            this.appliedOn = Objects.requireNonNull(day, "day");
            return this;
        }

        /** Sets the last day it holds. */
        public Builder expires(LocalDate day) {
            this.expires = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Returns the waiver.
         *
         * @throws IllegalArgumentException if the reason or the person is missing, or it ends before it was asked for
         */
        public Waiver build() {
            if (text.isBlank() || by.isBlank()) {
                throw new IllegalArgumentException(
                        "豁免须写明理由和申请人 / a waiver states its reason (text) and who asks for it (by): " + rule);
            }
            if (appliedOn != null && expires != null && expires.isBefore(appliedOn)) {
                throw new IllegalArgumentException("豁免的到期日 " + expires + " 早于申请日 " + appliedOn + " / a waiver of "
                        + rule + " ends on " + expires + ", before it was asked for on " + appliedOn);
            }
            return new Waiver(this);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Subject;

/**
 * One thing to assess with all that goes in: subject, context, facts, waivers and stated reasons, draft or submission, whether
 * the gate into the budget is asked, and the digest of the input it was read from. Immutable.
 *
 * @param <S> the kind of subject
 */
public final class Request<S extends Subject> {
    private final S subject;
    private final Context context;
    private final Facts facts;
    private final List<Waiver> waivers;
    private final boolean waiversShared;
    private final boolean draft;
    private final boolean entersBudget;
    private final String inputDigest;

    private Request(Builder<S> builder) {
        this.subject = builder.subject;
        this.context = builder.context;
        this.facts = builder.facts;
        this.waivers = builder.waivers;
        this.waiversShared = builder.waiversShared;
        this.draft = builder.draft;
        this.entersBudget = builder.entersBudget;
        this.inputDigest = builder.inputDigest;
    }

    /** Starts a request without facts and waivers, for a submission. */
    public static <S extends Subject> Builder<S> of(S subject, Context context) {
        return new Builder<>(subject, context);
    }

    /** The same request with these facts instead. */
    public Request<S> withFacts(Facts facts) {
        Builder<S> builder = new Builder<>(subject, context);
        builder.facts = Objects.requireNonNull(facts, "facts");
        builder.waivers = waivers;
        builder.waiversShared = waiversShared;
        builder.draft = draft;
        builder.entersBudget = entersBudget;
        builder.inputDigest = inputDigest;
        return builder.build();
    }

    /** The subject. */
    public S subject() {
        return subject;
    }

    /** Where and when. */
    public Context context() {
        return context;
    }

    /** The facts. */
    public Facts facts() {
        return facts;
    }

    /** Waivers and stated reasons. */
    public List<Waiver> waivers() {
        return waivers;
    }

    /**
     * Whether the waivers were handed in for many subjects: then one that names no subject and covers nothing here is no finding
     * of this subject.
     */
    public boolean waiversShared() {
        return waiversShared;
    }

    /** Whether the subject is still being typed: rules that judge completeness wait. */
    public boolean draft() {
        return draft;
    }

    /**
     * Whether the subject is to enter the budget (进入预算关口): only then are the rules asked that guard that gate, such as
     * whether a review was concluded at all.
     */
    public boolean entersBudget() {
        return entersBudget;
    }

    /** {@code sha256:} and the digest of the bytes the subject was read from; empty if the host built it itself. */
    public String inputDigest() {
        return inputDigest;
    }

    /**
     * Collects the parts of a request. Not thread-safe.
     *
     * @param <S> the kind of subject
     */
    public static final class Builder<S extends Subject> {
        private final S subject;
        private final Context context;
        private Facts facts = Facts.NONE;
        private List<Waiver> waivers = List.of();
        private boolean waiversShared;
        private boolean draft;
        private boolean entersBudget;
        private String inputDigest = "";

        private Builder(S subject, Context context) {
            this.subject = Objects.requireNonNull(subject, "subject");
            this.context = Objects.requireNonNull(context, "context");
        }

        /** Sets the facts. */
        public Builder<S> facts(Facts facts) {
            this.facts = Objects.requireNonNull(facts, "facts");
            return this;
        }

        /** Sets the waivers and stated reasons of this subject. */
        public Builder<S> waivers(List<Waiver> waivers) {
            this.waivers = List.copyOf(waivers);
            this.waiversShared = false;
            return this;
        }

        /** Sets waivers and stated reasons that were handed in for many subjects, of which this is one. */
        public Builder<S> sharedWaivers(List<Waiver> waivers) {
            this.waivers = List.copyOf(waivers);
            this.waiversShared = true;
            return this;
        }

        /** Says whether the subject is still being typed. */
        public Builder<S> draft(boolean draft) {
            this.draft = draft;
            return this;
        }

        /** Says whether the subject is to enter the budget. */
        public Builder<S> entersBudget(boolean entersBudget) {
            this.entersBudget = entersBudget;
            return this;
        }

        /** Sets the digest of the input. */
        public Builder<S> inputDigest(String digest) {
            this.inputDigest = Objects.requireNonNull(digest, "digest");
            return this;
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if a draft is to enter the budget
         */
        public Request<S> build() {
            if (draft && entersBudget) {
                throw new IllegalArgumentException(
                        "草稿不能进入预算关口，请先提交 / a draft cannot enter the budget; submit it first");
            }
            return new Request<>(this);
        }
    }
}

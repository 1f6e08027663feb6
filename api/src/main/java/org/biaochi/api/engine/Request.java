// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Subject;

/**
 * One thing to assess with all that goes in: subject, context, facts, waivers and stated reasons, draft or submission, and the
 * digest of the input it was read from. Immutable.
 *
 * @param <S> the kind of subject
 */
public final class Request<S extends Subject> {
    private final S subject;
    private final Context context;
    private final Facts facts;
    private final List<Waiver> waivers;
    private final boolean draft;
    private final String inputDigest;

    private Request(Builder<S> builder) {
        this.subject = builder.subject;
        this.context = builder.context;
        this.facts = builder.facts;
        this.waivers = builder.waivers;
        this.draft = builder.draft;
        this.inputDigest = builder.inputDigest;
    }

    /** Starts a request without facts and waivers, for a submission. */
    public static <S extends Subject> Builder<S> of(S subject, Context context) {
        return new Builder<>(subject, context);
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

    /** Whether the subject is still being typed: rules that judge completeness wait. */
    public boolean draft() {
        return draft;
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
        private boolean draft;
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

        /** Sets waivers and stated reasons. */
        public Builder<S> waivers(List<Waiver> waivers) {
            this.waivers = List.copyOf(waivers);
            return this;
        }

        /** Says whether the subject is still being typed. */
        public Builder<S> draft(boolean draft) {
            this.draft = draft;
            return this;
        }

        /** Sets the digest of the input. */
        public Builder<S> inputDigest(String digest) {
            this.inputDigest = Objects.requireNonNull(digest, "digest");
            return this;
        }

        /** Returns the request. */
        public Request<S> build() {
            return new Request<>(this);
        }
    }
}

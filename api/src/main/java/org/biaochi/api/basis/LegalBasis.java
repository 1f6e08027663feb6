// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.basis;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One basis (依据) of a rule or value: what it is, its text, where it holds, and whether its wording was compared with the
 * issuer's own page. An unverified basis must not be printed as a confirmed citation. Immutable.
 */
public final class LegalBasis {
    private final String id;
    private final String text;
    private final String jurisdiction;
    private final BasisKind kind;
    private final boolean verified;

    private LegalBasis(Builder builder) {
        this.id = builder.id;
        this.text = builder.text;
        this.jurisdiction = builder.jurisdiction;
        this.kind = builder.kind;
        this.verified = builder.verified;
    }

    /** Starts a basis with its id and its text as printed (document number, title, article). */
    public static Builder of(String id, String text) {
        return new Builder(id, text);
    }

    /** The id by which packs and rule cards refer to it. */
    public String id() {
        return id;
    }

    /** The text as printed, such as {@code 财预〔2015〕88号 第二十五条}, or 实践, or 本产品规则. */
    public String text() {
        return text;
    }

    /** The region code or {@code CN} inside which it may be printed as 依据; empty if it holds nowhere as law. */
    public String jurisdiction() {
        return jurisdiction;
    }

    /** What kind of basis it is. */
    public BasisKind kind() {
        return kind;
    }

    /** Whether every instrument in the text was read at its issuer for this very point. */
    public boolean verified() {
        return verified;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegalBasis basis
                && basis.id.equals(id)
                && basis.text.equals(text)
                && basis.jurisdiction.equals(jurisdiction)
                && basis.kind == kind
                && basis.verified == verified;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, text);
    }

    @Override
    public String toString() {
        return text + (verified ? "" : "（未核对）");
    }

    /** Collects the parts of a basis. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String text;
        private String jurisdiction = "";
        private BasisKind kind = BasisKind.NUMBERED_TEXT;
        private boolean verified;

        private Builder(String id, String text) {
            this.id = Objects.requireNonNull(id, "id");
            this.text = Objects.requireNonNull(text, "text");
        }

        /** Names the region code or {@code CN} where the basis is law. */
        public Builder jurisdiction(String jurisdiction) {
            this.jurisdiction = Objects.requireNonNull(jurisdiction, "jurisdiction");
            return this;
        }

        /** Says what kind of basis it is; a numbered text unless said otherwise. */
        public Builder kind(BasisKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Says whether it was verified; false unless said otherwise. */
        public Builder verified(boolean verified) {
            this.verified = verified;
            return this;
        }

        /** Returns the basis. */
        public LegalBasis build() {
            return new LegalBasis(this);
        }
    }
}

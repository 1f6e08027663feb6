// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule's answer at one place: passed, failed with what it found, undecided with what is missing, or not applicable with the
 * reason. A failed answer may also name what it could not judge beside. Immutable.
 */
public final class Conclusion {
    private static final Conclusion PASSED = new Conclusion(Outcome.PASSED, List.of(), List.of(), null);

    private final Outcome outcome;
    private final List<Defect> defects;
    private final List<Missing> missing;
    private final @Nullable Reason reason;

    private Conclusion(Outcome outcome, List<Defect> defects, List<Missing> missing, @Nullable Reason reason) {
        this.outcome = outcome;
        this.defects = defects;
        this.missing = missing;
        this.reason = reason;
    }

    /** The rule looked and found nothing. */
    public static Conclusion passed() {
        return PASSED;
    }

    /** The rule found one thing. */
    public static Conclusion failed(Defect defect) {
        return new Conclusion(Outcome.FAILED, List.of(defect), List.of(), null);
    }

    /**
     * The rule found these.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Conclusion failed(List<Defect> defects) {
        if (defects.isEmpty()) {
            throw new IllegalArgumentException("a failed conclusion needs at least one defect");
        }
        return new Conclusion(Outcome.FAILED, List.copyOf(defects), List.of(), null);
    }

    /** The rule lacks this to decide. */
    public static Conclusion undecided(Missing... missing) {
        return missing.length == 1
                ? new Conclusion(Outcome.UNDECIDED, List.of(), List.of(missing[0]), null)
                : undecided(Arrays.asList(missing));
    }

    /**
     * The rule lacks these to decide.
     *
     * @throws IllegalArgumentException if nothing is missing
     */
    public static Conclusion undecided(List<Missing> missing) {
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("an undecided conclusion names what is missing");
        }
        return new Conclusion(Outcome.UNDECIDED, List.of(), List.copyOf(missing), null);
    }

    /** The question does not arise. */
    public static Conclusion notApplicable(Reason reason) {
        return Objects.requireNonNull(reason, "reason").conclusion();
    }

    /** The one conclusion that a reason keeps: rules give few reasons, and give them at every row. */
    static Conclusion forReason(Reason reason) {
        return new Conclusion(Outcome.NOT_APPLICABLE, List.of(), List.of(), reason);
    }

    /** The worst that these findings and gaps amount to: failed, else undecided, else passed. */
    public static Conclusion of(List<Defect> defects, List<Missing> missing) {
        if (defects.isEmpty()) {
            return missing.isEmpty() ? PASSED : undecided(missing);
        }
        return new Conclusion(Outcome.FAILED, List.copyOf(defects), List.copyOf(missing), null);
    }

    /** PASSED, FAILED, UNDECIDED or NOT_APPLICABLE. */
    public Outcome outcome() {
        return outcome;
    }

    /** What was found; empty unless failed. */
    public List<Defect> defects() {
        return defects;
    }

    /** What is missing; never empty if undecided, possibly not empty if failed. */
    public List<Missing> missing() {
        return missing;
    }

    /** Why the rule does not apply; null unless not applicable. */
    public @Nullable Reason reason() {
        return reason;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conclusion that
                && that.outcome == outcome
                && that.defects.equals(defects)
                && that.missing.equals(missing)
                && Objects.equals(that.reason, reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, defects, missing, reason);
    }

    @Override
    public String toString() {
        return outcome
                + (defects.isEmpty() ? "" : defects.toString())
                + (missing.isEmpty() ? "" : missing.toString())
                + (reason == null ? "" : "(" + reason + ")");
    }
}

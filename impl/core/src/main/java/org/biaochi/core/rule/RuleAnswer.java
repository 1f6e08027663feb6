// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.util.Arrays;
import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.jspecify.annotations.Nullable;

/** What one rule answered over all places of a subject: headline, tally, merged defects, gaps and reasons. Immutable. */
public final class RuleAnswer {
    private static final int OUTCOMES = Outcome.values().length;

    /** The counts of usual answers, which are the same at all places of a form: by outcome, then by number of places. */
    private static final int[][][] USUAL = usual(33);

    private final RuleId rule;
    private final Outcome headline;
    private final int[] counts;
    private final List<Defect> defects;
    private final List<Missing> missing;
    private final List<Reason> reasons;
    private final @Nullable Throwable cause;

    RuleAnswer(
            RuleId rule,
            Outcome headline,
            int[] counts,
            List<Defect> defects,
            List<Missing> missing,
            List<Reason> reasons,
            @Nullable Throwable cause) {
        this.rule = rule;
        this.headline = headline;
        this.counts = counts;
        this.defects = defects;
        this.missing = missing;
        this.reasons = reasons;
        this.cause = cause;
    }

    private static int[][][] usual(int places) {
        int[][][] usual = new int[OUTCOMES][places][];
        for (int outcome = 0; outcome < OUTCOMES; outcome++) {
            for (int count = 0; count < places; count++) {
                usual[outcome][count] = only(outcome, count);
            }
        }
        return usual;
    }

    private static int[] only(int outcome, int count) {
        int[] counts = new int[OUTCOMES];
        counts[outcome] = count;
        return counts;
    }

    /** The same answer, no failure and with one gap at most, at so many places. */
    static RuleAnswer same(RuleId rule, Conclusion conclusion, int places) {
        Outcome outcome = conclusion.outcome();
        int[][] usual = USUAL[outcome.ordinal()];
        Reason reason = conclusion.reason();
        return new RuleAnswer(
                rule,
                outcome,
                places < usual.length ? usual[places] : only(outcome.ordinal(), places),
                List.of(),
                conclusion.missing(),
                reason == null ? List.of() : List.of(reason),
                null);
    }

    /** The answer of a rule that was not asked at all. */
    public static RuleAnswer without(RuleId rule, Outcome outcome, Reason reason) {
        return new RuleAnswer(rule, outcome, USUAL[0][0], List.of(), List.of(), List.of(reason), null);
    }

    /** The answer of a rule that looked at places of its own; with none at all it does not apply. */
    public static RuleAnswer of(RuleId rule, int passed, List<Defect> defects) {
        if (passed == 0 && defects.isEmpty()) {
            return without(rule, Outcome.NOT_APPLICABLE, Reason.NO_PLACE);
        }
        int[] counts = new int[OUTCOMES];
        counts[Outcome.PASSED.ordinal()] = passed;
        counts[Outcome.FAILED.ordinal()] = defects.size();
        Outcome headline = defects.isEmpty() ? Outcome.PASSED : Outcome.FAILED;
        return new RuleAnswer(rule, headline, counts, List.copyOf(defects), List.of(), List.of(), null);
    }

    /** The rule. */
    public RuleId rule() {
        return rule;
    }

    /** The worst outcome of any place. */
    public Outcome headline() {
        return headline;
    }

    /** At how many places the rule had this outcome. */
    public int count(Outcome outcome) {
        return counts[outcome.ordinal()];
    }

    /** What was found, like defects merged, in place order. */
    public List<Defect> defects() {
        return defects;
    }

    /** What was missing anywhere, sorted. */
    public List<Missing> missing() {
        return missing;
    }

    /** Why it did not apply, was skipped or broke down, sorted. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** Whether another answer of the rule makes the same ledger row, whatever was found in particular. */
    public boolean talliesLike(RuleAnswer other) {
        return headline == other.headline
                && Arrays.equals(counts, other.counts)
                && missing.equals(other.missing)
                && reasons.equals(other.reasons);
    }

    /** The same without what was found and thrown: what a ledger row keeps. */
    public RuleAnswer tally() {
        return defects.isEmpty() && cause == null
                ? this
                : new RuleAnswer(rule, headline, counts, List.of(), missing, reasons, null);
    }

    /** What the rule threw; null if it did not. */
    public @Nullable Throwable cause() {
        return cause;
    }

    @Override
    public String toString() {
        return rule + " " + headline + defects + missing + reasons;
    }
}

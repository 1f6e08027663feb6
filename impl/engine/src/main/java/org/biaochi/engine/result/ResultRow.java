// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Waiver;
import org.biaochi.core.rule.RuleAnswer;

/** A row of the ledger: the shared head and what the rule answered, without what it found. Immutable. */
public final class ResultRow implements LedgerRow {
    private final RuleHead head;
    private final RuleAnswer answer;
    private final UndecidedPolicy policy;
    private final List<Waiver> statedReasons;
    private final boolean holdsVerdict;
    private final byte[] canonical;

    /** A row with the policy and the stated reasons that hold for what is undecided in it. */
    public ResultRow(RuleHead head, RuleAnswer answer, UndecidedPolicy policy, List<Waiver> statedReasons) {
        this.head = head;
        this.answer = answer.tally();
        this.policy = policy;
        this.statedReasons = statedReasons.isEmpty() ? List.of() : List.copyOf(statedReasons);
        this.holdsVerdict = leavesVerdictOpen();
        this.canonical = CanonicalRow.bytes(this);
    }

    /** Whether this is the row of an answer under a policy, with no reasons stated. */
    boolean isOf(RuleAnswer given, UndecidedPolicy under) {
        return policy == under && (answer == given || answer.talliesLike(given)) && statedReasons.isEmpty();
    }

    /** The row as a member of the canonical ledger; not to be changed. */
    byte[] canonical() {
        return canonical;
    }

    @Override
    public RuleId rule() {
        return head.rule();
    }

    @Override
    public Outcome outcome() {
        return answer.headline();
    }

    @Override
    public Severity severity() {
        return head.severity();
    }

    @Override
    public boolean extra() {
        return head.extra();
    }

    @Override
    public int count(Outcome outcome) {
        return answer.count(outcome);
    }

    @Override
    public List<Missing> missing() {
        return answer.missing();
    }

    @Override
    public List<Reason> reasons() {
        return answer.reasons();
    }

    @Override
    public UndecidedPolicy policy() {
        return policy;
    }

    @Override
    public List<Waiver> statedReasons() {
        return statedReasons;
    }

    /** Whether the rule guards the gate into the budget. */
    public boolean guardsGate() {
        return head.gateScope();
    }

    /** Whether the row leaves the verdict undecided: an ERROR rule that broke down, is not there, or lacks an input. */
    public boolean holdsVerdict() {
        return holdsVerdict;
    }

    private boolean leavesVerdictOpen() {
        if (head.extra() || head.severity() != Severity.ERROR) {
            return false;
        }
        boolean broken = outcome() == Outcome.ERROR
                || outcome() == Outcome.OVER_BUDGET
                || (outcome() == Outcome.SKIPPED && reasons().contains(Reason.NOT_INSTALLED));
        boolean undecided = !missing().isEmpty() && policy != UndecidedPolicy.NOTE;
        boolean stated = policy == UndecidedPolicy.REASON && !statedReasons.isEmpty();
        return broken || (undecided && !stated);
    }

    @Override
    public String toString() {
        return answer.toString();
    }
}

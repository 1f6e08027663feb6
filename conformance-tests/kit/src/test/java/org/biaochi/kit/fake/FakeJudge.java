// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Verdict;
import org.biaochi.kit.catalogue.Requirements;

/** Verdict and gate. */
final class FakeJudge {
    private final Fault fault;
    private final Map<String, GateDecision> mapping;
    private final Set<String> errors = new TreeSet<>();
    private final Set<String> warnings = new TreeSet<>();
    private final Set<String> holding = new TreeSet<>();

    FakeJudge(Fault fault, Map<String, GateDecision> mapping) {
        this.fault = fault;
        this.mapping = mapping;
    }

    void hear(FakeRow row, List<Finding> findings, boolean notInstalled) {
        if (row.reallyExtra()) {
            if (fault.in(Requirements.REV_024) && !findings.isEmpty()) {
                warnings.add(row.rule().toString());
            }
            return;
        }
        for (Finding finding : findings) {
            boolean waived = finding.waiver().isPresent();
            boolean info = finding.severity() == Severity.INFO && fault.in(Requirements.REV_019);
            if (!waived && (finding.severity() == Severity.ERROR || info)) {
                errors.add(finding.rule().toString());
            }
            if (finding.severity() == Severity.WARNING && (!waived || fault.in(Requirements.REV_040))) {
                warnings.add(finding.rule().toString());
            }
        }
        if (holds(row, notInstalled)) {
            holding.add(row.rule().toString());
        }
    }

    private boolean holds(FakeRow row, boolean notInstalled) {
        boolean undecided = !row.missing().isEmpty();
        boolean lighter = row.severity() == Severity.WARNING
                && (undecided && fault.in(Requirements.REV_020) || notInstalled && fault.in(Requirements.REV_021));
        if (row.severity() != Severity.ERROR && !lighter) {
            return false;
        }
        boolean stated = !row.statedReasons().isEmpty();
        if (row.outcome() == Outcome.ERROR || row.outcome() == Outcome.OVER_BUDGET) {
            return stated ? !fault.in(Requirements.REV_034) : !fault.in(Requirements.REV_022);
        }
        boolean lifted = stated && (row.policy() == UndecidedPolicy.REASON || fault.in(Requirements.REV_033));
        return notInstalled || undecided && row.policy() != UndecidedPolicy.NOTE && !lifted;
    }

    Verdict verdict() {
        if (fault.in(Requirements.REV_023) && !holding.isEmpty()) {
            return Verdict.UNDECIDED;
        }
        return !errors.isEmpty() ? Verdict.FAIL : !holding.isEmpty() ? Verdict.UNDECIDED : Verdict.PASS;
    }

    Gate gate() {
        GateDecision decision = fault.in(Requirements.REV_038) && verdict() == Verdict.FAIL
                ? GateDecision.RESUBMIT
                : mapping.getOrDefault("VERDICT_" + verdict(), GateDecision.BLOCK);
        Set<String> reasons = verdict() == Verdict.FAIL ? errors : holding;
        if (!warnings.isEmpty()) {
            GateDecision forWarnings = mapping.getOrDefault("UNWAIVED_WARNING", GateDecision.PASS_WITH_FIX);
            if (forWarnings.compareTo(decision) > 0) {
                decision = forWarnings;
                reasons = warnings;
            }
        }
        for (String error : errors) {
            GateDecision own = mapping.get(error);
            if (own != null && own.compareTo(decision) > 0 && !fault.in(Requirements.REV_039)) {
                decision = own;
                reasons = Set.of(error);
            }
        }
        return new Gate(decision, fault.in(Requirements.REV_041) ? List.of() : List.copyOf(reasons));
    }
}

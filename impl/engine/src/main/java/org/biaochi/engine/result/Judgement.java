// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Verdict;

/**
 * The verdict and what the profile's gate makes of it. Immutable.
 *
 * @param verdict FAIL if an unwaived error stands, else UNDECIDED if a row holds it, else PASS
 * @param gate the worst that the profile maps the verdict, the warnings and the failed rules to, and of what else was decided
 */
public record Judgement(Verdict verdict, Gate gate) {
    private static final String WARNING = "UNWAIVED_WARNING";

    /** Where a profile is silent, the careful answer. */
    private static final Map<String, GateDecision> UNMAPPED = Map.of(
            "VERDICT_PASS",
            GateDecision.PASS,
            WARNING,
            GateDecision.PASS_WITH_FIX,
            "VERDICT_UNDECIDED",
            GateDecision.PASS_WITH_FIX,
            "VERDICT_FAIL",
            GateDecision.BLOCK);

    /**
     * Judges the findings and rows of required rules under a profile.
     *
     * @param further what score, grade and records add to the gate
     */
    public static Judgement of(List<Finding> findings, List<ResultRow> rows, Profile profile, List<Gate> further) {
        TreeSet<String> errors = new TreeSet<>();
        TreeSet<String> warnings = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.waiver().isEmpty() && finding.severity() != Severity.INFO) {
                (finding.severity() == Severity.ERROR ? errors : warnings)
                        .add(finding.rule().toString());
            }
        }
        TreeSet<String> holding = new TreeSet<>();
        TreeSet<String> guarding = new TreeSet<>();
        for (ResultRow row : rows) {
            if (row.holdsVerdict()) {
                (row.guardsGate() ? guarding : holding).add(row.rule().toString());
            }
        }
        holding.addAll(guarding);
        Verdict verdict = !errors.isEmpty() ? Verdict.FAIL : !holding.isEmpty() ? Verdict.UNDECIDED : Verdict.PASS;
        TreeSet<String> causes = verdict == Verdict.FAIL ? errors : holding;
        Gate gate = new Gate(decision(profile, "VERDICT_" + verdict), List.copyOf(causes));
        if (!warnings.isEmpty()) {
            gate = worse(gate, new Gate(decision(profile, WARNING), List.copyOf(warnings)));
        }
        for (String rule : guarding) {
            gate = worse(gate, new Gate(refusal(profile), List.of(rule)));
        }
        errors.addAll(warnings);
        errors.addAll(guarding);
        for (String rule : errors) {
            GateDecision own = profile.gate().get(rule);
            if (own != null) {
                gate = worse(gate, new Gate(own, List.of(rule)));
            }
        }
        for (Gate more : further) {
            gate = worse(gate, more);
        }
        return new Judgement(verdict, gate);
    }

    private static GateDecision decision(Profile profile, String code) {
        GateDecision mapped = profile.gate().get(code);
        return mapped != null ? mapped : UNMAPPED.getOrDefault(code, GateDecision.BLOCK);
    }

    /** What an undecided rule at the gate comes to: as if it had failed, and never less than a refusal. */
    private static GateDecision refusal(Profile profile) {
        return decision(profile, "VERDICT_FAIL").worse(GateDecision.RESUBMIT);
    }

    /** The harder decision with its reasons; the reasons of both if they decide alike. */
    private static Gate worse(Gate a, Gate b) {
        if (a.decision() == b.decision()) {
            TreeSet<String> reasons = new TreeSet<>(a.reasons());
            reasons.addAll(b.reasons());
            return new Gate(a.decision(), List.copyOf(reasons));
        }
        return a.decision().worse(b.decision()) == a.decision() ? a : b;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateCondition;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewState;
import org.biaochi.core.review.ReviewParameters;
import org.biaochi.core.review.ReviewStanding;

/**
 * Why the gate holds a subject beyond what the rules found, and whether it waits for the reviewers. Pure functions of
 * the profile.
 */
public final class GateWords {
    private static final Set<GateCondition> OF_REVIEWERS = EnumSet.of(
            GateCondition.REVIEW_NOT_PASSED,
            GateCondition.SCORE_MISSING,
            GateCondition.OPINION_MISSING,
            GateCondition.REVIEWER_NOT_ASSIGNED);

    private final List<String> steps;

    /** The words under a profile, which names the steps of a joint review. */
    public GateWords(Profile profile) {
        this.steps = profile.find(ReviewParameters.JOINT_STEPS).orElse(List.of());
    }

    /** The reasons that are no rules and no verdict: those stand with the findings. */
    public List<LocalText> reasons(Assessment assessment, Facts facts) {
        List<LocalText> words = new ArrayList<>();
        for (String reason : conditions(assessment)) {
            boolean review = GateCondition.of(reason)
                    .filter(GateCondition.REVIEW_NOT_PASSED::equals)
                    .isPresent();
            words.add(review ? review(facts) : grade(reason));
        }
        return words;
    }

    /** Whether a refused subject is free of errors and waits for those who review it, not for the unit. */
    public boolean waitsForReview(Assessment assessment, Facts facts) {
        List<String> conditions = conditions(assessment);
        boolean refused =
                assessment.gate().map(gate -> gate.decision().refuses()).orElse(false);
        boolean errors = assessment.findings().stream()
                .anyMatch(finding ->
                        finding.severity() == Severity.ERROR && finding.waiver().isEmpty());
        return refused
                && !errors
                && !conditions.isEmpty()
                && standing(facts)
                        .map(standing -> standing.state() == ReviewState.OPEN || standing.state() == ReviewState.PASSED)
                        .orElse(true)
                && conditions.stream()
                        .allMatch(reason -> GateCondition.of(reason)
                                .filter(OF_REVIEWERS::contains)
                                .isPresent());
    }

    /** Whether a reason of a gate repeats what verdict and findings say. */
    public static boolean isVerdict(String reason) {
        return reason.startsWith("VERDICT_") || reason.equals("UNWAIVED_WARNING");
    }

    private static List<String> conditions(Assessment assessment) {
        Set<String> rules = new HashSet<>();
        assessment.ledger().rows().forEach(row -> rules.add(row.rule().toString()));
        return assessment.gate().map(Gate::reasons).orElse(List.of()).stream()
                .filter(reason -> !rules.contains(reason) && !isVerdict(reason))
                .toList();
    }

    private static LocalText grade(String reason) {
        return GateCondition.of(reason).isPresent()
                ? Wording.gateReason(reason)
                : new LocalText("审核等级为“" + reason + "”", "graded \"" + reason + "\"");
    }

    /** What became of the review: who sent it back, or which step is still to come. */
    private LocalText review(Facts facts) {
        Optional<ReviewStanding> standing = standing(facts);
        ReviewState state = standing.map(ReviewStanding::state).orElse(ReviewState.OPEN);
        if (state != ReviewState.OPEN) {
            return new LocalText("审核结果：" + state.term(), "outcome of the review: " + state.key());
        }
        List<String> open = standing.map(one -> one.open(steps)).orElse(steps);
        return open.isEmpty()
                ? new LocalText("还没有审完", "the review has not ended")
                : new LocalText("还没有审完，缺" + String.join("、", open), "still to come: " + String.join(", ", open));
    }

    private Optional<ReviewStanding> standing(Facts facts) {
        Fact<ReviewHistory> history = facts.get(ReviewFacts.RECORDS);
        return history.isPresent() ? Optional.of(ReviewStanding.of(history.get(), steps)) : Optional.empty();
    }
}

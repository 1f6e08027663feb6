// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.Defence;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateCondition;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.review.ReviewState;
import org.biaochi.core.text.Folding;

/**
 * What score, grade and records of review add to the gate, as the profile maps them. The grade of a submitted sheet counts in
 * every review; the rest is asked only of a goal that is to enter the budget. What nobody supplied does not pass.
 */
public final class ReviewGates {
    private final Profile profile;
    private final Map<String, GateDecision> gate;
    private final ReviewScoring scoring;
    private final List<Gate> gates = new ArrayList<>();

    private ReviewGates(Profile profile, ReviewScoring scoring) {
        this.profile = profile;
        this.gate = profile.gate();
        this.scoring = scoring;
    }

    /**
     * The decisions, each with its reason; the gate is the worst of them and of what verdict and rules say.
     *
     * @param entersBudget whether the goal is to enter the budget
     */
    public static List<Gate> of(Profile profile, Facts facts, ReviewScoring scoring, boolean entersBudget) {
        ReviewGates review = new ReviewGates(profile, scoring);
        review.grades();
        if (entersBudget) {
            review.passMark();
            review.records(facts.get(ReviewFacts.RECORDS));
        }
        return List.copyOf(review.gates);
    }

    /** The computed grade and the claimed one: where they differ, the harder holds until the sheet is put right. */
    private void grades() {
        scoring.grade().ifPresent(this::grade);
        scoring.reading()
                .map(PanelReading::grade)
                .filter(claimed -> !claimed.isEmpty())
                .ifPresent(this::grade);
        boolean alone = scoring.reading().isEmpty()
                && profile.find(ReviewParameters.PRE_SCORE_GATES).orElse(false);
        if (alone) {
            scoring.preScore().flatMap(profile.compiled(ScoreScheme.KEY)::grade).ifPresent(this::grade);
        }
    }

    private void grade(String grade) {
        GateDecision decision = gate.get(grade);
        if (decision != null) {
            gates.add(new Gate(decision, List.of(grade)));
        }
    }

    private void passMark() {
        Optional<BigDecimal> mark = profile.find(ReviewParameters.PASS_MARK);
        if (mark.isEmpty()) {
            return;
        }
        Optional<BigDecimal> score = scoring.score();
        if (scoring.reading().isEmpty()
                && profile.find(ReviewParameters.PRE_SCORE_GATES).orElse(false)) {
            score = scoring.preScore();
        }
        GateDecision below = gate.getOrDefault(GateCondition.SCORE_BELOW_PASS_MARK.name(), GateDecision.BLOCK);
        if (score.isEmpty()) {
            refuse(GateCondition.SCORE_MISSING, gate.getOrDefault(GateCondition.SCORE_MISSING.name(), below));
        } else if (score.get().compareTo(mark.get()) < 0) {
            refuse(GateCondition.SCORE_BELOW_PASS_MARK, below);
        }
    }

    private void records(Fact<ReviewHistory> fact) {
        Optional<ReviewHistory> history = fact.isPresent() ? Optional.of(fact.get()) : Optional.empty();
        history.flatMap(ReviewGates::latestGrade).ifPresent(this::grade);
        List<String> steps = profile.find(ReviewParameters.JOINT_STEPS).orElse(List.of());
        Optional<ReviewStanding> standing = history.map(records -> ReviewStanding.of(records, steps));
        List<ReviewRecord> records = standing.map(ReviewStanding::records).orElse(List.of());
        state(standing.map(ReviewStanding::state).orElse(ReviewState.OPEN));
        boolean opinion = records.stream()
                .filter(record -> record.state().concluded())
                .anyMatch(record ->
                        !Folding.normalise(record.opinion().text().text()).isEmpty());
        if (!opinion) {
            demand(GateCondition.OPINION_MISSING);
        }
        defence(records);
    }

    /** What was sent back, turned down or cancelled does not enter anywhere, whatever its grade; the rest is the profile's. */
    private void state(ReviewState state) {
        if (state == ReviewState.PASSED) {
            return;
        }
        demand(GateCondition.REVIEW_NOT_PASSED);
        if (state == ReviewState.RETURNED) {
            refuse(GateCondition.REVIEW_NOT_PASSED, GateDecision.RESUBMIT);
        } else if (state != ReviewState.OPEN) {
            refuse(GateCondition.REVIEW_NOT_PASSED, GateDecision.BLOCK);
        }
    }

    private static Optional<String> latestGrade(ReviewHistory history) {
        return history.records().stream()
                .filter(record -> record.state().concluded())
                .map(ReviewStanding::grade)
                .filter(grade -> !grade.isEmpty())
                .reduce((earlier, later) -> later);
    }

    private void defence(List<ReviewRecord> records) {
        Optional<ReviewRecord> last =
                records.stream().filter(record -> record.defence().isPresent()).reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            demand(GateCondition.DEFENCE_MISSING);
        } else if (!last.get().defence().map(Defence::passed).orElse(false)) {
            demand(GateCondition.DEFENCE_FAILED);
            if (last.get().state() == ReviewState.CANCELLED && gate.containsKey(GateCondition.DEFENCE_FAILED.name())) {
                refuse(GateCondition.DEFENCE_FAILED, GateDecision.BLOCK);
            }
        }
    }

    /** A condition that the profile asks for by mapping it. */
    private void demand(GateCondition condition) {
        GateDecision decision = gate.get(condition.name());
        if (decision != null) {
            refuse(condition, decision);
        }
    }

    private void refuse(GateCondition condition, GateDecision decision) {
        gates.add(new Gate(decision, List.of(condition.name())));
    }
}

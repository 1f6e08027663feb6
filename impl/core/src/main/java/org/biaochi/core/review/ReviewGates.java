// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.Consultation;
import org.biaochi.api.review.Defence;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateCondition;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.PolicyDecision;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.review.ReviewState;
import org.biaochi.core.table.ProfileTable;
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
    private final PerformanceGoal goal;

    private ReviewGates(PerformanceGoal goal, Profile profile, ReviewScoring scoring) {
        this.goal = goal;
        this.profile = profile;
        this.gate = profile.gate();
        this.scoring = scoring;
    }

    /**
     * The decisions, each with its reason; the gate is the worst of them and of what verdict and rules say.
     *
     * @param entersBudget whether the goal is to enter the budget
     */
    public static List<Gate> of(
            PerformanceGoal goal, Profile profile, Facts facts, ReviewScoring scoring, boolean entersBudget) {
        ReviewGates review = new ReviewGates(goal, profile, scoring);
        review.grades();
        Fact<ReviewHistory> history = facts.get(ReviewFacts.RECORDS);
        if (history.isPresent()) {
            review.consultations(history.get());
        }
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
        history.ifPresent(this::policies);
        Optional<ReviewStanding> standing = history.map(records -> ReviewStanding.of(records, steps));
        List<ReviewRecord> records = standing.map(ReviewStanding::records).orElse(List.of());
        records.stream().filter(record -> record.state().concluded()).forEach(this::assigned);
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

    /** An opinion that nobody handled does not stop a goal, and does not pass unnoticed. */
    private void consultations(ReviewHistory history) {
        for (Consultation consultation : history.consultations()) {
            if (Folding.normalise(consultation.handling().text()).isEmpty()) {
                about(GateCondition.OPINION_UNHANDLED, consultation.party(), GateDecision.PASS_WITH_FIX);
            }
        }
    }

    private void policies(ReviewHistory history) {
        for (PolicyDecision policy : history.policies()) {
            String verdict = Folding.normalise(policy.verdict());
            if (verdict.equals("废止") || verdict.equals("ABOLISH")) {
                about(GateCondition.POLICY_ABOLISHED, policy.id(), GateDecision.BLOCK);
            }
        }
    }

    /** Who reviewed must be of the division in charge; a reviewer of no known division is not. */
    private void assigned(ReviewRecord record) {
        ProfileTable assignments = ProfileTable.of(profile, ReviewParameters.ASSIGNMENTS);
        List<String> own = Stream.of(GoalField.DEPT_CODE, GoalField.DEPARTMENT)
                .map(field -> Folding.normalise(goal.field(field).text()))
                .filter(text -> !text.isEmpty())
                .toList();
        for (int i = 0; i < assignments.rows(); i++) {
            String division = assignments.text(i, "division");
            if (own.contains(assignments.text(i, "department"))
                    && !division.equals(Folding.normalise(record.reviewer().unit()))) {
                about(GateCondition.REVIEWER_NOT_ASSIGNED, division, GateDecision.BLOCK);
            }
        }
    }

    private void about(GateCondition condition, String what, GateDecision otherwise) {
        gates.add(new Gate(gate.getOrDefault(condition.name(), otherwise), List.of(condition.about(what))));
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

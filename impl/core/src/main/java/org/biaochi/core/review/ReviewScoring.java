// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.Panel;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Ledger;
import org.biaochi.api.subject.Place;
import org.biaochi.core.canonical.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * The score and grade of a goal from the sheets that people submitted, and the pre-score where the profile has a scheme for one. A
 * claimed total is never replaced: the figure shows it beside the score. A machine never scores. Immutable.
 */
public final class ReviewScoring {
    /** The facts that a score is made from, whatever rules run. */
    public static final List<FactKey<?>> FACTS = List.of(ReviewFacts.SCORE_SHEET, ReviewFacts.RECORDS);

    /** Nothing was submitted. */
    public static final ReviewScoring NONE =
            new ReviewScoring(null, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private final @Nullable PanelReading reading;
    private final Optional<BigDecimal> score;
    private final Optional<String> grade;
    private final Optional<BigDecimal> preScore;
    private final List<Figure> figures;

    private ReviewScoring(
            @Nullable PanelReading reading,
            Optional<BigDecimal> score,
            Optional<String> grade,
            Optional<BigDecimal> preScore,
            List<Figure> figures) {
        this.reading = reading;
        this.score = score;
        this.grade = grade;
        this.preScore = preScore;
        this.figures = figures;
    }

    /** Scores from the facts {@code review/score-sheet} and {@code review/records}, and the findings of required rules. */
    public static ReviewScoring of(Profile profile, Facts facts, List<Finding> findings, Ledger ledger) {
        Optional<BigDecimal> preScore = profile.compiled(PreScoring.KEY).score(findings, ledger);
        Optional<Panel> panel = sheets(facts.get(ReviewFacts.SCORE_SHEET), facts.get(ReviewFacts.RECORDS));
        if (panel.isEmpty()) {
            return preScore.isEmpty()
                    ? NONE
                    : new ReviewScoring(null, Optional.empty(), Optional.empty(), preScore, List.of());
        }
        PanelReading reading = PanelReading.of(panel.get(), profile);
        ScoreScheme scheme = profile.compiled(ScoreScheme.KEY);
        Optional<BigDecimal> score = reading.score();
        Optional<String> grade = score.flatMap(scheme::grade);
        if (!reading.isQuantitative() && scheme.isGrade(reading.grade())) {
            grade = Optional.of(reading.grade());
        }
        return new ReviewScoring(
                reading, score, grade, preScore, reading.isQuantitative() ? figures(reading, scheme) : List.of());
    }

    /**
     * The sheets that judge the present submission: those handed over for it, else those of the last concluded step, unless that
     * step is known to have judged another submission.
     */
    public static Optional<Panel> sheets(Fact<Panel> submitted, Fact<ReviewHistory> records) {
        if (submitted.isPresent()) {
            return Optional.of(submitted.get());
        }
        if (!records.isPresent()) {
            return Optional.empty();
        }
        String present = records.get().submission();
        return records.get()
                .latestConcluded()
                .filter(step -> present.isEmpty() || step.submission().isEmpty() || present.equals(step.submission()))
                .flatMap(step -> step.scores());
    }

    private static List<Figure> figures(PanelReading reading, ScoreScheme scheme) {
        List<Figure> figures = new ArrayList<>();
        figures.add(claimed(reading, reading.mean().figure(Place.ROOT, input -> ReviewFacts.SCORE_SHEET.id())));
        reading.score().map(scheme::graded).ifPresent(grade -> figures.add(grade.figure(Place.ROOT)));
        return List.copyOf(figures);
    }

    /** The figure with the claimed total and how far it is from the score, so that neither hides the other. */
    private static Figure claimed(PanelReading reading, Figure figure) {
        if (reading.total().isEmpty() || reading.score().isEmpty()) {
            return figure;
        }
        BigDecimal claimed = reading.total().get();
        BigDecimal difference = claimed.subtract(reading.score().get());
        List<Figure.Input> inputs = new ArrayList<>(figure.inputs());
        inputs.add(new Figure.Input("claimed", CanonicalJson.plain(claimed), ReviewFacts.SCORE_SHEET.id()));
        inputs.add(new Figure.Input("difference", CanonicalJson.plain(difference), ""));
        return new Figure(
                figure.formula(),
                figure.place(),
                figure.value(),
                inputs,
                figure.parameters(),
                figure.boundary(),
                figure.rounding());
    }

    /** What was read of the submitted sheets; empty if there are none. */
    public Optional<PanelReading> reading() {
        return Optional.ofNullable(reading);
    }

    /** The score of the submitted sheets at the published scale; empty if there are none or they do not add up to one. */
    public Optional<BigDecimal> score() {
        return score;
    }

    /** The grade of that score, or the grade of a qualitative review; empty if there is none. */
    public Optional<String> grade() {
        return grade;
    }

    /** The pre-score; empty where the profile has no scheme or a rule of it is not decided. */
    public Optional<BigDecimal> preScore() {
        return preScore;
    }

    /** The figure of the score. */
    public List<Figure> figures() {
        return figures;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.Panel;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.PanelScore;
import org.biaochi.core.text.Folding;

/** The sheets of a review as read against the scheme of their place; empty sheets of absent judges are left out. Immutable. */
public final class PanelReading {
    private static final int PUBLISHED_SCALE = 2;

    private final Panel panel;
    private final List<SheetReading> sheets;
    private final Optional<BigDecimal> total;
    private final String grade;
    private final Result<Rational> mean;

    private PanelReading(Panel panel, Profile profile) {
        ScoreScheme scheme = profile.compiled(ScoreScheme.KEY);
        this.panel = panel;
        this.sheets = panel.sheets().stream()
                .map(sheet -> SheetReading.of(sheet, scheme))
                .filter(sheet -> !sheet.isEmpty())
                .toList();
        this.total = SheetReading.points(panel.total());
        this.grade = Folding.normalise(panel.grade().text());
        this.mean = mean(profile);
    }

    /** Reads the sheets. */
    public static PanelReading of(Panel panel, Profile profile) {
        return new PanelReading(panel, profile);
    }

    /** The panel as typed. */
    public Panel panel() {
        return panel;
    }

    /** The sheets of the judges who were there. */
    public List<SheetReading> sheets() {
        return sheets;
    }

    /** Whether any sheet gives points. */
    public boolean isQuantitative() {
        return sheets.stream().anyMatch(SheetReading::isQuantitative);
    }

    /** The claimed total of the panel; empty if it is missing or unreadable. */
    public Optional<BigDecimal> total() {
        return total;
    }

    /** The claimed grade, normalised; empty if it is missing. */
    public String grade() {
        return grade;
    }

    /**
     * The score at the published scale (F33): the mean of the sheets that give points; empty if there is none, or if one of them
     * cannot be added up.
     */
    public Optional<BigDecimal> score() {
        return mean.value().isPresent() ? Optional.of(mean.value().get().rounded(PUBLISHED_SCALE)) : Optional.empty();
    }

    /** The score with what it takes to explain it. */
    Result<Rational> mean() {
        return mean;
    }

    private Result<Rational> mean(Profile profile) {
        List<Value<Rational>> scores = new ArrayList<>();
        for (SheetReading sheet : sheets) {
            if (sheet.isQuantitative()) {
                scores.add(sheet.score()
                        .map(score -> Value.present(Rational.of(score)))
                        .orElse(Value.error("SHEET_INCOMPLETE")));
            }
        }
        return PanelScore.mean(scores, profile.compiled(Terms.KEY));
    }
}

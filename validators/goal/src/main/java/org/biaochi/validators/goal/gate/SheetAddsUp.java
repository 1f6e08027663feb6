// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.Panel;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewKind;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.review.PanelReading;
import org.biaochi.core.review.ReviewScoring;
import org.biaochi.core.review.ScoreScheme;
import org.biaochi.core.review.SheetReading;

/**
 * GR-GATE-006: the submitted score sheet adds up, each item lies between 0 and its maximum, and the grade is that of the band that
 * holds the total. Of a panel each sheet must add up, and the claimed score must be the mean (F33).
 */
public final class SheetAddsUp extends GateRule {
    /** The rule. */
    public SheetAddsUp() {
        super("GR-GATE-006", ReviewFacts.SCORE_SHEET, ReviewFacts.RECORDS);
    }

    @Override
    Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Fact<Panel> submitted = context.fact(ReviewFacts.SCORE_SHEET);
        Fact<ReviewHistory> records = context.fact(ReviewFacts.RECORDS);
        Optional<Panel> panel = ReviewScoring.sheets(submitted, records);
        if (panel.isEmpty()) {
            return isKnownToHaveNone(submitted, records)
                    ? Conclusion.notApplicable(Reason.NO_PLACE)
                    : Conclusion.undecided(Missing.fact(ReviewFacts.SCORE_SHEET));
        }
        PanelReading reading = PanelReading.of(panel.get(), context.profile());
        if (!reading.sheets().isEmpty() && !reading.isQuantitative()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        return new Check(context.profile().compiled(ScoreScheme.KEY)).conclude(reading);
    }

    private static boolean isKnownToHaveNone(Fact<Panel> submitted, Fact<ReviewHistory> records) {
        if (submitted.state() == Fact.State.EMPTY || records.state() == Fact.State.EMPTY) {
            return true;
        }
        return records.isPresent()
                && records.get()
                        .latestConcluded()
                        .flatMap(step -> step.kind())
                        .filter(kind -> kind == ReviewKind.QUALITATIVE)
                        .isPresent();
    }

    /** What is wrong or missing on the sheets. */
    private static final class Check {
        private final ScoreScheme scheme;
        private final List<Defect> defects = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();

        Check(ScoreScheme scheme) {
            this.scheme = scheme;
        }

        Conclusion conclude(PanelReading reading) {
            List<SheetReading> sheets = reading.sheets();
            if (sheets.isEmpty()) {
                missing.add(Missing.field("total"));
            }
            boolean alone = sheets.size() == 1
                    && reading.panel().equals(Panel.of(sheets.get(0).sheet()));
            for (int i = 0; i < sheets.size(); i++) {
                if (sheets.get(i).isQuantitative()) {
                    sheet(sheets.get(i), i + 1, alone);
                }
            }
            if (!alone && !sheets.isEmpty()) {
                panel(reading);
            }
            return Conclusion.of(defects, missing.stream().distinct().toList());
        }

        private void sheet(SheetReading sheet, int number, boolean alone) {
            String user = sheet.sheet().reviewer().user();
            Arguments judge = Arguments.of("judge", user.isEmpty() ? Integer.toString(number) : user);
            sheet.missing().forEach(item -> missing.add(Missing.field("items/" + item)));
            for (SheetReading.Line line : sheet.outOfRange()) {
                fail(
                        line.code().isEmpty() ? "totalRange" : "itemRange",
                        judge.with("item", line.name().isEmpty() ? line.code() : line.name())
                                .with("points", line.points())
                                .with("most", line.most()));
            }
            Optional<BigDecimal> sum = sheet.sum();
            if (sheet.total().isEmpty()) {
                missing.add(Missing.field("total"));
            } else if (sum.isPresent() && sum.get().compareTo(sheet.total().get()) != 0) {
                fail(
                        "sum",
                        judge.with("sum", sum.get()).with("total", sheet.total().get()));
            }
            if (alone || !sheet.grade().isEmpty()) {
                grade(sheet.total(), sheet.grade(), judge);
            }
        }

        private void panel(PanelReading reading) {
            Arguments judges =
                    Arguments.of("judge", Integer.toString(reading.sheets().size()));
            Optional<BigDecimal> mean = reading.score();
            if (reading.total().isEmpty()) {
                missing.add(Missing.field("total"));
            } else if (mean.isPresent() && mean.get().compareTo(reading.total().get()) != 0) {
                fail(
                        "mean",
                        judges.with("mean", mean.get())
                                .with("total", reading.total().get()));
            }
            grade(reading.total(), reading.grade(), judges);
        }

        private void grade(Optional<BigDecimal> total, String claimed, Arguments judge) {
            if (claimed.isEmpty()) {
                missing.add(Missing.field("grade"));
                return;
            }
            Optional<String> grade = total.flatMap(scheme::grade);
            if (grade.isPresent() && !grade.get().equals(claimed)) {
                fail(
                        "grade",
                        judge.with("grade", grade.get())
                                .with("claimed", claimed)
                                .with("total", total.get()));
            }
        }

        private void fail(String pattern, Arguments arguments) {
            defects.add(Defect.at(Place.ROOT).pattern(pattern).with(arguments));
        }
    }
}

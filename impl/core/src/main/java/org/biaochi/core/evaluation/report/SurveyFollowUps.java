// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.evaluation.YearComparison;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.casefile.Deadline;
import org.biaochi.core.goal.Reading;

/** What surveys lead to: rectification where satisfaction is low, and the change between years. Pure functions. */
final class SurveyFollowUps {
    private static final int PERCENT = 2;
    private static final int SHARE = 6;

    private SurveyFollowUps() {}

    /** The rectifications that low satisfaction asks for (低分项整改); the limit itself asks for none. */
    static List<DueStep> steps(EvaluationView view, Profile profile, LocalDate today) {
        Optional<BigDecimal> floor = profile.find(ReportParameters.SATISFACTION_FLOOR);
        Optional<Integer> days = profile.find(ReportParameters.RECTIFY_DAYS);
        List<DueStep> steps = new ArrayList<>();
        for (SurveyReading survey : view.surveys()) {
            Value<Rational> measured = survey.percent(view.terms());
            boolean low =
                    floor.isPresent() && measured.isPresent() && measured.get().isBelow(Rational.of(floor.get()));
            if (low) {
                Value<LocalDate> done = Reading.day(
                        EvaluationField.FINAL_DATE, view.evaluation().field(EvaluationField.FINAL_DATE));
                Value<LocalDate> until = done.isPresent() && days.isPresent()
                        ? Value.present(done.get().plusDays(days.get()))
                        : Value.missing(
                                done.isPresent()
                                        ? ReportParameters.RECTIFY_DAYS.id()
                                        : EvaluationField.FINAL_DATE.key());
                steps.add(new DueStep(
                        DueStep.Kind.RECTIFY,
                        survey.place(),
                        Reading.text(view.evaluation().field(EvaluationField.UNIT)),
                        until,
                        until.isPresent()
                                ? Deadline.stated(until.get(), Value.present(today), view.terms())
                                        .status()
                                : Value.missing(until.code()),
                        Optional.empty()));
            }
        }
        return steps;
    }

    /** The surveys of one indicator, each beside that of the year before it on record. */
    static List<YearComparison> comparisons(EvaluationView view) {
        Map<String, SortedMap<Integer, Rational>> years = new LinkedHashMap<>();
        for (SurveyReading survey : view.surveys()) {
            Value<Rational> measured = survey.percent(view.terms());
            Value<LocalDate> day = survey.date();
            String indicator = survey.text(SurveyColumn.INDICATOR);
            if (measured.isPresent() && day.isPresent() && !indicator.isEmpty()) {
                years.computeIfAbsent(indicator, none -> new TreeMap<>())
                        .put(day.get().getYear(), measured.get());
            }
        }
        List<YearComparison> comparisons = new ArrayList<>();
        years.forEach((indicator, values) -> {
            Optional<Map.Entry<Integer, Rational>> before = Optional.empty();
            for (Map.Entry<Integer, Rational> year : values.entrySet()) {
                before.filter(earlier -> earlier.getValue().signum() > 0)
                        .ifPresent(earlier -> comparisons.add(compared(indicator, earlier, year)));
                before = Optional.of(year);
            }
        });
        return comparisons;
    }

    private static YearComparison compared(
            String indicator, Map.Entry<Integer, Rational> before, Map.Entry<Integer, Rational> after) {
        Rational change = after.getValue().minus(before.getValue());
        return new YearComparison(
                indicator,
                before.getKey(),
                after.getKey(),
                before.getValue().rounded(PERCENT),
                after.getValue().rounded(PERCENT),
                change.rounded(PERCENT),
                change.dividedBy(before.getValue()).rounded(SHARE));
    }
}

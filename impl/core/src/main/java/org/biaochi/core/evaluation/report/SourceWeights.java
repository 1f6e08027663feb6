// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.SourceColumn;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.Points;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.MultiSource;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.table.ProfileTable;

/** The dated weights of the sources of a score (评分来源权重) in a profile (F34). Immutable. */
final class SourceWeights {
    static final Compiled<SourceWeights> KEY = Compiled.of("source weights", SourceWeights::new);

    private final List<Weight> weights = new ArrayList<>();

    private record Weight(String source, Rational weight, LocalDate from) {}

    private SourceWeights(Profile profile) {
        ProfileTable table = ProfileTable.of(profile, ReportParameters.SOURCES);
        for (int row = 0; row < table.rows(); row++) {
            weights.add(new Weight(
                    table.text(row, "source"),
                    table.number(row, "weight").map(Rational::of).orElse(Rational.ZERO),
                    from(table, row)));
        }
    }

    private static LocalDate from(ProfileTable table, int row) {
        String text = table.text(row, "from");
        try {
            return text.isEmpty() ? LocalDate.MIN : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw table.refused(row, "from", "日期，如 2025-01-01", "a day such as 2025-01-01");
        }
    }

    /** The weight of a source on a day. */
    private Optional<Rational> of(String source, LocalDate day) {
        return weights.stream()
                .filter(weight ->
                        weight.source().equals(source) && !weight.from().isAfter(day))
                .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
                .map(Weight::weight);
    }

    /** F34 of the sources of a report: weights as typed, else those of the profile on a day; empty without sources. */
    Optional<Result<Composite>> score(Evaluation evaluation, LocalDate day, Terms terms) {
        List<MultiSource.Source> sources = new ArrayList<>();
        for (Cells<SourceColumn> row : evaluation.sources()) {
            Value<Rational> typed = Reading.number(SourceColumn.WEIGHT, row.get(SourceColumn.WEIGHT));
            Value<Rational> weight = typed.isPresent()
                    ? typed
                    : of(Reading.text(row.get(SourceColumn.NAME)), day)
                            .map(Value::present)
                            .orElse(typed);
            sources.add(
                    new MultiSource.Source(weight, Points.read(row.get(SourceColumn.SCORE), SourceColumn.SCORE.key())));
        }
        return sources.isEmpty() ? Optional.empty() : Optional.of(MultiSource.sources(sources, terms));
    }
}

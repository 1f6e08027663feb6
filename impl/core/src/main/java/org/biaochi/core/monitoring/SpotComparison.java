// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.monitoring.AchievementLevel;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.monitoring.SpotCheckLine;
import org.biaochi.api.monitoring.SpotCheckReport;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.MatchedRows;
import org.biaochi.core.text.Folding;

/** What a unit reported beside what finance found on the spot for the same window (自查与抽查对照), exact. Immutable. */
public final class SpotComparison {
    private static final Value<Light> NO_LIGHT = Value.notApplicable("FUND_SOURCE");
    private static final int CENTS = 2;
    private static final int DECIMALS = 6;

    private final List<Line> lines;
    private final MonitoringView reported;
    private final MonitoringView found;

    private SpotComparison(MonitoringView reported, MonitoringView found) {
        this.reported = reported;
        this.found = found;
        this.lines = new ArrayList<>();
        lines.add(total());
        funds();
        indicators();
    }

    /** The comparison; empty without a spot check, or if it is of another window. */
    public static Optional<SpotComparison> of(MonitoringView reported, Fact<MonitoringReport> spotCheck) {
        if (!spotCheck.isPresent()) {
            return Optional.empty();
        }
        MonitoringView found = MonitoringView.KEY.compute(spotCheck.get(), reported.profile());
        boolean otherWindow = reported.windowEnd().isPresent()
                && found.windowEnd().isPresent()
                && !reported.windowEnd().get().equals(found.windowEnd().get());
        return otherWindow ? Optional.empty() : Optional.of(new SpotComparison(reported, found));
    }

    /** What is compared. */
    public enum Kind {
        /** The executed amount in total. */
        TOTAL,
        /** That of a source of funds. */
        FUND,
        /** A numeric indicator. */
        NUMBER,
        /** An indicator in words or days. */
        WORDS
    }

    /**
     * One line. Immutable.
     *
     * @param kind what is compared
     * @param place the line or row of the unit's report
     * @param name its label or name
     * @param reported what the unit reports: a {@link Rational}, or a level in words
     * @param found what finance found
     * @param reportedLight the light by what was reported
     * @param foundLight the light by what was found
     */
    public record Line(
            Kind kind,
            Place place,
            String name,
            Value<?> reported,
            Value<?> found,
            Value<Light> reportedLight,
            Value<Light> foundLight) {
        /** Requires all. */
        public Line {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(reported, "reported");
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(reportedLight, "reportedLight");
            Objects.requireNonNull(foundLight, "foundLight");
        }

        /** Reported less found; NOT_APPLICABLE for words, MISSING if a side is. */
        public Value<Rational> difference() {
            Value<Rational> stopped = Given.stop(reported, found);
            if (stopped != null) {
                return stopped;
            }
            return reported.get() instanceof Rational left && found.get() instanceof Rational right
                    ? Value.present(left.minus(right))
                    : Value.notApplicable(kind.name());
        }

        private SpotCheckLine shown() {
            int scale = kind == Kind.TOTAL || kind == Kind.FUND ? CENTS : DECIMALS;
            return new SpotCheckLine(
                    place,
                    name,
                    text(reported, scale),
                    text(found, scale),
                    text(difference(), scale),
                    reportedLight,
                    foundLight);
        }

        private static Value<String> text(Value<?> value, int scale) {
            Value<String> stopped = Given.stop(value);
            return stopped != null ? stopped : Value.present(text(value.get(), scale));
        }

        private static String text(Object value, int scale) {
            if (value instanceof AchievementLevel level) {
                return level.term();
            }
            if (!(value instanceof Rational number)) {
                return value.toString();
            }
            BigDecimal rounded = number.rounded(scale);
            return scale == CENTS
                    ? rounded.toPlainString()
                    : rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        }
    }

    private Line total() {
        return new Line(
                Kind.TOTAL,
                reported.funds().totalPlace().child(FundColumn.EXECUTED.key()),
                "年度资金总额",
                reported.funds().executedTotal(),
                found.funds().executedTotal(),
                reported.budgetLight().light(),
                found.budgetLight().light());
    }

    private void funds() {
        List<MonitoredFunds.Line> others = found.funds().lines();
        for (MonitoredFunds.Line line : reported.funds().lines()) {
            if (line.place().equals(reported.funds().totalPlace())) {
                continue;
            }
            Value<Rational> other = others.stream()
                    .filter(each -> Folding.normalise(each.label()).equals(Folding.normalise(line.label())))
                    .findFirst()
                    .map(MonitoredFunds.Line::executed)
                    .orElse(Value.missing(FundColumn.EXECUTED.key()));
            lines.add(new Line(
                    Kind.FUND,
                    line.place().child(FundColumn.EXECUTED.key()),
                    line.label(),
                    line.executed(),
                    other,
                    NO_LIGHT,
                    NO_LIGHT));
        }
    }

    private void indicators() {
        MatchedRows matched = MatchedRows.of(
                reported.goal().rows(PeriodSet.ANNUAL), found.goal().rows(PeriodSet.ANNUAL));
        Value<Light> unchecked = Value.missing("spotCheck");
        for (MonitoredRow row : reported.rows()) {
            Optional<MonitoredRow> other = matched.before(row.row()).flatMap(found::row);
            lines.add(new Line(
                    row.isNumeric() ? Kind.NUMBER : Kind.WORDS,
                    row.monitored().place(MonitoringColumn.ACTUAL),
                    row.row().name(),
                    row.readActual(),
                    other.<Value<?>>map(MonitoredRow::readActual).orElse(Value.missing(MonitoringColumn.ACTUAL.key())),
                    row.shownLight(),
                    other.map(MonitoredRow::shownLight).orElse(unchecked)));
        }
    }

    /** The total, the sources of funds, the indicators, in the order of the unit's report. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The comparison as an assessment shows it. */
    public SpotCheckReport report() {
        return new SpotCheckReport(lines.stream().map(Line::shown).toList(), light(reported), light(found));
    }

    private static Value<Light> light(MonitoringView view) {
        Value<Light> stopped = Given.stop(view.projectLight().value());
        return stopped != null
                ? stopped
                : Value.present(view.projectLight().value().get().light());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.PartialDate;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.monitoring.AccrualKind;
import org.biaochi.api.monitoring.AchievementLevel;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoredIndicator;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.progress.Completion;
import org.biaochi.core.formula.progress.Deviation;
import org.biaochi.core.formula.progress.IndicatorLight;
import org.biaochi.core.formula.progress.ProjectLight;
import org.biaochi.core.formula.progress.ReasonMandatory;
import org.biaochi.core.formula.progress.ValueDue;
import org.biaochi.core.formula.score.IndicatorScore;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.target.DateReader;
import org.biaochi.core.target.TargetReader;

/** One row of a monitoring report as rules read it: actual, value due, light, share of completion. Immutable. */
public final class MonitoredRow {
    private static final int LAST_MONTH = 12;

    /** How an indicator is judged. */
    public enum Judged {
        /** A number that is to be reached. */
        FLOOR,
        /** A number that is not to be exceeded. */
        CEILING,
        /** A number between two. */
        RANGE,
        /** In words. */
        QUALITATIVE,
        /** A day. */
        DATE,
        /** Its target cannot be read. */
        UNREADABLE
    }

    private final MonitoredIndicator monitored;
    private final RowView row;
    private final Terms terms;
    private final Judged judged;
    private final Value<AccrualKind> accrual;
    private final Value<LocalDate> dueDate;
    private final Value<Void> due;
    private final Value<Rational> target;
    private final Value<Rational> actual;
    private final Value<Rational> possibility;
    private final Value<String> inTime;
    private final Result<Rational> valueDue;
    private final Result<Light> light;

    MonitoredRow(MonitoredIndicator monitored, RowView row, MonitoringView view) {
        this.monitored = monitored;
        this.row = row;
        this.terms = view.terms();
        this.judged = judged(row);
        TargetReader reader = view.targetReader();
        this.accrual = view.accruals().of(text(MonitoringColumn.ACCRUAL), row);
        this.dueDate = dueDate(view.goal().budgetYear());
        this.due = isDue(view.windowEnd());
        this.target = row.target()
                .number()
                .map(number -> Value.present(Rational.of(number)))
                .orElse(Value.missing("value"));
        this.actual = MonitoredValue.number(
                monitored.cell(MonitoringColumn.ACTUAL), MonitoringColumn.ACTUAL.key(), row, reader);
        this.possibility = view.possibilities().read(text(MonitoringColumn.POSSIBILITY));
        Typed stage = monitored.cell(MonitoringColumn.STAGE_TARGET);
        this.valueDue = valueDue(view, MonitoredValue.number(stage, MonitoringColumn.STAGE_TARGET.key(), row, reader));
        this.inTime = judged == Judged.DATE ? inTime(view.goal().budgetYear()) : Value.notApplicable(judged.name());
        this.light = makeLight();
    }

    private static Judged judged(RowView row) {
        Target target = row.target();
        Optional<ValueType> type = row.valueType();
        if (type.isPresent() && (type.get() == ValueType.QUAL_GRADE || type.get() == ValueType.BOOLEAN)) {
            return Judged.QUALITATIVE;
        }
        if (target.is(TargetKind.NUMBER)) {
            return switch (target.operatorOrEqual()) {
                case LESS_OR_EQUAL, LESS -> Judged.CEILING;
                case RANGE -> Judged.UNREADABLE;
                case QUALITATIVE -> Judged.QUALITATIVE;
                default -> Judged.FLOOR;
            };
        }
        if (target.is(TargetKind.RANGE)) {
            return Judged.RANGE;
        }
        if (target.is(TargetKind.DATE) || target.is(TargetKind.DATE_RANGE)) {
            return Judged.DATE;
        }
        boolean words = target.is(TargetKind.TEXT)
                || target.is(TargetKind.GRADE)
                || target.is(TargetKind.SCALE)
                || target.is(TargetKind.BOOLEAN);
        return words ? Judged.QUALITATIVE : Judged.UNREADABLE;
    }

    private Value<LocalDate> dueDate(Optional<FiscalYear> year) {
        Optional<LocalDate> stated = Window.last(text(MonitoringColumn.DUE_DATE), year);
        return stated.or(() -> row.target().end().flatMap(date -> lastDay(date, year)))
                .map(Value::present)
                .orElse(Value.missing(MonitoringColumn.DUE_DATE.key()));
    }

    private static Optional<LocalDate> lastDay(PartialDate date, Optional<FiscalYear> year) {
        return date.hasYear() ? Optional.of(date.lastDay(0)) : year.map(known -> date.lastDay(known.year()));
    }

    /** NOT_DUE before the day of a milestone, whatever its target asks; MISSING if that day is not known. */
    private Value<Void> isDue(Value<LocalDate> windowEnd) {
        Value<Void> always = Value.notApplicable("");
        boolean milestone = accrual.isPresent() ? accrual.get() == AccrualKind.MILESTONE : judged == Judged.DATE;
        if (!milestone) {
            return always;
        }
        Value<Void> stopped = Given.stop(dueDate, windowEnd);
        if (stopped != null) {
            return stopped;
        }
        return windowEnd.get().isBefore(dueDate.get())
                ? Value.notDue(dueDate.get().toString())
                : always;
    }

    private Result<Rational> valueDue(MonitoringView view, Value<Rational> stage) {
        Value<Rational> number = judged == Judged.FLOOR || judged == Judged.CEILING
                ? target
                : judged == Judged.UNREADABLE ? Value.missing("value") : Value.notApplicable(judged.name());
        if (!accrual.isPresent()) {
            Value<Rational> stopped = number.isPresent() ? Given.stop(accrual) : number;
            return ValueDue.level(stopped == null ? number : stopped);
        }
        return switch (accrual.get()) {
            case CUMULATIVE -> ValueDue.cumulative(number, view.progress().value(), stage);
            case LEVEL -> ValueDue.level(number);
            case MILESTONE -> ValueDue.milestone(number, dueDate, view.windowEnd());
        };
    }

    private Result<Light> makeLight() {
        return switch (judged) {
            case FLOOR -> IndicatorLight.floor(whenDue(actual), valueDue.value(), target, terms);
            case CEILING -> IndicatorLight.ceiling(row.target().operatorOrEqual(), whenDue(actual), target, terms);
            case RANGE ->
                IndicatorLight.range(
                        whenDue(actual),
                        bound(row.target().low()),
                        bound(row.target().high()));
            case QUALITATIVE -> IndicatorLight.qualitative(whenDue(words()), terms);
            case DATE -> IndicatorLight.qualitative(whenDue(inTime), terms);
            case UNREADABLE -> IndicatorLight.floor(actual, valueDue.value(), target, terms);
        };
    }

    private <T> Value<T> whenDue(Value<T> value) {
        if (due.state() == Value.State.NOT_APPLICABLE) {
            return value;
        }
        Value<T> stopped = Given.stop(due);
        return stopped == null ? value : stopped;
    }

    private static Value<Rational> bound(Optional<Target.Bound> bound) {
        return bound.map(known -> Value.present(Rational.of(known.number()))).orElse(Value.missing("value"));
    }

    private Value<String> words() {
        String text = text(MonitoringColumn.ACTUAL);
        return text.isEmpty() ? Value.missing(MonitoringColumn.ACTUAL.key()) : Value.present(text);
    }

    /** A day not after the one that was set is 达成, a later one 未达成; a level in words stays what it is. */
    private Value<String> inTime(Optional<FiscalYear> year) {
        Value<String> words = words();
        Value<String> stopped = Given.stop(words);
        if (stopped != null || IndicatorLight.level(words, terms).isPresent()) {
            return words;
        }
        Optional<LocalDate> day = DateReader.standard().read(words.get()).flatMap(span -> lastDay(span.end(), year));
        Optional<LocalDate> limit = row.target().end().flatMap(date -> lastDay(date, year));
        if (day.isEmpty()) {
            return words;
        }
        if (limit.isEmpty()) {
            return Value.missing("value");
        }
        AchievementLevel level =
                day.get().isAfter(limit.get()) ? AchievementLevel.NOT_ACHIEVED : AchievementLevel.ACHIEVED;
        return Value.present(level.term());
    }

    /** What is reported. */
    public MonitoredIndicator monitored() {
        return monitored;
    }

    /** The target side. */
    public RowView row() {
        return row;
    }

    /** The place of the row. */
    public Place place() {
        return monitored.place();
    }

    /** A cell, normalised; empty if blank or absent. */
    public String text(MonitoringColumn column) {
        Typed cell = monitored.cell(column);
        return Reading.text(cell);
    }

    /** How it is judged. */
    public Judged judged() {
        return judged;
    }

    /** Whether its target is a number or a range of numbers. */
    public boolean isNumeric() {
        return judged == Judged.FLOOR || judged == Judged.CEILING || judged == Judged.RANGE;
    }

    /** The actual as a number in the unit of the target; the error PM-MON-108 if there is no number in it. */
    public Value<Rational> actual() {
        return actual;
    }

    /** What was reached as the target asks it: a number, a level, a day; the error PM-MON-108 if it is nothing of the kind. */
    public Value<?> readActual() {
        return switch (judged) {
            case FLOOR, CEILING, RANGE -> actual;
            case QUALITATIVE -> IndicatorLight.level(words(), terms);
            case DATE -> IndicatorLight.level(inTime, terms);
            case UNREADABLE -> Value.missing("value");
        };
    }

    /** The classes of causes that are named, as typed. */
    public List<String> causeClasses() {
        String text = text(MonitoringColumn.CAUSE_CLASS);
        return text.isEmpty() ? List.of() : List.of(text.split("[、,，;；/ ]+"));
    }

    /** How its target falls due. */
    public Value<AccrualKind> accrual() {
        return accrual;
    }

    /** The code of 完成目标可能性. */
    public Value<Rational> possibility() {
        return possibility;
    }

    /** F08: the value due at the end of the window. */
    public Result<Rational> valueDue() {
        return valueDue;
    }

    /** F09 to F12: the light before likelihood is looked at. */
    public Result<Light> light() {
        return light;
    }

    /** F13: the light, no better than likelihood allows. */
    public Result<Light> floored() {
        return ProjectLight.floor(possibility, light.value());
    }

    /** The light that is shown: floored by likelihood where there is one. */
    public Value<Light> shownLight() {
        return possibility.state() == Value.State.MISSING
                ? light.value()
                : floored().value();
    }

    /** F18: how far the actual is from the value due; not applicable to words and days, which have no distance. */
    public Result<Deviation> deviation() {
        return switch (judged) {
            case QUALITATIVE, DATE -> Deviation.of(Value.notApplicable(judged.name()), valueDue.value());
            default -> Deviation.of(whenDue(actual), valueDue.value());
        };
    }

    /** F19: whether a reason must be given. */
    public Result<ReasonMandatory.Answer> reason(Value<Rational> execution, Value<Rational> budget) {
        return switch (judged) {
            case FLOOR, CEILING, UNREADABLE ->
                ReasonMandatory.of(
                        execution, budget, row.target().operatorOrEqual(), whenDue(actual), valueDue.value(), terms);
            case RANGE -> ReasonMandatory.of(execution, budget, Operator.RANGE, actual, valueDue.value(), terms);
            case QUALITATIVE, DATE -> ReasonMandatory.qualitative(execution, budget, terms);
        };
    }

    /** What it counts towards goal completion, against the target of the whole year, at the end of a month. */
    Value<Rational> share(Value<Integer> month) {
        if (due.state() != Value.State.NOT_APPLICABLE) {
            return whenDue(actual);
        }
        return switch (judged) {
            case FLOOR -> IndicatorScore.share(row.target().operatorOrEqual(), actual, target, terms);
            case CEILING -> ceilingShare(month);
            case RANGE -> rangeShare();
            case QUALITATIVE -> Completion.share(IndicatorLight.level(words(), terms), terms);
            case DATE -> Completion.share(IndicatorLight.level(inTime, terms), terms);
            case UNREADABLE -> Value.missing("value");
        };
    }

    /** A running cost is under its ceiling in January. */
    private Value<Rational> ceilingShare(Value<Integer> month) {
        Value<Rational> stopped = Given.stop(accrual, month);
        if (stopped != null) {
            return stopped;
        }
        boolean running = accrual.get() == AccrualKind.CUMULATIVE && month.get() < LAST_MONTH;
        return running
                ? Value.notApplicable("RUNNING")
                : IndicatorScore.share(row.target().operatorOrEqual(), actual, target, terms);
    }

    private Value<Rational> rangeShare() {
        Value<Rational> low = bound(row.target().low());
        Value<Rational> high = bound(row.target().high());
        Value<Rational> stopped = Given.stop(actual, low, high);
        if (stopped != null) {
            return stopped;
        }
        return actual.get().isBelow(low.get())
                ? IndicatorScore.share(Operator.GREATER_OR_EQUAL, actual, low, terms)
                : IndicatorScore.share(Operator.LESS_OR_EQUAL, actual, high, terms);
    }

    @Override
    public String toString() {
        return row + " " + light.value();
    }
}

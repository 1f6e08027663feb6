// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.util.List;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.monitoring.AccrualKind;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.execution.ExecutionLight;
import org.biaochi.core.formula.execution.ExecutionRate;
import org.biaochi.core.formula.execution.ExecutionTerms;
import org.biaochi.core.formula.execution.TimeProgress;
import org.biaochi.core.formula.progress.Completion;
import org.biaochi.core.formula.progress.Deviation;
import org.biaochi.core.formula.progress.IndicatorLight;
import org.biaochi.core.formula.progress.ProjectLight;
import org.biaochi.core.formula.progress.ReasonMandatory;
import org.biaochi.core.formula.progress.ValueDue;

/** F01 to F19. */
final class MonitoringEntries {
    static final List<Entry> ALL = List.of(
            Entry.named(ExecutionRate.F01, List.of("X", "initial", "adjust", "B"), MonitoringEntries::execution),
            Entry.of(
                    ExecutionRate.F02,
                    (in, terms) -> ExecutionRate.evaluation(in.number("spent"), in.number("arrived"))),
            Entry.of(
                    ExecutionRate.F03, (in, terms) -> ExecutionRate.arrival(in.number("arrived"), in.number("budget"))),
            Entry.of(TimeProgress.F04, MonitoringEntries::progress),
            Entry.named(
                    ExecutionLight.F05,
                    List.of("E", "month", "T"),
                    (in, terms) -> ExecutionLight.attainment(in.number("E"), time(in), terms)),
            Entry.of(ExecutionLight.F06, (in, terms) -> ExecutionLight.lag(in.number("T"), in.number("E"), terms)),
            Entry.of(
                    ExecutionLight.F07,
                    (in, terms) -> ExecutionLight.checkpoint(in.count("month"), in.number("E"), terms)),
            Entry.of(ValueDue.F08, (in, terms) -> due(in)),
            Entry.of(
                    IndicatorLight.F09,
                    (in, terms) -> IndicatorLight.floor(in.number("a"), in.number("tau"), in.number("t"), terms)),
            Entry.of(
                    IndicatorLight.F10,
                    (in, terms) -> IndicatorLight.ceiling(
                            in.operator("op", Operator.LESS_OR_EQUAL, Operator.LESS_OR_EQUAL, Operator.LESS),
                            in.number("a"),
                            in.number("t"),
                            terms)),
            Entry.of(
                    IndicatorLight.F11,
                    (in, terms) -> IndicatorLight.range(in.number("a"), in.number("lo"), in.number("hi"))),
            Entry.of(IndicatorLight.F12, (in, terms) -> IndicatorLight.qualitative(in.text("level"), terms)),
            Entry.of(
                    ProjectLight.F13,
                    (in, terms) -> ProjectLight.floor(
                            in.number("possibility"), in.wordOrState("light", FormulaInputs.named(Light.class)))),
            Entry.of(
                            ProjectLight.F14,
                            (in, terms) ->
                                    ProjectLight.combined(in.wordsOrStates("lights", FormulaInputs.named(Light.class))))
                    .requiring("lights"),
            Entry.of(
                    ProjectLight.F15,
                    (in, terms) -> ProjectLight.dualMatrix(in.flag("executionOk"), in.flag("goalReachable"))),
            Entry.of(Completion.F16, (in, terms) -> Completion.goal(items(in))).requiring("items"),
            Entry.named(
                    Completion.F17,
                    List.of("G", "Glo", "Gup", "E"),
                    (in, terms) -> Completion.match(bounds(in), in.number("E"), terms)),
            Entry.of(Deviation.F18, (in, terms) -> Deviation.of(in.number("a"), in.number("t"))),
            Entry.of(ReasonMandatory.F19, MonitoringEntries::reason));

    private MonitoringEntries() {}

    private static Result<?> execution(FormulaInputs in, Terms terms) {
        if (!in.has("B")) {
            return ExecutionRate.monitoring(in.number("X"), in.number("initial"), in.number("adjust"));
        }
        if (in.has("initial") || in.has("adjust")) {
            throw in.refusal("B", "B 与 initial、adjust 只写一种", "give B, or initial and adjust, not both");
        }
        return ExecutionRate.monitoring(in.number("X"), in.number("B"));
    }

    private static Result<?> progress(FormulaInputs in, Terms terms) {
        Value<TimeProgress.Method> method = terms.value(ExecutionTerms.METHOD);
        Value<Rational> stopped = Given.stop(method);
        if (stopped != null) {
            return TimeProgress.supplied(stopped);
        }
        return switch (method.get()) {
            case MONTH -> TimeProgress.byMonth(in.count("month"));
            case DAY -> TimeProgress.byDay(in.count("elapsed"), in.count("daysInYear"));
            case SUPPLIED -> TimeProgress.supplied(in.number("value"));
            case CHECKPOINT -> TimeProgress.byCheckpoint(in.count("month"), terms);
        };
    }

    private static Value<Rational> time(FormulaInputs in) {
        if (in.has("T") && in.has("month")) {
            throw in.refusal("T", "T 与 month 只写一种", "give T or month, not both");
        }
        return in.has("T")
                ? in.number("T")
                : TimeProgress.byMonth(in.count("month")).value();
    }

    private static Result<?> due(FormulaInputs in) {
        Value<AccrualKind> kind = in.choice("kind", AccrualKind.class);
        Value<Rational> stopped = Given.stop(kind);
        if (stopped != null) {
            return ValueDue.level(stopped);
        }
        return switch (kind.get()) {
            case CUMULATIVE -> ValueDue.cumulative(in.number("t"), in.number("T"), in.number("stage"));
            case LEVEL -> ValueDue.level(in.number("t"));
            case MILESTONE -> ValueDue.milestone(in.number("t"), in.day("due"), in.day("asOf"));
        };
    }

    private static List<Completion.Item> items(FormulaInputs in) {
        return in.objects("items", "w", "c").stream()
                .map(item -> new Completion.Item(item.number("w"), item.number("c")))
                .toList();
    }

    private static Value<Completion.Bounds> bounds(FormulaInputs in) {
        boolean single = !in.has("Glo") && !in.has("Gup");
        if (!single && in.has("G")) {
            throw in.refusal("G", "G 与 Glo、Gup 只写一种", "give G, or Glo and Gup, not both");
        }
        List<Value<Rational>> range = single ? in.range("G") : List.of(in.number("Glo"), in.number("Gup"));
        Value<Rational> lower = range.get(0);
        Value<Rational> upper = range.get(1);
        Value<Completion.Bounds> stopped = Given.stop(lower, upper);
        return stopped != null ? stopped : Value.present(new Completion.Bounds(lower.get(), upper.get()));
    }

    private static Result<?> reason(FormulaInputs in, Terms terms) {
        return ReasonMandatory.of(
                in.number("E"),
                in.number("B"),
                in.operator("op", Operator.GREATER_OR_EQUAL, Operator.values()),
                in.number("a"),
                in.number("t"),
                terms);
    }
}

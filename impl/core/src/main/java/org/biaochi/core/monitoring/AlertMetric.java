// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.Signal;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.execution.ExecutionLight;
import org.biaochi.core.formula.progress.Completion;
import org.biaochi.core.formula.progress.Deviation;
import org.biaochi.core.formula.progress.ProjectLight;
import org.biaochi.core.formula.progress.ReasonMandatory;

/** The formulas that an alert row may look at (预警指标), and which part of the result it compares: a number or a word. */
public enum AlertMetric {
    /** Execution rate, of the project or of each fund line. */
    F01(AlertScope.PROJECT, AlertScope.FUND),
    /** Time progress. */
    F04(AlertScope.PROJECT),
    /** R, execution against time progress. */
    F05(AlertScope.PROJECT),
    /** D, percentage points behind time progress. */
    F06(AlertScope.PROJECT),
    /** Below a checkpoint. */
    F07(words(Signal.values()), AlertScope.PROJECT),
    /** Light of an indicator that is to be reached. */
    F09(words(Light.values()), AlertScope.INDICATOR),
    /** Light of an indicator that is not to be exceeded. */
    F10(words(Light.values()), AlertScope.INDICATOR),
    /** Light of a range. */
    F11(words(Light.values()), AlertScope.INDICATOR),
    /** Light of an indicator in words. */
    F12(words(Light.values()), AlertScope.INDICATOR),
    /** Light of an indicator, no better than its likelihood allows. */
    F13(words(Light.values()), AlertScope.INDICATOR),
    /** Light of the project. */
    F14(words(Light.values()), AlertScope.PROJECT),
    /** Light by the two answers of the form. */
    F15(words(Light.values()), AlertScope.PROJECT),
    /** Goal completion, its lower bound. */
    F16(AlertScope.PROJECT),
    /** Completion and execution apart. */
    F17(words(Signal.values()), AlertScope.PROJECT),
    /** Deviation of an indicator from the value due. */
    F18(AlertScope.INDICATOR),
    /** A reason must be given. */
    F19(words(ReasonMandatory.Answer.values()), AlertScope.INDICATOR);

    private final List<String> words;
    private final List<AlertScope> scopes;

    AlertMetric(AlertScope... scopes) {
        this(List.of(), scopes);
    }

    AlertMetric(List<String> words, AlertScope... scopes) {
        this.words = words;
        this.scopes = List.of(scopes);
    }

    private static List<String> words(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    /** The metric of a formula; empty if alert rows cannot look at it. */
    public static Optional<AlertMetric> of(String formula) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(formula))
                .findFirst();
    }

    /** The formula. */
    public FormulaId formula() {
        return FormulaId.of(name());
    }

    /** What it may be: the words to compare with; empty for a number. */
    public List<String> words() {
        return words;
    }

    /** What it can be asked of. */
    public List<AlertScope> scopes() {
        return scopes;
    }

    /** Whether it is a number rather than a word. */
    public boolean isNumber() {
        return words.isEmpty();
    }

    /** The number that is compared, or why there is none. */
    public static Value<Rational> number(Result<?> result) {
        return part(result.value(), each -> {
            if (each instanceof Rational number) {
                return Value.present(number);
            }
            if (each instanceof ExecutionLight.Lit lit) {
                return Value.present(lit.measure());
            }
            if (each instanceof Completion.Bounds bounds) {
                return Value.present(bounds.lower());
            }
            if (each instanceof Deviation deviation) {
                return deviation.isFinite() ? Value.present(deviation.share()) : Value.error("ZERO_TARGET");
            }
            return Value.missing(result.formula().id().toString());
        });
    }

    /** The word that is compared, or why there is none. */
    public static Value<String> word(Result<?> result) {
        return part(
                result.value(),
                each -> Value.present(
                        each instanceof ProjectLight.Combined combined
                                ? combined.light().name()
                                : each.toString()));
    }

    /** The number or word as an alert records it: exact, as figures print their inputs. */
    public Value<String> text(Result<?> result) {
        if (!isNumber()) {
            return word(result);
        }
        return part(number(result), number -> Value.present(number.toString()));
    }

    private interface Part<T, R> {
        Value<R> of(T value);
    }

    private static <T, R> Value<R> part(Value<T> value, Part<T, R> part) {
        Value<R> stopped = Given.stop(value);
        return stopped != null ? stopped : part.of(value.get());
    }
}

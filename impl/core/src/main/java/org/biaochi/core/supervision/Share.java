// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.KpiMeasure;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;

/**
 * The parts of a share: what must be done, what of it is exempt, what is done. Ids count once. Immutable.
 *
 * @param all the ids of the denominator before exemptions
 * @param exempt those that need not
 * @param done those that did
 */
record Share(Set<String> all, Set<String> exempt, Set<String> done) {
    private static final int CENTS = 2;
    private static final int RATIO = 6;

    /** How the ids count: each once, or by its amount. */
    @FunctionalInterface
    interface Weighing {
        Value<Rational> of(Set<String> ids);
    }

    static Value<Rational> count(Set<String> ids) {
        return Value.present(Rational.of(ids.size()));
    }

    Set<String> due() {
        Set<String> due = new TreeSet<>(all);
        due.removeAll(exempt);
        return due;
    }

    /** Only what is due counts as done, so that an exempt object that reports all the same is no surplus. */
    Set<String> counted() {
        Set<String> counted = new TreeSet<>(done);
        counted.retainAll(due());
        return counted;
    }

    /** The exempt ones of those there are. */
    Set<String> exemptions() {
        Set<String> exemptions = new TreeSet<>(exempt);
        exemptions.retainAll(all);
        return exemptions;
    }

    List<String> missing() {
        Set<String> missing = due();
        missing.removeAll(done);
        return List.copyOf(missing);
    }

    /** The share of a formula under a snapshot. */
    Measured measured(SnapshotView view, KpiMeasure measure, String scope, Weighing weighing, Result<Rational> result) {
        return measured(
                view,
                measure,
                scope,
                weighing,
                result.formula().id(),
                result.value(),
                figure(view, measure, scope, result));
    }

    Measured measured(
            SnapshotView view,
            KpiMeasure measure,
            String scope,
            Weighing weighing,
            FormulaId formula,
            Value<Rational> value,
            Figure figure) {
        boolean known = value.isPresent() || value.state() == Value.State.NOT_APPLICABLE;
        Kpi kpi = new Kpi(
                formula,
                view.place(),
                view.ref(),
                measure,
                scope,
                known ? number(weighing.of(counted()), measure) : emptied(value),
                known ? number(weighing.of(due()), measure) : emptied(value),
                value.isPresent() ? Value.present(value.get().rounded(RATIO)) : emptied(value),
                known ? missing() : List.of());
        return new Measured(kpi, figure);
    }

    static Figure figure(SnapshotView view, KpiMeasure measure, String scope, Result<?> result) {
        String source = measure.term() + (scope.isEmpty() ? "" : "，" + scope);
        return result.figure(view.place(), input -> source);
    }

    private static Value<BigDecimal> number(Value<Rational> number, KpiMeasure measure) {
        return number.isPresent()
                ? Value.present(number.get().rounded(measure == KpiMeasure.AMOUNT ? CENTS : 0))
                : emptied(number);
    }

    @SuppressWarnings("unchecked")
    private static <T> Value<T> emptied(Value<?> value) {
        // A value without content fits any type.
        return (Value<T>) value;
    }
}

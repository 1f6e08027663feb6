// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.KpiMeasure;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.supervision.CoverageRates;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/**
 * The shares of objects with a goal, with monitoring, with a self-evaluation (F50 to F52), by count and by amount, of all objects
 * and of each kind where there are several; by amount only within a kind. Each names what is missing. Pure.
 */
final class Coverage {
    private final SnapshotView view;
    private final Map<String, Value<Rational>> amounts = new HashMap<>();

    private Coverage(SnapshotView view) {
        this.view = view;
        for (Cells<SupervisedColumn> object : view.objects()) {
            amounts.put(
                    id(object),
                    view.register()
                            .unit()
                            .unsignedAmount(SupervisedColumn.AMOUNT, object.get(SupervisedColumn.AMOUNT)));
        }
    }

    static List<Measured> of(SnapshotView view) {
        Coverage coverage = new Coverage(view);
        List<Measured> shares = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        view.objects().forEach(object -> kinds.add(Reading.text(object.get(SupervisedColumn.OBJECT_KIND))));
        List<String> scopes = new ArrayList<>(List.of(""));
        if (kinds.size() > 1) {
            kinds.stream().filter(kind -> !kind.isEmpty()).forEach(scopes::add);
        }
        for (Step step : List.of(Step.GOAL, Step.MONITORING, Step.SELF_EVALUATION)) {
            for (String scope : scopes) {
                coverage.add(step, scope, scope.isEmpty() && scopes.size() > 1, shares);
            }
        }
        return shares;
    }

    private void add(Step step, String scope, boolean mixed, List<Measured> shares) {
        Set<String> all = new TreeSet<>();
        Set<String> exempt = new TreeSet<>();
        for (Cells<SupervisedColumn> object : view.objects()) {
            if (!scope.isEmpty() && !scope.equals(Reading.text(object.get(SupervisedColumn.OBJECT_KIND)))) {
                continue;
            }
            if (step != Step.GOAL || yesOrNo(object, SupervisedColumn.NEEDS_GOAL) != Truth.FALSE) {
                all.add(id(object));
            }
            if (step == Step.MONITORING && yesOrNo(object, SupervisedColumn.MONITOR_EXEMPT) == Truth.TRUE) {
                exempt.add(id(object));
            }
        }
        Set<String> done = new HashSet<>();
        Optional<Value<Rational>> open = open(step, done);
        Share share = new Share(all, exempt, done);
        Share.Weighing byAmount = ids -> sum(ids);
        shares.add(share.measured(view, KpiMeasure.COUNT, scope, Share::count, rate(step, share, Share::count, open)));
        // The amounts of a department are those of its projects; of several kinds together they would count twice.
        if (step != Step.MONITORING && !mixed) {
            shares.add(share.measured(view, KpiMeasure.AMOUNT, scope, byAmount, rate(step, share, byAmount, open)));
        }
    }

    /** Collects the objects that a step was done for; says what leaves it open. */
    private Optional<Value<Rational>> open(Step step, Set<String> done) {
        if (!view.unclear().isEmpty()) {
            return Optional.of(Value.missing(view.unclear()));
        }
        Optional<Value<Rational>> open = view.without(step);
        for (Cells<RecordColumn> record : view.records(step)) {
            Value<Boolean> dated =
                    SnapshotView.done(record, RecordColumn.DATE, view.ref().day());
            if (!dated.isPresent()) {
                return Optional.of(Value.missing(dated.code()));
            }
            Truth holds = Truth.of(dated.get()).and(counts(step, record));
            if (holds == Truth.UNKNOWN) {
                return Optional.of(Value.missing(RecordColumn.STATE.key()));
            }
            if (holds == Truth.TRUE) {
                done.add(Reading.text(record.get(RecordColumn.OBJECT_ID)));
            }
        }
        return open;
    }

    private Truth counts(Step step, Cells<RecordColumn> record) {
        if (step == Step.GOAL) {
            return StatusWords.approved(Reading.text(record.get(RecordColumn.STATE)));
        }
        boolean window = step != Step.MONITORING
                || view.window().isEmpty()
                || view.window().equals(Reading.text(record.get(RecordColumn.WINDOW)));
        return Truth.of(window);
    }

    private static Result<Rational> rate(
            Step step, Share share, Share.Weighing weighing, Optional<Value<Rational>> open) {
        Value<Rational> done = open.orElseGet(() -> weighing.of(share.counted()));
        Value<Rational> all = weighing.of(share.all());
        if (step == Step.MONITORING) {
            return CoverageRates.monitoring(done, all, weighing.of(share.exemptions()));
        }
        return step == Step.GOAL ? CoverageRates.goals(done, all) : CoverageRates.selfEvaluation(done, all);
    }

    private Value<Rational> sum(Set<String> ids) {
        Rational sum = Rational.ZERO;
        for (String id : ids) {
            Value<Rational> amount = amounts.getOrDefault(id, Value.missing(SupervisedColumn.AMOUNT.key()));
            if (!amount.isPresent()) {
                return amount;
            }
            sum = sum.plus(amount.get());
        }
        return Value.present(sum);
    }

    private static Truth yesOrNo(Cells<SupervisedColumn> object, SupervisedColumn column) {
        Typed cell = object.get(column);
        return Reading.yesOrNo(Reading.text(cell));
    }

    private static String id(Cells<SupervisedColumn> object) {
        return Reading.text(object.get(SupervisedColumn.OBJECT_ID));
    }
}

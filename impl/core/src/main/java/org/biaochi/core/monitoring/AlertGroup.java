// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.MonitoringAlert;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;

/** The alert rows that look at the same formula of the same things, so that each result is computed once. */
final class AlertGroup {
    private final AlertMetric metric;
    private final AlertScope scope;
    private final List<Entry> entries = new ArrayList<>();

    AlertGroup(AlertRow first, int position) {
        this.metric = first.metric();
        this.scope = first.scope();
        add(first, position);
    }

    void add(AlertRow row, int position) {
        entries.add(
                row.metric().isNumber()
                        ? new Entry(
                                row,
                                position,
                                row.operator().test(Rational.of(new BigDecimal(row.limit()))),
                                never -> false)
                        : new Entry(
                                row, position, never -> false, row.operator().test(row.limit())));
    }

    AlertMetric metric() {
        return metric;
    }

    AlertScope scope() {
        return scope;
    }

    /** The rows that fire on a result, or that cannot be told. */
    void ask(Result<?> result, Place place, List<Hit> hits) {
        if (metric.isNumber()) {
            Value<Rational> number = AlertMetric.number(result);
            for (Entry entry : entries) {
                if (number.isPresent() ? entry.number.fires(number.get()) : isOpen(number)) {
                    hits.add(new Hit(entry.position, alert(entry.row, result, place)));
                }
            }
        } else {
            Value<String> word = AlertMetric.word(result);
            for (Entry entry : entries) {
                if (word.isPresent() ? entry.word.fires(word.get()) : isOpen(word)) {
                    hits.add(new Hit(entry.position, alert(entry.row, result, place)));
                }
            }
        }
    }

    private static boolean isOpen(Value<?> value) {
        return value.state() == Value.State.MISSING || value.state() == Value.State.ERROR;
    }

    private static MonitoringAlert alert(AlertRow row, Result<?> result, Place place) {
        return new MonitoringAlert(
                row.id(),
                result.figure(place),
                row.metric().text(result),
                row.operator().sign(),
                row.limit(),
                row.light(),
                row.action());
    }

    /** An alert and the place of its row in the profile. */
    record Hit(int position, MonitoringAlert alert) {}

    private record Entry(
            AlertRow row, int position, AlertOperator.Test<Rational> number, AlertOperator.Test<String> word) {}
}

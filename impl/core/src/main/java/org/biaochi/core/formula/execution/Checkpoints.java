// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.execution;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.biaochi.api.profile.Table;
import org.biaochi.core.formula.GivenText;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Term;

/** What should have been executed by the end of certain months (考核节点): F04, F07. Immutable. */
public final class Checkpoints {
    private final SortedMap<Integer, Rational> rates;

    private Checkpoints(SortedMap<Integer, Rational> rates) {
        this.rates = rates;
    }

    /**
     * Month, 1 to 12, to rate, 0 to 1.
     *
     * @throws org.biaochi.api.basis.ConfigurationException if there is none or one is out of range
     */
    public static Checkpoints of(Map<Integer, Rational> rates) {
        if (rates.isEmpty()) {
            throw Term.refused("至少要有一个考核节点", "needs at least one checkpoint");
        }
        rates.forEach((month, rate) -> {
            if (month < 1 || month > 12 || rate.signum() < 0 || rate.isAbove(Rational.ONE)) {
                throw Term.refused(
                        "节点 " + month + " 月 " + rate + " 超出范围，月份为 1 至 12，比例为 0 至 1",
                        "checkpoint " + month + ": " + rate + " is out of range; months are 1 to 12, rates 0 to 1");
            }
        });
        return new Checkpoints(new TreeMap<>(rates));
    }

    /** Reads a table with the columns {@code month} and {@code rate}. */
    static Checkpoints read(Table table) {
        Map<Integer, Rational> rates = new TreeMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            try {
                Integer month = Integer.valueOf(table.cell(row, "month"));
                Rational rate = Rational.of(new BigDecimal(table.cell(row, "rate")));
                if (rates.put(month, rate) != null) {
                    throw Term.refused("有两个 " + month + " 月节点", "has two checkpoints of month " + month);
                }
            } catch (NumberFormatException e) {
                throw Term.refused(
                        "第 " + (row + 1) + " 行应写明 month 和 rate，如 {month: 6, rate: 0.40}",
                        "row " + (row + 1) + " must say month and rate, such as {month: 6, rate: 0.40}");
            }
        }
        return of(rates);
    }

    /** The last checkpoint up to a month, carried forward; empty before the first. */
    public Optional<Map.Entry<Integer, Rational>> at(int month) {
        SortedMap<Integer, Rational> reached = rates.headMap(month + 1);
        return reached.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.entry(reached.lastKey(), rates.get(reached.lastKey())));
    }

    @Override
    public String toString() {
        return GivenText.of(rates);
    }
}

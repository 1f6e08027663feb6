// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Ledger;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;

/** The ledger over rows in id order. Immutable. */
public final class ResultLedger implements Ledger {
    private final List<ResultRow> results;
    private final List<LedgerRow> rows;

    /** A ledger of rows that are sorted by rule id. */
    public ResultLedger(List<ResultRow> rows) {
        this.results = List.copyOf(rows);
        this.rows = Collections.unmodifiableList(results);
    }

    @Override
    public List<LedgerRow> rows() {
        return rows;
    }

    /** The same rows. */
    List<ResultRow> results() {
        return results;
    }

    @Override
    public Optional<LedgerRow> row(RuleId rule) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = rows.get(middle).rule().compareTo(rule);
            if (order == 0) {
                return Optional.of(rows.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    @Override
    public List<LedgerRow> rows(Outcome outcome) {
        List<LedgerRow> found = new ArrayList<>();
        for (LedgerRow row : rows) {
            if (!row.extra() && row.outcome() == outcome) {
                found.add(row);
            }
        }
        return List.copyOf(found);
    }
}

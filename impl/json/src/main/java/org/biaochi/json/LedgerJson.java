// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.List;
import org.biaochi.api.rule.Ledger;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.core.canonical.JsonBytes;

/** The ledger of an assessment, grouped by outcome. Stateless. */
final class LedgerJson {
    /** The order of the groups, and of the counts of a rule. */
    static final List<Outcome> ORDER = List.of(
            Outcome.PASSED,
            Outcome.FAILED,
            Outcome.UNDECIDED,
            Outcome.NOT_APPLICABLE,
            Outcome.SKIPPED,
            Outcome.ERROR,
            Outcome.OVER_BUDGET);

    private LedgerJson() {}

    static void write(Ledger ledger, SharedParts shared, JsonBytes json) {
        List<LedgerRow> rows = ledger.rows();
        LedgerRowParts[] parts = new LedgerRowParts[rows.size()];
        int groups = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = shared.row(rows.get(i));
            groups |= parts[i].extra ? 0 : 1 << parts[i].outcome.ordinal();
        }
        json.plainKey("ledger").open('{');
        for (Outcome outcome : ORDER) {
            json.plainKey(outcome.key()).open('[');
            for (int i = 0; (groups & 1 << outcome.ordinal()) != 0 && i < parts.length; i++) {
                if (parts[i].outcome == outcome && !parts[i].extra) {
                    json.raw(parts[i].entry);
                }
            }
            json.close(']');
        }
        json.plainKey("extra").open('[');
        for (LedgerRowParts row : parts) {
            if (row.extra) {
                json.raw(row.entry);
            }
        }
        json.close(']');
        json.plainKey("partlyUndecided").open('[');
        for (LedgerRowParts row : parts) {
            if (row.lacking.length > 0) {
                json.raw(row.lacking);
            }
        }
        json.close(']');
        json.plainKey("counts").open('{');
        for (LedgerRowParts row : parts) {
            if (row.counts.length > 0) {
                json.raw(row.counts);
            }
        }
        json.close('}');
        json.close('}');
    }
}

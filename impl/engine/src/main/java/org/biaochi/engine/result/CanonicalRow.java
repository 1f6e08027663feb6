// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Waiver;
import org.biaochi.core.canonical.JsonBytes;

/** A ledger row as a member of the canonical ledger: its rule and its tally, and what is missing, why, and what was stated. */
final class CanonicalRow {
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final int ROOM = 128;

    private CanonicalRow() {}

    static byte[] bytes(LedgerRow row) {
        JsonBytes json = new JsonBytes(JsonBytes.Escapes.CANONICAL, ROOM);
        json.plainKey(row.rule().toString());
        if (isPlain(row)) {
            json.plain(tally(row));
        } else {
            row(row, json);
        }
        return json.toBytes();
    }

    private static boolean isPlain(LedgerRow row) {
        return row.missing().isEmpty()
                && row.reasons().isEmpty()
                && row.statedReasons().isEmpty()
                && !row.extra();
    }

    private static void row(LedgerRow row, JsonBytes json) {
        json.open('{');
        if (row.extra()) {
            json.plainKey("extra").raw("true");
        }
        if (!row.missing().isEmpty()) {
            CanonicalResult.texts("missing", row.missing(), json);
            json.plainKey("policy").plain(row.policy().name());
        }
        if (!row.reasons().isEmpty()) {
            CanonicalResult.texts("reasons", row.reasons(), json);
        }
        if (!row.statedReasons().isEmpty()) {
            json.plainKey("stated").open('[');
            for (Waiver waiver : row.statedReasons()) {
                CanonicalResult.waiver(waiver, json);
            }
            json.close(']');
        }
        json.plainKey("tally").plain(tally(row));
        json.close('}');
    }

    /** Headline first, then how many places of each outcome: {@code FAILED failed:1 passed:11}. */
    private static String tally(LedgerRow row) {
        StringBuilder tally = new StringBuilder(row.outcome().name());
        for (Outcome outcome : OUTCOMES) {
            int count = row.count(outcome);
            if (count > 0) {
                tally.append(' ').append(outcome.key()).append(':').append(count);
            }
        }
        return tally.toString();
    }
}

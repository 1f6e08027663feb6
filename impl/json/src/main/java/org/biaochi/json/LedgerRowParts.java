// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.List;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Waiver;
import org.biaochi.core.canonical.JsonBytes;

/** What a ledger row adds to each part of a line, encoded. Immutable. */
final class LedgerRowParts {
    private static final int ROOM = 128;
    private static final byte[] NOTHING = {};

    final Outcome outcome;
    final boolean extra;

    /** The row in the group of its outcome, or among the extra ones. */
    final byte[] entry;

    /** What is missing beside a headline other than undecided; empty if nothing is. */
    final byte[] lacking;

    /** The counts, which stand only where they say more than the headline; else empty. */
    final byte[] counts;

    LedgerRowParts(LedgerRow row) {
        this.outcome = row.outcome();
        this.extra = row.extra();
        this.entry = extra ? extra(row) : entry(row);
        this.lacking = outcome == Outcome.UNDECIDED || row.missing().isEmpty() ? NOTHING : lacking(row);
        this.counts = counts(row);
    }

    private static JsonBytes json() {
        return new JsonBytes(JsonBytes.Escapes.CAUTIOUS, ROOM);
    }

    private static byte[] entry(LedgerRow row) {
        JsonBytes json = json();
        if (row.outcome() == Outcome.PASSED || row.outcome() == Outcome.FAILED) {
            return json.plain(row.rule().toString()).toBytes();
        }
        json.open('{');
        json.plainKey("rule").plain(row.rule().toString());
        why(row, json);
        return json.close('}').toBytes();
    }

    private static byte[] extra(LedgerRow row) {
        JsonBytes json = json();
        json.open('{');
        json.plainKey("rule").plain(row.rule().toString());
        json.plainKey("outcome").plain(row.outcome().key());
        if (row.outcome() != Outcome.PASSED && row.outcome() != Outcome.FAILED) {
            why(row, json);
        }
        return json.close('}').toBytes();
    }

    private static void why(LedgerRow row, JsonBytes json) {
        if (row.outcome() == Outcome.UNDECIDED) {
            AssessmentJson.texts(json.plainKey("missing"), row.missing());
            stated(row.statedReasons(), json);
            return;
        }
        List<Reason> reasons = row.reasons();
        if (reasons.isEmpty()) {
            json.plainKey("reason").raw("null");
            return;
        }
        json.plainKey("reason").text(reasons.get(0).toString());
        if (reasons.size() > 1) {
            AssessmentJson.texts(json.plainKey("reasons"), reasons);
        }
    }

    private static void stated(List<Waiver> reasons, JsonBytes json) {
        if (reasons.isEmpty()) {
            return;
        }
        json.plainKey("stated").open('[');
        for (Waiver reason : reasons) {
            json.open('{');
            json.plainKey("text").text(reason.text());
            json.plainKey("by").text(reason.by());
            json.close('}');
        }
        json.close(']');
    }

    private static byte[] lacking(LedgerRow row) {
        JsonBytes json = json();
        json.open('{');
        json.plainKey("rule").plain(row.rule().toString());
        AssessmentJson.texts(json.plainKey("missing"), row.missing());
        return json.close('}').toBytes();
    }

    private static byte[] counts(LedgerRow row) {
        int places = 0;
        for (Outcome outcome : LedgerJson.ORDER) {
            places += row.count(outcome);
        }
        if (places <= 1) {
            return NOTHING;
        }
        JsonBytes json = json();
        json.plainKey(row.rule().toString()).open('{');
        for (Outcome outcome : LedgerJson.ORDER) {
            if (row.count(outcome) > 0) {
                json.plainKey(outcome.key()).count(row.count(outcome));
            }
        }
        return json.close('}').toBytes();
    }
}

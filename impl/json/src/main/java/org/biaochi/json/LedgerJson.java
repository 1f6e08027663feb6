// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.List;
import org.biaochi.api.rule.Ledger;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Waiver;
import org.biaochi.core.canonical.JsonBytes;

/** The ledger of an assessment, grouped by outcome. Each row is asked for its outcome once. Not thread-safe. */
final class LedgerJson {
    /** The order of the groups and of the counts. */
    private static final Outcome[] GROUPS = {
        Outcome.PASSED,
        Outcome.FAILED,
        Outcome.UNDECIDED,
        Outcome.NOT_APPLICABLE,
        Outcome.SKIPPED,
        Outcome.ERROR,
        Outcome.OVER_BUDGET
    };

    private final JsonBytes json;
    private final List<LedgerRow> rows;
    private final Outcome[] outcomes;
    private final boolean[] extra;
    private final int[] counts = new int[GROUPS.length];

    private LedgerJson(List<LedgerRow> rows, JsonBytes json) {
        this.json = json;
        this.rows = rows;
        this.outcomes = new Outcome[rows.size()];
        this.extra = new boolean[rows.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = rows.get(i).outcome();
            extra[i] = rows.get(i).extra();
        }
    }

    static void write(Ledger ledger, JsonBytes json) {
        new LedgerJson(ledger.rows(), json).write();
    }

    private void write() {
        json.plainKey("ledger").open('{');
        for (Outcome outcome : GROUPS) {
            group(outcome);
        }
        extra();
        partlyUndecided();
        json.plainKey("counts").open('{');
        for (int i = 0; i < outcomes.length; i++) {
            counts(rows.get(i));
        }
        json.close('}');
        json.close('}');
    }

    private void group(Outcome outcome) {
        json.plainKey(outcome.key()).open('[');
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] != outcome || extra[i]) {
                continue;
            }
            LedgerRow row = rows.get(i);
            if (outcome == Outcome.PASSED || outcome == Outcome.FAILED) {
                json.plain(row.rule().toString());
            } else {
                json.open('{');
                json.plainKey("rule").plain(row.rule().toString());
                why(row, outcome);
                json.close('}');
            }
        }
        json.close(']');
    }

    private void why(LedgerRow row, Outcome outcome) {
        if (outcome == Outcome.UNDECIDED) {
            AssessmentJson.texts(json.plainKey("missing"), row.missing());
            stated(row.statedReasons());
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

    private void stated(List<Waiver> reasons) {
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

    private void extra() {
        json.plainKey("extra").open('[');
        for (int i = 0; i < outcomes.length; i++) {
            if (extra[i]) {
                LedgerRow row = rows.get(i);
                json.open('{');
                json.plainKey("rule").plain(row.rule().toString());
                json.plainKey("outcome").plain(outcomes[i].key());
                if (outcomes[i] != Outcome.PASSED && outcomes[i] != Outcome.FAILED) {
                    why(row, outcomes[i]);
                }
                json.close('}');
            }
        }
        json.close(']');
    }

    private void partlyUndecided() {
        json.plainKey("partlyUndecided").open('[');
        for (int i = 0; i < outcomes.length; i++) {
            LedgerRow row = rows.get(i);
            if (outcomes[i] != Outcome.UNDECIDED && !row.missing().isEmpty()) {
                json.open('{');
                json.plainKey("rule").plain(row.rule().toString());
                AssessmentJson.texts(json.plainKey("missing"), row.missing());
                json.close('}');
            }
        }
        json.close(']');
    }

    /** Counts stand only where they say more than the headline. */
    private void counts(LedgerRow row) {
        int places = 0;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = row.count(GROUPS[i]);
            places += counts[i];
        }
        if (places <= 1) {
            return;
        }
        json.plainKey(row.rule().toString()).open('{');
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                json.plainKey(GROUPS[i].key()).count(counts[i]);
            }
        }
        json.close('}');
    }
}

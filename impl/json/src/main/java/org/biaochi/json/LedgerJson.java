// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.biaochi.api.rule.Ledger;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Waiver;

/** The ledger of an assessment, grouped by outcome. Stateless. */
final class LedgerJson {
    /** The order of the groups and of the counts. */
    private static final List<Outcome> GROUPS = List.of(
            Outcome.PASSED,
            Outcome.FAILED,
            Outcome.UNDECIDED,
            Outcome.NOT_APPLICABLE,
            Outcome.SKIPPED,
            Outcome.ERROR,
            Outcome.OVER_BUDGET);

    private LedgerJson() {}

    static void write(Ledger ledger, JsonGenerator json) throws IOException {
        List<LedgerRow> rows = ledger.rows();
        json.writeObjectFieldStart("ledger");
        for (Outcome outcome : GROUPS) {
            group(outcome, ledger.rows(outcome), json);
        }
        extra(rows, json);
        partlyUndecided(rows, json);
        json.writeObjectFieldStart("counts");
        for (LedgerRow row : rows) {
            counts(row, json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void group(Outcome outcome, List<LedgerRow> rows, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(outcome.key());
        for (LedgerRow row : rows) {
            if (outcome == Outcome.PASSED || outcome == Outcome.FAILED) {
                json.writeString(row.rule().toString());
            } else {
                json.writeStartObject();
                json.writeStringField("rule", row.rule().toString());
                why(row, json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void why(LedgerRow row, JsonGenerator json) throws IOException {
        if (row.outcome() == Outcome.UNDECIDED) {
            JsonOut.texts(json, "missing", row.missing());
            stated(row.statedReasons(), json);
            return;
        }
        List<Reason> reasons = row.reasons();
        JsonOut.text(json, "reason", reasons.isEmpty() ? null : reasons.get(0).code());
        if (!reasons.isEmpty() && !reasons.get(0).about().isEmpty()) {
            JsonOut.text(json, "about", reasons.get(0).about());
        }
        if (reasons.size() > 1) {
            JsonOut.texts(json, "reasons", reasons);
        }
    }

    private static void stated(List<Waiver> reasons, JsonGenerator json) throws IOException {
        if (reasons.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("stated");
        for (Waiver reason : reasons) {
            json.writeStartObject();
            JsonOut.text(json, "text", reason.text());
            JsonOut.text(json, "by", reason.by());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void extra(List<LedgerRow> rows, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("extra");
        for (LedgerRow row : rows) {
            if (row.extra()) {
                json.writeStartObject();
                json.writeStringField("rule", row.rule().toString());
                json.writeStringField("outcome", row.outcome().key());
                if (row.outcome() != Outcome.PASSED && row.outcome() != Outcome.FAILED) {
                    why(row, json);
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void partlyUndecided(List<LedgerRow> rows, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("partlyUndecided");
        for (LedgerRow row : rows) {
            if (row.outcome() != Outcome.UNDECIDED && !row.missing().isEmpty()) {
                json.writeStartObject();
                json.writeStringField("rule", row.rule().toString());
                JsonOut.texts(json, "missing", row.missing());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** Counts stand only where they say more than the headline. */
    private static void counts(LedgerRow row, JsonGenerator json) throws IOException {
        int places = 0;
        for (Outcome outcome : GROUPS) {
            places += row.count(outcome);
        }
        if (places <= 1) {
            return;
        }
        json.writeObjectFieldStart(row.rule().toString());
        for (Outcome outcome : GROUPS) {
            if (row.count(outcome) > 0) {
                json.writeNumberField(outcome.key(), row.count(outcome));
            }
        }
        json.writeEndObject();
    }
}

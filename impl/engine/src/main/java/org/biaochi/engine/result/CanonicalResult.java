// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.review.Gate;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Waiver;
import org.biaochi.core.canonical.CanonicalJson;

/**
 * Writes the canonical result of a goal assessment: model places, ids, outcomes and typed arguments; no text and no version.
 */
final class CanonicalResult {
    private static final Outcome[] OUTCOMES = Outcome.values();

    /** Tallies of one outcome at fewer places than this are written once for all. */
    private static final int COMMON = 33;

    private static final String[][] COMMON_TALLIES = commonTallies();

    private CanonicalResult() {}

    static byte[] write(GoalAssessment assessment) {
        CanonicalJson json = new CanonicalJson();
        json.object();
        json.key("draft").bool(assessment.draft());
        json.key("findings").array();
        assessment.findings().forEach(finding -> finding(finding, json));
        json.endArray();
        assessment.gate().ifPresent(gate -> gate(gate, json));
        ledger(assessment.ledger().rows(), json);
        json.key("stage").text(assessment.stage().key());
        json.key("verdict").text(assessment.verdict().name());
        return json.endObject().toBytes();
    }

    private static void gate(Gate gate, CanonicalJson json) {
        json.key("gate").object();
        json.key("decision").text(gate.decision().name());
        texts("reasons", gate.reasons(), json);
        json.endObject();
    }

    private static void finding(Finding finding, CanonicalJson json) {
        json.object();
        json.key("arguments").object();
        for (Map.Entry<String, Object> argument : finding.arguments().values().entrySet()) {
            json.key(argument.getKey());
            if (argument.getValue() instanceof List<?> list) {
                json.array();
                list.forEach(element -> json.text(element.toString()));
                json.endArray();
            } else {
                json.text(finding.arguments().text(argument.getKey()));
            }
        }
        json.endObject();
        json.key("bases").array();
        for (LegalBasis basis : finding.bases()) {
            json.text(basis.id());
        }
        json.endArray();
        json.key("pattern").text(finding.pattern());
        texts("places", finding.places(), json);
        json.key("rule").text(finding.rule().toString());
        json.key("severity").text(finding.severity().name());
        finding.waiver().ifPresent(waiver -> {
            json.key("waiver");
            waiver(waiver, json);
        });
        json.endObject();
    }

    private static void waiver(Waiver waiver, CanonicalJson json) {
        json.object();
        json.key("basis").text(waiver.basis());
        json.key("by").text(waiver.by());
        json.key("text").text(waiver.text());
        json.endObject();
    }

    private static void ledger(List<LedgerRow> rows, CanonicalJson json) {
        json.key("ledger").object();
        for (LedgerRow row : rows) {
            json.key(row.rule().toString());
            if (isPlain(row)) {
                json.text(tally(row));
            } else {
                row(row, json);
            }
        }
        json.endObject();
    }

    private static boolean isPlain(LedgerRow row) {
        return row.missing().isEmpty()
                && row.reasons().isEmpty()
                && row.statedReasons().isEmpty()
                && !row.extra();
    }

    private static void row(LedgerRow row, CanonicalJson json) {
        json.object();
        if (row.extra()) {
            json.key("extra").bool(true);
        }
        if (!row.missing().isEmpty()) {
            texts("missing", row.missing(), json);
            json.key("policy").text(row.policy().name());
        }
        if (!row.reasons().isEmpty()) {
            texts("reasons", row.reasons(), json);
        }
        if (!row.statedReasons().isEmpty()) {
            json.key("stated").array();
            row.statedReasons().forEach(waiver -> waiver(waiver, json));
            json.endArray();
        }
        json.key("tally").text(tally(row));
        json.endObject();
    }

    /** Headline first, then how many places of each outcome: {@code FAILED failed:1 passed:11}. */
    private static String tally(LedgerRow row) {
        Outcome headline = row.outcome();
        int alone = row.count(headline);
        int places = 0;
        for (Outcome outcome : OUTCOMES) {
            places += row.count(outcome);
        }
        if (places == alone && alone < COMMON) {
            return COMMON_TALLIES[headline.ordinal()][alone];
        }
        StringBuilder tally = new StringBuilder(headline.name());
        for (Outcome outcome : OUTCOMES) {
            append(tally, outcome, row.count(outcome));
        }
        return tally.toString();
    }

    private static void append(StringBuilder tally, Outcome outcome, int count) {
        if (count > 0) {
            tally.append(' ').append(outcome.key()).append(':').append(count);
        }
    }

    private static String[][] commonTallies() {
        String[][] tallies = new String[OUTCOMES.length][COMMON];
        for (Outcome outcome : OUTCOMES) {
            for (int count = 0; count < COMMON; count++) {
                StringBuilder tally = new StringBuilder(outcome.name());
                append(tally, outcome, count);
                tallies[outcome.ordinal()][count] = tally.toString();
            }
        }
        return tallies;
    }

    private static void texts(String key, List<?> values, CanonicalJson json) {
        json.key(key).array();
        for (Object value : values) {
            json.text(value.toString());
        }
        json.endArray();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.review.Gate;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Waiver;
import org.biaochi.core.canonical.CanonicalJson;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.canonical.ValueCanonical;

/**
 * Writes the canonical result of an assessment: model places, ids, outcomes and typed arguments; no text and no version.
 * Keys stand in code point order because they are written so here; arguments and rows come sorted.
 */
final class CanonicalResult {
    /** Room for a usual result; more is found when needed. */
    private static final int ROOM = 1 << 14;

    /** What is digested at a time: small enough to stay near the processor. */
    private static final int PIECE = 1 << 12;

    private CanonicalResult() {}

    static byte[] write(SubjectResult assessment) {
        return write(assessment, new JsonBytes(JsonBytes.Escapes.CANONICAL, ROOM))
                .toBytes();
    }

    static String digest(SubjectResult assessment) {
        return write(assessment, JsonBytes.digesting(JsonBytes.Escapes.CANONICAL, PIECE))
                .sha256();
    }

    private static JsonBytes write(SubjectResult assessment, JsonBytes json) {
        json.open('{');
        json.plainKey("draft").raw(assessment.draft() ? "true" : "false");
        CanonicalFigures.write(assessment.figures(), json);
        json.plainKey("findings").open('[');
        for (Finding finding : assessment.findings()) {
            finding(finding, json);
        }
        json.close(']');
        Optional<Gate> gate = assessment.gate();
        if (gate.isPresent()) {
            gate(gate.get(), json);
        }
        GoalAssessment review = assessment instanceof GoalAssessment goal ? goal : null;
        if (review != null && review.grade().isPresent()) {
            json.plainKey("grade").text(review.grade().get());
        }
        json.plainKey("kind").text(assessment.subject().type().name());
        ledger(assessment.found().ledger().results(), json);
        Map<String, Object> parts = assessment.parts();
        if (!parts.isEmpty()) {
            json.plainKey("outcome").raw(ValueCanonical.text(parts).getBytes(StandardCharsets.UTF_8));
        }
        if (review != null && review.preScore().isPresent()) {
            json.plainKey("preScore")
                    .plain(CanonicalJson.plain(review.preScore().get()));
        }
        if (review != null && review.score().isPresent()) {
            json.plainKey("score").plain(CanonicalJson.plain(review.score().get()));
        }
        json.plainKey("stage").text(assessment.stage().key());
        json.plainKey("verdict").plain(assessment.verdict().name());
        return json.close('}');
    }

    private static void gate(Gate gate, JsonBytes json) {
        json.plainKey("gate").open('{');
        json.plainKey("decision").plain(gate.decision().name());
        texts("reasons", gate.reasons(), json);
        json.close('}');
    }

    private static void finding(Finding finding, JsonBytes json) {
        json.open('{');
        json.plainKey("arguments").open('{');
        arguments(finding.arguments(), json);
        json.close('}');
        json.plainKey("bases").open('[');
        for (LegalBasis basis : finding.bases()) {
            json.text(basis.id());
        }
        json.close(']');
        json.plainKey("pattern").text(finding.pattern());
        texts("places", finding.places(), json);
        json.plainKey("rule").plain(finding.rule().toString());
        json.plainKey("severity").plain(finding.severity().name());
        Optional<Waiver> waiver = finding.waiver();
        if (waiver.isPresent()) {
            json.plainKey("waiver");
            waiver(waiver.get(), json);
        }
        json.close('}');
    }

    private static void arguments(Arguments arguments, JsonBytes json) {
        for (Map.Entry<String, Object> argument : arguments.values().entrySet()) {
            json.key(argument.getKey());
            if (argument.getValue() instanceof String text) {
                json.text(text);
            } else if (argument.getValue() instanceof List<?> list) {
                json.open('[');
                for (Object element : list) {
                    json.text(element.toString());
                }
                json.close(']');
            } else {
                json.text(arguments.text(argument.getKey()));
            }
        }
    }

    static void waiver(Waiver waiver, JsonBytes json) {
        json.open('{');
        json.plainKey("approver").text(waiver.approver());
        json.plainKey("basis").text(waiver.basis());
        json.plainKey("by").text(waiver.by());
        json.plainKey("text").text(waiver.text());
        json.close('}');
    }

    private static void ledger(List<ResultRow> rows, JsonBytes json) {
        json.plainKey("ledger").open('{');
        for (int i = 0; i < rows.size(); i++) {
            json.raw(rows.get(i).canonical());
        }
        json.close('}');
    }

    static void texts(String key, List<?> values, JsonBytes json) {
        json.plainKey(key).open('[');
        for (Object value : values) {
            json.text(value.toString());
        }
        json.close(']');
    }
}

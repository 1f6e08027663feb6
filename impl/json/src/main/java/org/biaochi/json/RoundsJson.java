// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.List;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.review.RecordedChanges;
import org.biaochi.core.review.RecordedFinding;
import org.biaochi.core.review.RecordedReview;

/** Writes what changed since an earlier review: what is gone in full, what is new or the same as positions in {@code findings}. */
public final class RoundsJson {
    private static final int ROOM = 1 << 10;

    private RoundsJson() {}

    /**
     * The object {@code rounds} without its key, in UTF-8; {@code against} is null where no earlier review is on record, or where
     * {@code several} may be the one.
     */
    public static byte[] object(RecordedChanges changes, Assessment assessment) {
        JsonBytes json = new JsonBytes(JsonBytes.Escapes.CAUTIOUS, ROOM);
        json.open('{');
        RecordedReview before = changes.before().orElse(null);
        json.plainKey("against");
        if (before == null) {
            json.raw("null");
        } else {
            json.open('{');
            json.plainKey("source").text(before.source());
            json.plainKey("matchedBy").plain(changes.byProject() ? "project" : "file");
            json.plainKey("verdict").text(before.verdict());
            AssessmentJson.optional(json.plainKey("gate"), before.gate().isEmpty() ? null : before.gate());
            json.close('}');
        }
        if (!changes.several().isEmpty()) {
            AssessmentJson.texts(
                    json.plainKey("several"),
                    changes.several().stream().map(RecordedReview::source).toList());
        }
        json.plainKey("gone").open('[');
        for (RecordedFinding finding : changes.gone()) {
            json.open('{');
            json.plainKey("rule").text(finding.rule());
            json.plainKey("severity").text(finding.severity());
            AssessmentJson.texts(json.plainKey("paths"), finding.paths());
            json.plainKey("message").text(finding.message());
            json.close('}');
        }
        json.close(']');
        positions("new", changes.fresh(), assessment, json);
        positions("same", changes.same(), assessment, json);
        return json.close('}').toBytes();
    }

    private static void positions(String key, List<Finding> findings, Assessment assessment, JsonBytes json) {
        json.plainKey(key).open('[');
        List<Finding> all = assessment.findings();
        for (int i = 0; i < all.size(); i++) {
            Finding here = all.get(i);
            if (findings.stream().anyMatch(finding -> finding == here)) {
                json.raw(Integer.toString(i));
            }
        }
        json.close(']');
    }
}

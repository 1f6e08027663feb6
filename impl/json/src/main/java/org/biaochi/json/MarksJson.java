// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.mark.Decision;
import org.biaochi.core.mark.Mark;
import org.biaochi.core.mark.PacketColumn;
import org.biaochi.core.mark.SubjectMarks;
import org.jspecify.annotations.Nullable;

/** Writes what became of the marks of a review desk: on which finding, as a position in {@code findings}, and which met none. */
public final class MarksJson {
    private static final int ROOM = 1 << 10;

    private MarksJson() {}

    /** The object {@code marks} without its key, in UTF-8. */
    public static byte[] object(SubjectMarks marks, Assessment assessment, String source, String language) {
        JsonBytes json = new JsonBytes(JsonBytes.Escapes.CAUTIOUS, ROOM);
        json.open('{');
        json.plainKey("source").text(source);
        json.plainKey("inputChanged").raw(Boolean.toString(marks.inputChanged()));
        json.plainKey("met").open('[');
        for (SubjectMarks.Met met : marks.met()) {
            json.open('{');
            mark(met.mark(), language, json);
            int finding = position(met.finding(), assessment);
            json.plainKey("finding").raw(finding < 0 ? "null" : Integer.toString(finding));
            AssessmentJson.optional(
                    json.plainKey("undecided"),
                    met.row() == null ? null : met.row().rule().toString());
            json.plainKey("effect").plain(met.effect().name());
            int objection = position(met.objection(), assessment);
            if (objection >= 0) {
                json.plainKey("objection").raw(Integer.toString(objection));
            }
            json.close('}');
        }
        json.close(']');
        json.plainKey("unmet").open('[');
        for (SubjectMarks.Unmet unmet : marks.unmet()) {
            json.open('{');
            mark(unmet.mark(), language, json);
            json.plainKey("why").plain(unmet.why().name());
            AssessmentJson.texts(json.plainKey("now"), unmet.now());
            AssessmentJson.optional(json.plainKey("rule"), text(unmet.mark(), PacketColumn.RULE));
            AssessmentJson.optional(json.plainKey("message"), text(unmet.mark(), PacketColumn.PROBLEM));
            AssessmentJson.optional(json.plainKey("typed"), text(unmet.mark(), PacketColumn.TYPED));
            json.close('}');
        }
        json.close(']');
        return json.close('}').toBytes();
    }

    private static void mark(Mark mark, String language, JsonBytes json) {
        json.plainKey("at").text(mark.at());
        AssessmentJson.optional(
                json.plainKey("id"), mark.id() == null ? null : mark.id().toString());
        Decision decision = mark.decision();
        AssessmentJson.optional(json.plainKey("decision"), decision == null ? null : decision.name());
        AssessmentJson.optional(json.plainKey("text"), text(mark, PacketColumn.REASON));
        AssessmentJson.optional(json.plainKey("by"), text(mark, PacketColumn.BY));
        AssessmentJson.optional(json.plainKey("approver"), text(mark, PacketColumn.APPROVER));
        LocalDate expires = mark.expires();
        AssessmentJson.optional(json.plainKey("expires"), expires == null ? null : expires.toString());
        AssessmentJson.optional(json.plainKey("note"), text(mark, PacketColumn.NOTE));
        json.plainKey("faults").open('[');
        for (Mark.Fault fault : mark.faults()) {
            json.open('{');
            json.plainKey("code").plain(fault.code());
            json.plainKey("at").text(fault.at());
            json.plainKey("message").text(fault.text().in(language));
            json.close('}');
        }
        json.close(']');
    }

    private static @Nullable String text(Mark mark, PacketColumn column) {
        String text = mark.text(column);
        return text.isEmpty() ? null : text;
    }

    private static int position(@Nullable Finding finding, Assessment assessment) {
        List<Finding> all = assessment.findings();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == finding) {
                return i;
            }
        }
        return -1;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.impact;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.biaochi.cli.describe.JsonText;
import org.biaochi.cli.input.SubjectInputs;
import org.biaochi.cli.report.Progress;
import org.biaochi.cli.session.Output;

/** Writes the difference as JSON: a line for each subject that changes, then one for all. */
public final class ImpactLines {
    private final Output out;
    private final String from;
    private final String to;

    /** Writes to an output. */
    public ImpactLines(Output out, String from, String to) {
        this.out = out;
        this.from = from;
        this.to = to;
    }

    /** Runs and writes. */
    public void tell(ImpactRun run, SubjectInputs inputs, Progress progress) {
        ImpactTally tally =
                run.run(inputs, progress, flip -> out.jsonLine(JsonText.object(json -> flip(json, flip))), broken -> {
                    out.jsonLine(JsonText.object(json -> {
                        json.writeStringField("source", broken.source());
                        json.writeStringField("error", broken.error().code());
                    }));
                });
        out.jsonLine(JsonText.object(json -> {
            json.writeStringField("schema", "biaochi-impact-1");
            json.writeStringField("from", from);
            json.writeStringField("to", to);
            json.writeNumberField("subjects", tally.subjects());
            json.writeNumberField("changed", tally.flipped());
            json.writeNumberField("unreadable", tally.unread());
            json.writeStringField("amountBefore", tally.before().toPlainString());
            json.writeStringField("amountAfter", tally.after().toPlainString());
            groups(json, "results", tally.results());
            groups(json, "rules", tally.rules());
            groups(json, "departments", tally.departments());
        }));
    }

    private static void flip(JsonGenerator json, Flip flip) throws IOException {
        json.writeStringField("source", flip.source());
        json.writeStringField("stage", flip.stage());
        json.writeStringField("name", flip.name());
        json.writeStringField("department", flip.department());
        json.writeObjectFieldStart("results");
        for (Map.Entry<String, java.util.List<String>> result : flip.results().entrySet()) {
            json.writeObjectFieldStart(result.getKey());
            json.writeStringField("from", result.getValue().get(0));
            json.writeStringField("to", result.getValue().get(1));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("rules");
        for (Map.Entry<String, String> rule : flip.rules().entrySet()) {
            json.writeStringField(rule.getKey(), rule.getValue());
        }
        json.writeEndObject();
    }

    private static void groups(JsonGenerator json, String name, Map<String, Map<String, Integer>> groups)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Map<String, Integer>> group : groups.entrySet()) {
            json.writeObjectFieldStart(group.getKey());
            for (Map.Entry<String, Integer> count : group.getValue().entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}

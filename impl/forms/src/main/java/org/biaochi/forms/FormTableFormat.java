// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.json.GoalJson;
import org.biaochi.json.JsonTrees;
import org.biaochi.json.MonitoringJson;
import org.biaochi.json.MonitoringParts;
import org.biaochi.json.SelfEvaluationJson;
import org.biaochi.json.SelfEvaluationParts;

/**
 * Form tables, one object per line. They hold goals, monitoring reports and self-evaluations, and of these what stands
 * on the forms: what was written is read again, and whatever did not come back is said. Immutable; any number of
 * threads.
 */
public final class FormTableFormat implements FileFormat {
    /** The format. */
    public static final FormTableFormat STANDARD = new FormTableFormat();

    private FormTableFormat() {}

    @Override
    public String id() {
        return "form";
    }

    @Override
    public LocalText name() {
        return new LocalText("表格 JSON", "JSON of form tables");
    }

    @Override
    public List<String> endings() {
        return List.of(".form.json", ".form.jsonl");
    }

    @Override
    public boolean recognises(byte[] head) {
        return JsonHead.isJson(head) && JsonHead.isFormTable(head);
    }

    @Override
    public Stream<InputEntry<? extends Subject>> read(String source, InputStream in) {
        return Inputs.subjects(source, in);
    }

    @Override
    public List<Omission> write(Iterator<? extends Subject> subjects, OutputStream out) throws IOException {
        List<Omission> omissions = new ArrayList<>();
        for (int i = 0; subjects.hasNext(); i++) {
            Subject subject = subjects.next();
            String table = FormTables.of(subject).orElse(null);
            if (table == null) {
                omissions.add(new Omission(i, "", subject.type().name(), Omission.Reason.KIND));
                continue;
            }
            byte[] written = table.getBytes(StandardCharsets.UTF_8);
            out.write(written);
            out.write('\n');
            compare(i, "", tree(subject), tree(again(subject, FormTables.read("", written))), omissions);
        }
        return omissions;
    }

    private static Subject again(Subject subject, Decoded<PerformanceGoal> table) {
        if (subject instanceof MonitoringReport) {
            return MonitoringParts.of(table).subject();
        }
        return subject instanceof SelfEvaluation ? SelfEvaluationParts.of(table).subject() : table.subject();
    }

    private static JsonNode tree(Subject subject) {
        if (subject instanceof MonitoringReport report) {
            return JsonTrees.read(MonitoringJson.write(report));
        }
        return JsonTrees.read(
                subject instanceof SelfEvaluation evaluation
                        ? SelfEvaluationJson.write(evaluation)
                        : GoalJson.write((PerformanceGoal) subject));
    }

    /** Adds each text that was written and is not read again; what is empty on one side and missing on the other holds nothing. */
    private static void compare(int subject, String path, JsonNode wrote, JsonNode read, List<Omission> omissions) {
        if (wrote.isObject()) {
            for (Map.Entry<String, JsonNode> member : wrote.properties()) {
                String child = path + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                compare(subject, child, member.getValue(), read.path(member.getKey()), omissions);
            }
        } else if (wrote.isArray()) {
            for (int i = 0; i < wrote.size(); i++) {
                compare(subject, path + "/" + i, wrote.get(i), read.path(i), omissions);
            }
        } else if (!wrote.equals(read) && !wrote.asText().isBlank()) {
            omissions.add(new Omission(subject, path, wrote.asText(), Omission.Reason.NO_PLACE));
        }
    }
}

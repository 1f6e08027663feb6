// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a report as JSON: sorted, reproducible but for the field {@code time}. */
public final class JsonReport {
    private JsonReport() {}

    /** The report as JSON text; {@code time} may be empty. */
    public static String of(Report report, String kitVersion, String time) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", "biaochi-conformance-1");
        root.put("kit", kitVersion);
        root.put("specification", report.catalogue().version());
        root.put("catalogue", report.catalogue().digest());
        root.put("subject", report.subject());
        ArrayNode artifacts = root.putArray("artifacts");
        for (Artifact artifact : report.artifacts()) {
            artifacts
                    .addObject()
                    .put("name", artifact.name())
                    .put("coordinates", artifact.coordinates())
                    .put("digest", artifact.digest());
        }
        ObjectNode platform = root.putObject("platform");
        platform.put("java", System.getProperty("java.version"));
        platform.put("vm", System.getProperty("java.vm.name"));
        platform.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        root.put("time", time);
        root.put("verdict", report.verdict());
        root.put("tests", report.tests());
        ObjectNode counts = root.putObject("counts");
        for (State state : State.values()) {
            counts.put(state.key(), report.count(state));
        }
        report.problems().forEach(root.putArray("problems")::add);
        ArrayNode lines = root.putArray("requirements");
        for (Report.Line line : report.lines()) {
            ObjectNode node = lines.addObject();
            node.put("id", line.entry().id());
            node.put("level", line.entry().level().name());
            node.put("profile", line.entry().profile().name());
            node.put("state", line.state().key());
            node.put("text", line.entry().text().en());
            line.details().forEach(node.putArray("details")::add);
        }
        return root.toPrettyString() + "\n";
    }
}

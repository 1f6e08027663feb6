// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.probe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The text of a small profile pack, written as JSON, which is YAML. Not thread-safe. */
public final class PackText {
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    private PackText(String id, String member, String of) {
        root.put("id", id).put("version", "1.0.0");
        root.putObject("name").put("zh", "试验").put("en", "probe");
        root.put(member, of).put("validFrom", "2000-01-01");
    }

    /** The national pack, the root of every profile. */
    public static PackText central() {
        PackText text = of("central", "000000").parameter("merge.threshold", "5");
        text.gate("VERDICT_PASS", "PASS");
        text.gate("UNWAIVED_WARNING", "PASS_WITH_FIX");
        text.gate("VERDICT_UNDECIDED", "PASS_WITH_FIX");
        text.gate("VERDICT_FAIL", "RESUBMIT");
        return text;
    }

    /** The pack of a place. */
    public static PackText of(String id, String region) {
        return new PackText(id, "region", region);
    }

    /** A supplement: it goes where the pack that it supplements goes. */
    public static PackText supplement(String id, String pack) {
        return new PackText(id, "supplements", pack);
    }

    /** Sets a member to a text. */
    public PackText put(String member, String text) {
        root.put(member, text);
        return this;
    }

    /** Names a rule with a severity: error, warning or info. */
    public PackText rule(String id, String severity) {
        root.withObjectProperty("rules").put(id, severity);
        return this;
    }

    /** Names a rule with settings, given as name and text in turn. */
    public PackText ruleWith(String id, String... settings) {
        ObjectNode rule = root.withObjectProperty("rules").putObject(id);
        pairs(rule, settings);
        return this;
    }

    /** Sets a parameter. */
    public PackText parameter(String id, String value) {
        root.withObjectProperty("parameters").put(id, value);
        return this;
    }

    /** Sets values of a parameter by first day, given as day and text in turn. */
    public PackText dated(String id, String... values) {
        ArrayNode dated = root.withObjectProperty("parameters").putObject(id).putArray("dated");
        for (int i = 0; i < values.length; i += 2) {
            dated.addObject().put("from", values[i]).put("value", values[i + 1]);
        }
        return this;
    }

    /** Maps a verdict code or a rule to a decision of the gate. */
    public PackText gate(String code, String decision) {
        root.withObjectProperty("gate").put(code, decision);
        return this;
    }

    /** Makes facts required. */
    public PackText requiredFacts(String... facts) {
        ArrayNode array = root.putArray("requiredFacts");
        List.of(facts).forEach(array::add);
        return this;
    }

    private static void pairs(ObjectNode node, String... settings) {
        for (int i = 0; i < settings.length; i += 2) {
            if (settings[i].equals("enabled")) {
                node.put(settings[i], Boolean.parseBoolean(settings[i + 1]));
            } else {
                node.put(settings[i], settings[i + 1]);
            }
        }
    }

    @Override
    public String toString() {
        return root.toPrettyString();
    }
}

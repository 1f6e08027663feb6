// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Comparison;
import org.biaochi.api.engine.Comparison.Difference;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PluginRef;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.profile.ProfileRef;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.core.canonical.CanonicalJson;
import org.biaochi.core.canonical.ValueCanonical;

/** Says precisely what differs between two assessments. */
public final class Comparing {
    private Comparing() {}

    /** Compares what they were made from, then what they say. */
    public static Comparison compare(Assessment before, Assessment after) {
        return new Comparison(
                differences(causes(before.provenance()), causes(after.provenance())),
                differences(effects(before), effects(after)));
    }

    private static Map<String, String> causes(Provenance provenance) {
        Map<String, String> causes = new TreeMap<>();
        ProfileRef profile = provenance.profile();
        causes.put("input", provenance.input());
        causes.put("facts", provenance.facts());
        causes.put("profile", profile.id() + " " + profile.version() + " " + profile.digest());
        causes.put("asOf", profile.asOf().toString());
        causes.put("engine", provenance.engine());
        for (PluginRef plugin : provenance.plugins()) {
            causes.put("plugin/" + plugin.id(), plugin.version());
        }
        return causes;
    }

    private static Map<String, String> effects(Assessment assessment) {
        Map<String, String> effects = new TreeMap<>();
        effects.put("verdict", assessment.verdict().name());
        if (assessment instanceof GoalAssessment review) {
            review.score().ifPresent(score -> effects.put("score", CanonicalJson.plain(score)));
            review.grade().ifPresent(grade -> effects.put("grade", grade));
            review.preScore().ifPresent(score -> effects.put("preScore", CanonicalJson.plain(score)));
        }
        for (Figure figure : assessment.figures()) {
            effects.merge(
                    "figure/" + figure.formula() + figure.place(),
                    figure.value().toString(),
                    (a, b) -> a + "; " + b);
        }
        if (assessment instanceof SubjectResult result) {
            result.parts().forEach((name, part) -> outcome("outcome/" + name, part, effects));
        }
        assessment.gate().ifPresent(gate -> effects.put("gate", gate.decision() + " " + gate.reasons()));
        for (LedgerRow row : assessment.ledger().rows()) {
            effects.put("ledger/" + row.rule(), row.outcome() + " " + row.missing() + row.reasons());
        }
        for (Finding finding : assessment.findings()) {
            String text = finding.severity() + " " + finding.pattern() + " " + finding.places() + " "
                    + finding.arguments() + (finding.waiver().isPresent() ? " waived" : "");
            effects.merge("finding/" + finding.rule() + finding.place(), text, (a, b) -> a + "; " + b);
        }
        return effects;
    }

    private static void outcome(String name, Object part, Map<String, String> effects) {
        if (part instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                effects.put(name + "/" + i, ValueCanonical.text(list.get(i)));
            }
        } else {
            effects.put(name, ValueCanonical.text(part));
        }
    }

    private static List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            String old = before.getOrDefault(key, "");
            String now = after.getOrDefault(key, "");
            if (!old.equals(now)) {
                differences.add(new Difference(key, old, now));
            }
        }
        return differences;
    }
}

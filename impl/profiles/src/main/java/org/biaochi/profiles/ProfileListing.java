// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.subject.Stage;
import org.biaochi.core.canonical.CanonicalJson;

/** Lists what a resolved profile says. */
final class ProfileListing {
    private ProfileListing() {}

    static List<ProfileEntry> of(Snapshot snapshot) {
        Layers layers = snapshot.layers;
        List<ProfileEntry> entries = new ArrayList<>();
        layers.formFields.forEach((form, fields) -> entries.add(new ProfileEntry(
                "formFields",
                form,
                String.join("、", fields),
                layers.formLayers.getOrDefault(form, ""),
                "",
                List.of(),
                "")));
        layers.gate.forEach((cause, gate) -> entries.add(new ProfileEntry(
                "gate",
                cause,
                gate.said().decision().name(),
                gate.layer(),
                gate.said().location(),
                snapshot.bases(gate.said().bases()),
                gate.said().reason())));
        layers.machineShares.forEach((item, share) -> entries.add(
                new ProfileEntry("machineShares", item.name(), CanonicalJson.plain(share), "", "", List.of(), "")));
        layers.parameters.forEach((id, parameter) -> entries.add(new ProfileEntry(
                "parameters",
                id,
                values(parameter.values()),
                parameter.layer(),
                parameter.said().location(),
                snapshot.bases(parameter.said().bases()),
                parameter.said().reason())));
        layers.requiredFacts.forEach(
                fact -> entries.add(new ProfileEntry("requiredFacts", fact, "true", "", "", List.of(), "")));
        layers.rules.forEach((rule, said) -> entries.add(new ProfileEntry(
                "rules",
                rule.toString(),
                rule(said),
                said.layer(),
                said.location(),
                snapshot.bases(said.bases() == null ? List.of() : said.bases()),
                said.reason())));
        return List.copyOf(entries);
    }

    private static String values(List<DatedValue> values) {
        List<String> shown = new ArrayList<>();
        for (DatedValue dated : values) {
            shown.add((dated.from() == null ? "" : dated.from() + " 起：")
                    + dated.value().show());
        }
        return String.join("；", shown);
    }

    private static String rule(LayeredRule rule) {
        if (!rule.enabled()) {
            return "off";
        }
        StringBuilder shown = new StringBuilder(word(rule.severity()));
        if (rule.stage() != Stage.REVIEW) {
            shown.insert(0, rule.stage().key() + " ");
        }
        if (rule.other() != null) {
            shown.append('/').append(word(rule.other()));
        }
        if (rule.optional()) {
            shown.append(" optional");
        }
        if (!rule.waivable()) {
            shown.append(" unwaivable");
        }
        return rule.policy() == null ? shown.toString() : shown + " " + word(rule.policy());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.List;
import org.biaochi.api.basis.BasisKind;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;

/**
 * Reads the bases of a pack. The mark says how a basis is known: L read, M from memory, P practice, O own choice, S source
 * document; only a text that was read can be verified (goals-and-review 1.1).
 */
final class PackBases {
    private static final List<String> MARKS = List.of("L", "M", "P", "O", "S");
    private static final List<String> KINDS = List.of("text", "practice", "own");

    private PackBases() {}

    static void read(Pack.Builder pack, YamlMapping bases) {
        for (String id : bases.entries().keySet()) {
            YamlMapping entry = bases.require(id).asMapping();
            entry.allowOnly("text", "jurisdiction", "kind", "mark", "verified");
            String mark = word(entry, "mark", MARKS, "");
            boolean verified = entry.booleanOr("verified", false);
            if (verified && !mark.equals("L")) {
                throw entry.refusalAt(
                        "verified",
                        "PACK_VERIFIED",
                        "只有在发文机关读过文本的依据（mark: L）才能标 verified: true",
                        "only a text read at its issuer (mark: L) can be verified");
            }
            String usual = mark.equals("P") ? "practice" : mark.equals("O") ? "own" : "text";
            pack.bases.put(
                    id,
                    LegalBasis.of(id, entry.requireText("text"))
                            .jurisdiction(entry.textOr("jurisdiction", ""))
                            .kind(kind(word(entry, "kind", KINDS, usual)))
                            .verified(verified)
                            .build());
            pack.locations.put("bases." + id, bases.locationOf(id));
        }
    }

    private static BasisKind kind(String word) {
        return switch (word) {
            case "practice" -> BasisKind.PRACTICE;
            case "own" -> BasisKind.OWN_CHOICE;
            default -> BasisKind.NUMBERED_TEXT;
        };
    }

    private static String word(YamlMapping entry, String key, List<String> words, String fallback) {
        if (entry.find(key).isEmpty()) {
            return fallback;
        }
        YamlNode node = entry.require(key);
        String text = node.asText();
        if (!words.contains(text)) {
            throw node.refusal(
                    "CHOICE_UNKNOWN",
                    "\"" + text + "\" 不在可选值中：" + String.join("、", words) + Nearest.zh(text, words),
                    "\"" + text + "\" is none of " + String.join(", ", words) + Nearest.en(text, words));
        }
        return text;
    }
}

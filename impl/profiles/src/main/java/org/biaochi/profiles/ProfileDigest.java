// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.LinkedHashMap;
import java.util.Map;
import org.biaochi.core.canonical.CanonicalJson;
import org.biaochi.core.canonical.Digests;

/**
 * The digest of a resolved profile: of everything that can change a result, each value with the layer it came from. It holds all
 * dated values, so it is the same on every day; and raw values, so it does not depend on which rules are installed.
 */
final class ProfileDigest {
    private ProfileDigest() {}

    static String of(Layers layers) {
        CanonicalJson json = new CanonicalJson().object();
        json.key("bases");
        Canonical.bases(json, layers.bases);
        json.key("formFields").object();
        Canonical.sorted(layers.formFields).forEach((form, fields) -> Canonical.set(json.key(form), fields));
        json.endObject().key("gate").object();
        Canonical.sorted(layers.gate).forEach((cause, gate) -> {
            json.key(cause).object().key("bases");
            Canonical.set(json, gate.said().bases());
            json.key("decision").text(gate.said().decision().name());
            json.key("layer").text(gate.layer()).endObject();
        });
        json.endObject().key("machineShares").object();
        Map<String, String> shares = new LinkedHashMap<>();
        layers.machineShares.forEach((item, share) -> shares.put(item.name(), CanonicalJson.plain(share)));
        Canonical.sorted(shares).forEach((item, share) -> json.key(item).text(share));
        json.endObject().key("parameters").object();
        Canonical.sorted(layers.parameters).forEach((id, parameter) -> {
            json.key(id).object().key("bases");
            Canonical.set(json, parameter.said().bases());
            json.key("layer").text(parameter.layer()).key("values");
            Canonical.dated(json, parameter.values());
            json.endObject();
        });
        json.endObject().key("requiredFacts");
        Canonical.set(json, layers.requiredFacts);
        json.key("rules").object();
        layers.rules.forEach((rule, said) -> rule(json.key(rule.toString()), said));
        json.endObject().endObject();
        return Digests.sha256(json.toBytes());
    }

    private static void rule(CanonicalJson json, LayeredRule rule) {
        json.object().key("bases");
        if (rule.bases() == null) {
            json.none();
        } else {
            Canonical.set(json, rule.bases());
        }
        json.key("enabled").bool(rule.enabled());
        json.key("layer").text(rule.layer());
        if (rule.optional()) {
            json.key("optional").bool(true);
        }
        json.key("other").text(rule.other() == null ? "" : rule.other().name());
        json.key("policy").text(rule.policy() == null ? "" : rule.policy().name());
        json.key("severity").text(rule.severity().name());
        json.key("stage").text(rule.stage().key());
        if (!rule.waivable()) {
            json.key("waivable").bool(false);
        }
        json.endObject();
    }
}

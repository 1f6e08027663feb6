// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.review.ReviewItem;
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
        for (Map.Entry<String, Set<String>> form :
                Canonical.sorted(layers.formFields).entrySet()) {
            Canonical.set(json.key(form.getKey()), form.getValue());
        }
        json.endObject().key("gate").object();
        for (Map.Entry<String, LayeredGate> entry :
                Canonical.sorted(layers.gate).entrySet()) {
            String cause = entry.getKey();
            LayeredGate gate = entry.getValue();
            json.key(cause).object().key("bases");
            Canonical.set(json, gate.said().bases());
            json.key("decision").text(gate.said().decision().name());
            json.key("layer").text(gate.layer()).endObject();
        }
        json.endObject().key("machineShares").object();
        Map<String, BigDecimal> shares = new HashMap<>();
        for (Map.Entry<ReviewItem, BigDecimal> share : layers.machineShares.entrySet()) {
            shares.put(share.getKey().name(), share.getValue());
        }
        for (Map.Entry<String, BigDecimal> share : Canonical.sorted(shares).entrySet()) {
            json.key(share.getKey()).text(CanonicalJson.plain(share.getValue()));
        }
        json.endObject().key("parameters").object();
        for (Map.Entry<String, LayeredParameter> entry :
                Canonical.sorted(layers.parameters).entrySet()) {
            String id = entry.getKey();
            LayeredParameter parameter = entry.getValue();
            json.key(id).object().key("bases");
            Canonical.set(json, parameter.said().bases());
            json.key("layer").text(parameter.layer()).key("values");
            Canonical.dated(json, parameter.values());
            json.endObject();
        }
        json.endObject().key("requiredFacts");
        Canonical.set(json, layers.requiredFacts);
        json.key("rules").object();
        for (Map.Entry<RuleId, LayeredRule> rule : layers.rules.entrySet()) {
            rule(json.key(rule.getKey().toString()), rule.getValue());
        }
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

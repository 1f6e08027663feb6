// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.biaochi.core.canonical.CanonicalJson;
import org.biaochi.core.canonical.Digests;
import org.jspecify.annotations.Nullable;

/** The digest of a pack's own canonical form. */
final class PackDigest {
    private PackDigest() {}

    static String of(Pack pack) {
        CanonicalJson json = new CanonicalJson().object();
        json.key("bases");
        Canonical.bases(json, pack.bases());
        json.key("department")
                .text(pack.department())
                .key("extends")
                .text(pack.parent().orElse(""));
        json.key("formFields").object();
        Canonical.sorted(pack.formFields()).forEach((form, fields) -> Canonical.set(json.key(form), fields));
        json.endObject().key("gate").object();
        Canonical.sorted(pack.gate()).forEach((cause, gate) -> gate(json.key(cause), gate));
        json.endObject().key("id").text(pack.id()).key("machineShares").object();
        Map<String, String> shares = new LinkedHashMap<>();
        pack.machineShares().forEach((item, share) -> shares.put(item.name(), CanonicalJson.plain(share)));
        Canonical.sorted(shares).forEach((item, share) -> json.key(item).text(share));
        json.endObject().key("name").object();
        json.key("en").text(pack.name().en()).key("zh").text(pack.name().zh());
        json.endObject().key("parameters").object();
        Canonical.sorted(pack.parameters()).forEach((id, parameter) -> parameter(json.key(id), parameter));
        json.endObject().key("region").text(pack.region().code()).key("requiredFacts");
        Canonical.set(json, pack.requiredFacts());
        json.key("rules").object();
        pack.rules().forEach((rule, said) -> rule(json.key(rule.toString()), said));
        json.endObject().key("supplements").text(pack.supplements().orElse(""));
        json.key("validFrom").text(pack.validFrom().map(Object::toString).orElse(""));
        json.key("validTo").text(pack.validTo().map(Object::toString).orElse(""));
        json.key("version").text(pack.version()).endObject();
        return Digests.sha256(json.toBytes());
    }

    private static void gate(CanonicalJson json, PackGate gate) {
        json.object().key("bases");
        Canonical.set(json, gate.bases());
        json.key("decision").text(gate.decision().name());
        json.key("reason").text(gate.reason()).endObject();
    }

    private static void parameter(CanonicalJson json, PackParameter parameter) {
        json.object().key("bases");
        Canonical.set(json, parameter.bases());
        json.key("delegation").text(parameter.delegation().map(Enum::name).orElse(""));
        json.key("reason").text(parameter.reason()).key("values");
        Canonical.dated(json, parameter.values());
        json.endObject();
    }

    private static void rule(CanonicalJson json, PackRule rule) {
        json.object().key("bases");
        if (rule.bases() == null) {
            json.none();
        } else {
            Canonical.set(json, rule.bases());
        }
        json.key("enabled").text(text(rule.enabled()));
        if (rule.optional() != null) {
            json.key("optional").bool(rule.optional());
        }
        json.key("other").text(text(rule.other()));
        json.key("policy").text(text(rule.policy()));
        json.key("reason").text(rule.reason());
        json.key("severity").text(text(rule.severity()));
        json.key("stage").text(rule.stage().key());
        if (rule.waivable() != null) {
            json.key("waivable").bool(rule.waivable());
        }
        json.endObject();
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString().toUpperCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.review.GateDecision;
import org.biaochi.core.card.Choices;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;
import org.biaochi.core.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Reads what a pack says of rules and of the gate. */
final class PackRules {
    private static final List<String> CAUSES =
            List.of("VERDICT_PASS", "VERDICT_UNDECIDED", "VERDICT_FAIL", "UNWAIVED_WARNING");

    private PackRules() {}

    static void rules(Pack.Builder pack, YamlMapping rules) {
        rules.entries().forEach((key, node) -> {
            RuleId rule = Choices.rule(new YamlText(key, true, rules.locationOf(key)));
            pack.rules.put(rule, rule(node, rules.locationOf(key)));
        });
    }

    private static PackRule rule(YamlNode node, String location) {
        if (node instanceof YamlText) {
            return new PackRule(null, Choices.of(node, Severity.class), null, null, null, "", location);
        }
        YamlMapping form = node.asMapping();
        form.allowOnly("enabled", "severity", "escalated", "reduced", "policy", "bases", "reason");
        @Nullable Boolean enabled = form.find("enabled").isPresent() ? form.booleanOr("enabled", true) : null;
        @Nullable Severity severity = severity(form, "severity");
        @Nullable Severity escalated = severity(form, "escalated");
        @Nullable Severity reduced = severity(form, "reduced");
        if (escalated != null && reduced != null) {
            throw form.refusalAt(
                    "reduced", "PACK_SEVERITY_ORDER", "escalated 与 reduced 只能写一个", "write either escalated or reduced");
        }
        if (severity != null && escalated != null && escalated.compareTo(severity) >= 0) {
            throw form.refusalAt(
                    "escalated",
                    "PACK_SEVERITY_ORDER",
                    "escalated 应比 severity 更重；减轻请写 reduced",
                    "escalated must be heavier than severity; write reduced for a lighter one");
        }
        if (severity != null && reduced != null && reduced.compareTo(severity) <= 0) {
            throw form.refusalAt(
                    "reduced",
                    "PACK_SEVERITY_ORDER",
                    "reduced 应比 severity 更轻；加重请写 escalated",
                    "reduced must be lighter than severity; write escalated for a heavier one");
        }
        @Nullable
        UndecidedPolicy policy = form.find("policy")
                .map(word -> Choices.of(word, UndecidedPolicy.class))
                .orElse(null);
        @Nullable
        List<String> bases = form.find("bases").map(PackReader::distinct).orElse(null);
        Severity other = escalated != null ? escalated : reduced;
        return new PackRule(enabled, severity, other, policy, bases, form.textOr("reason", ""), location);
    }

    private static @Nullable Severity severity(YamlMapping form, String key) {
        return form.find(key).map(node -> Choices.of(node, Severity.class)).orElse(null);
    }

    static void gate(Pack.Builder pack, YamlMapping gate) {
        gate.entries().forEach((cause, node) -> {
            boolean looksLikeCode = cause.startsWith("VERDICT") || cause.startsWith("UNWAIVED");
            if (looksLikeCode && !CAUSES.contains(cause)) {
                throw gate.refusalAt(
                        cause,
                        "PACK_GATE_CAUSE",
                        "不认识的关口情形 \"" + cause + "\"" + Nearest.zh(cause, CAUSES),
                        "unknown gate cause \"" + cause + "\"" + Nearest.en(cause, CAUSES));
            }
            pack.gate.put(cause, gate(node, gate.locationOf(cause)));
        });
    }

    private static PackGate gate(YamlNode node, String location) {
        if (node instanceof YamlText) {
            return new PackGate(Choices.of(node, GateDecision.class), List.of(), "", location);
        }
        YamlMapping form = node.asMapping();
        form.allowOnly("decision", "bases", "reason");
        List<String> bases = form.find("bases").map(PackReader::distinct).orElse(List.of());
        return new PackGate(
                Choices.of(form.require("decision"), GateDecision.class), bases, form.textOr("reason", ""), location);
    }
}

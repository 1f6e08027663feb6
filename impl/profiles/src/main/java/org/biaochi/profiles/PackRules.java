// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.review.GateCondition;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.subject.Stage;
import org.biaochi.core.card.Choices;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;
import org.biaochi.core.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Reads what a pack says of rules and of the gate. */
final class PackRules {
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)+|VERDICT.*|UNWAIVED.*");
    private static final List<String> CAUSES = Stream.concat(
                    Stream.of(
                            "VERDICT_PASS",
                            "VERDICT_UNDECIDED",
                            "VERDICT_FAIL",
                            "UNWAIVED_WARNING",
                            "CONCLUSION_POSITIVE"),
                    Arrays.stream(GateCondition.values()).map(GateCondition::name))
            .toList();

    /** Goal review has no key: its rules stand in {@code rules} itself. */
    private static final Map<String, Stage> STAGES = Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.REVIEW)
            .collect(Collectors.toUnmodifiableMap(Stage::key, Function.identity()));

    private PackRules() {}

    /** Rules by id; those of a stage other than goal review stand in a mapping under the key of the stage. */
    static void rules(Pack.Builder pack, YamlMapping rules, Faults faults) {
        for (String key : rules.entries().keySet()) {
            faults.noting(() -> ruleOrGroup(pack, rules, key, faults));
        }
    }

    private static void ruleOrGroup(Pack.Builder pack, YamlMapping rules, String key, Faults faults) {
        Stage stage = STAGES.get(key);
        if (stage == null) {
            refuseMisspeltStage(rules, key);
            rule(pack, Stage.REVIEW, key, rules.require(key), rules.locationOf(key));
            return;
        }
        YamlMapping group = rules.require(key).asMapping();
        for (String id : group.entries().keySet()) {
            faults.noting(() -> {
                refuseParameter(group, id);
                rule(pack, stage, id, group.require(id), group.locationOf(id));
            });
        }
    }

    private static void refuseParameter(YamlMapping rules, String key) {
        if (key.indexOf('.') > 0) {
            throw rules.refusalAt(
                    key,
                    "PACK_STAGE",
                    "\"" + key + "\" 是参数，应写在 parameters 下；rules 下只写规则编号或阶段",
                    "\"" + key + "\" is a parameter and belongs under parameters; rules holds rule ids and stages");
        }
    }

    private static void refuseMisspeltStage(YamlMapping rules, String key) {
        refuseParameter(rules, key);
        if (!key.isEmpty() && Character.isLowerCase(key.charAt(0))) {
            throw rules.refusalAt(
                    key,
                    "PACK_STAGE",
                    "rules 下应为规则编号或阶段，没有阶段 \"" + key + "\"" + Nearest.zh(key, STAGES.keySet()),
                    "rules holds rule ids and stages; there is no stage \"" + key + "\""
                            + Nearest.en(key, STAGES.keySet()));
        }
    }

    private static void rule(Pack.Builder pack, Stage stage, String id, YamlNode node, String location) {
        RuleId rule = Choices.rule(new YamlText(id, true, location));
        PackRule before = pack.rules.put(rule, rule(stage, node, location));
        if (before != null) {
            throw Refusals.at(
                    location,
                    "PACK_RULE_TWICE",
                    "规则 " + rule + " 已列在 " + before.location() + "，一条规则只属于一个阶段",
                    rule + " stands already at " + before.location() + "; a rule belongs to one stage");
        }
    }

    private static PackRule rule(Stage stage, YamlNode node, String location) {
        if (node instanceof YamlText) {
            return new PackRule(
                    stage, null, null, null, Choices.of(node, Severity.class), null, null, null, "", location);
        }
        YamlMapping form = node.asMapping();
        form.allowOnly(
                "enabled", "optional", "waivable", "severity", "escalated", "reduced", "policy", "bases", "reason");
        @Nullable Boolean enabled = said(form, "enabled");
        @Nullable Boolean optional = said(form, "optional");
        @Nullable Boolean waivable = said(form, "waivable");
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
        YamlNode policy = form.entries().get("policy");
        YamlNode bases = form.entries().get("bases");
        Severity other = escalated != null ? escalated : reduced;
        return new PackRule(
                stage,
                enabled,
                optional,
                waivable,
                severity,
                other,
                policy == null ? null : Choices.of(policy, UndecidedPolicy.class),
                bases == null ? null : PackReader.distinct(bases),
                form.textOr("reason", ""),
                location);
    }

    private static @Nullable Boolean said(YamlMapping form, String key) {
        return form.find(key).isPresent() ? form.booleanOr(key, false) : null;
    }

    private static @Nullable Severity severity(YamlMapping form, String key) {
        YamlNode node = form.entries().get(key);
        return node == null ? null : Choices.of(node, Severity.class);
    }

    static void gate(Pack.Builder pack, YamlMapping gate) {
        for (Map.Entry<String, YamlNode> entry : gate.entries().entrySet()) {
            String cause = entry.getKey();
            if (!CAUSES.contains(cause) && CODE.matcher(cause).matches()) {
                throw gate.refusalAt(
                        cause,
                        "PACK_GATE_CAUSE",
                        "不认识的关口情形 \"" + cause + "\"" + Nearest.zh(cause, CAUSES),
                        "unknown gate cause \"" + cause + "\"" + Nearest.en(cause, CAUSES));
            }
            pack.gate.put(cause, gate(entry.getValue(), gate.locationOf(cause)));
        }
    }

    private static PackGate gate(YamlNode node, String location) {
        if (node instanceof YamlText) {
            return new PackGate(Choices.of(node, GateDecision.class), List.of(), "", location);
        }
        YamlMapping form = node.asMapping();
        form.allowOnly("decision", "bases", "reason");
        YamlNode cited = form.entries().get("bases");
        List<String> bases = cited == null ? List.of() : PackReader.distinct(cited);
        return new PackGate(
                Choices.of(form.require("decision"), GateDecision.class), bases, form.textOr("reason", ""), location);
    }
}

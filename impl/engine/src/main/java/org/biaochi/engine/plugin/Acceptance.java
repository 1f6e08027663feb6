// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.plugin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.core.rule.RuleOrder;

/** The conditions under which a plug-in is accepted, alone and in the company of the others. */
final class Acceptance {
    private static final Set<String> BUILT_IN = Set.of(
            "org.biaochi.validators.bean",
            "org.biaochi.validators.evaluation",
            "org.biaochi.validators.goal",
            "org.biaochi.validators.linkage",
            "org.biaochi.validators.monitoring");
    private static final List<String> RESERVED_PREFIXES = List.of("GR-", "PM-", "BV-", "OC-", "WV-");

    private Acceptance() {}

    static boolean isBuiltIn(String providerId) {
        return BUILT_IN.contains(providerId);
    }

    /** Why a descriptor is refused before any rule is created; empty if it is not. */
    static String refusalAlone(ProviderDescriptor descriptor, Map<String, String> options) {
        String needed = descriptor.spiMajor() + "." + descriptor.spiMinor();
        String offered = SpiVersion.MAJOR + "." + SpiVersion.MINOR;
        if (descriptor.spiMajor() != SpiVersion.MAJOR) {
            return "插件按 SPI " + needed + " 编译，引擎提供 " + offered + "，请用对应版本重新编译 / built for SPI " + needed
                    + ", this engine offers " + offered + "; rebuild the plug-in";
        }
        if (descriptor.spiMinor() > SpiVersion.MINOR) {
            return "插件需要 SPI " + needed + "，引擎提供 " + offered + "，请升级引擎 / needs SPI " + needed + ", this engine offers "
                    + offered + "; update the engine";
        }
        Set<String> unknown = new TreeSet<>(options.keySet());
        unknown.removeAll(descriptor.options().keySet());
        if (!unknown.isEmpty()) {
            return "插件没有选项 " + unknown + "，可用选项为 "
                    + new TreeSet<>(descriptor.options().keySet()) + " / unknown options " + unknown
                    + "; remove them or correct their names";
        }
        return refusalOfCards(descriptor);
    }

    private static String refusalOfCards(ProviderDescriptor descriptor) {
        for (RuleCard card : descriptor.cards()) {
            if (card.messages().isEmpty()) {
                return "规则卡 " + card.rule() + " 没有消息 / the card of " + card.rule() + " has no message";
            }
            for (LocalText text : card.messages().values()) {
                if (text.zh().isBlank() || text.en().isBlank()) {
                    return "规则卡 " + card.rule() + " 的消息缺中文或英文 / a message of " + card.rule()
                            + " lacks Chinese or English";
                }
            }
            String own = card.rule() + ".";
            for (ParameterDeclaration parameter : card.parameters()) {
                if (!parameter.parameter().id().startsWith(own)) {
                    return "规则卡 " + card.rule() + " 的参数 "
                            + parameter.parameter().id() + " 应以 " + own + " 开头 / a parameter of " + card.rule()
                            + " must begin with " + own;
                }
            }
            if (!isBuiltIn(descriptor.id())
                    && RESERVED_PREFIXES.stream().anyMatch(card.rule().toString()::startsWith)) {
                return "规则 " + card.rule() + " 使用了保留前缀，请改用自己的前缀 / " + card.rule()
                        + " uses a reserved prefix; GR-, PM-, BV-, OC- and WV- belong to the product";
            }
        }
        return "";
    }

    /** Why the created rules are refused; empty if they are not. */
    static String refusalOfRules(ProviderDescriptor descriptor, List<Rule<?, ?>> rules) {
        Map<RuleId, RuleCard> cards = new TreeMap<>();
        for (RuleCard card : descriptor.cards()) {
            if (cards.put(card.rule(), card) != null) {
                return "规则卡 " + card.rule() + " 重复 / two cards for " + card.rule();
            }
        }
        Set<RuleId> ids = new TreeSet<>();
        for (Rule<?, ?> rule : rules) {
            if (!ids.add(rule.id())) {
                return "规则 " + rule.id() + " 重复 / two rules with the id " + rule.id();
            }
            RuleCard card = cards.get(rule.id());
            if (card == null) {
                return "规则 " + rule.id() + " 没有规则卡 / rule " + rule.id() + " has no card";
            }
            if (!card.scope().equals(rule.scope().name())) {
                return "规则 " + rule.id() + " 的范围 " + rule.scope() + " 与规则卡的 " + card.scope() + " 不一致 / the scope of "
                        + rule.id() + " differs from its card";
            }
        }
        Set<RuleId> idle = new TreeSet<>(cards.keySet());
        idle.removeAll(ids);
        return idle.isEmpty() ? "" : "规则卡没有对应的规则 / cards without a rule: " + idle;
    }

    /**
     * Why candidates are refused in each other's company: claimed twice, or waiting for each other. Of two claimants none is
     * taken, unless one is built in.
     */
    static Map<Candidate, String> refusalsTogether(List<Candidate> candidates) {
        Map<Candidate, String> refusals = new HashMap<>();
        Map<String, List<Candidate>> byId = new TreeMap<>();
        Map<RuleId, List<Candidate>> byRule = new TreeMap<>();
        for (Candidate candidate : candidates) {
            byId.computeIfAbsent(candidate.id(), any -> new ArrayList<>()).add(candidate);
            for (RuleId rule : candidate.ruleIds()) {
                byRule.computeIfAbsent(rule, any -> new ArrayList<>()).add(candidate);
            }
        }
        byId.forEach((id, claimants) -> {
            if (claimants.size() > 1) {
                refuseClaimants(
                        claimants, "插件编号 " + id + " 出现多次 / the provider id " + id + " occurs more than once", refusals);
            }
        });
        byRule.forEach((rule, claimants) -> {
            if (claimants.size() > 1) {
                String names =
                        new TreeSet<>(claimants.stream().map(Candidate::id).toList()).toString();
                refuseClaimants(
                        claimants,
                        "规则编号 " + rule + " 被多个插件占用 / the rule id " + rule + " is claimed by several plug-ins: " + names,
                        refusals);
            }
        });
        refuseCycles(candidates, refusals);
        return refusals;
    }

    private static void refuseClaimants(List<Candidate> claimants, String why, Map<Candidate, String> refusals) {
        long builtIn = claimants.stream().filter(Candidate::builtIn).count();
        for (Candidate claimant : claimants) {
            if (!claimant.builtIn() || builtIn > 1) {
                refusals.putIfAbsent(claimant, why);
            }
        }
    }

    private static void refuseCycles(List<Candidate> candidates, Map<Candidate, String> refusals) {
        Map<RuleId, Needs> needs = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (!refusals.containsKey(candidate)) {
                candidate.rules().forEach(rule -> needs.put(rule.id(), rule.needs()));
            }
        }
        RuleOrder.Result order = RuleOrder.sort(needs);
        if (order.cyclic()) {
            Set<RuleId> cycle = new HashSet<>(order.rules());
            for (Candidate candidate : candidates) {
                if (!candidate.builtIn() && candidate.ruleIds().stream().anyMatch(cycle::contains)) {
                    refusals.putIfAbsent(candidate, "规则互相等待 / rules wait for each other: " + order.rules());
                }
            }
        }
    }
}
